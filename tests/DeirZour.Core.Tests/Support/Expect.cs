namespace DeirZour.Tests.Support;

/// <summary>Assertions whose failure shows everything that was found, one finding a line.</summary>
public static class Expect
{
    /// <summary>Fails with the list of findings unless there is none.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var found = findings.Distinct().Order(StringComparer.Ordinal).ToArray();
        if (found.Length > 0)
        {
            Assert.Fail($"{found.Length} findings:\n{string.Join('\n', found)}");
        }
    }
}
