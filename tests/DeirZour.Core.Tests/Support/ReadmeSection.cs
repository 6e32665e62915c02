namespace DeirZour.Tests.Support;

/// <summary>Holds a generated section of the README or of another page, between two markers, to the code that it describes.</summary>
public static class ReadmeSection
{
    private const string Readme = "README.md";

    /// <summary>Fails unless the section equals <paramref name="expected"/>; rewrites it under the conditions of <see cref="Golden"/>.</summary>
    /// <param name="name">The name in the markers: <c>&lt;!-- name:begin --&gt;</c> and <c>&lt;!-- name:end --&gt;</c>.</param>
    /// <param name="expected">The generated text.</param>
    /// <param name="page">The page, from the root of the repository.</param>
    public static void Check(string name, string expected, string page = Readme)
    {
        var path = RepositoryFiles.PathOf(page);
        Golden.Check(Replace(File.ReadAllText(path), name, expected), path);
    }

    internal static string Replace(string text, string name, string section)
    {
        var (begin, end) = ($"<!-- {name}:begin -->", $"<!-- {name}:end -->");
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            Assert.Fail($"{Readme} lacks the markers '{begin}' and '{end}', in this order.");
        }

        return string.Concat(text.AsSpan(0, from + begin.Length), "\n", section, text.AsSpan(to));
    }
}
