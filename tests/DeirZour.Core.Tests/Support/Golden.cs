using System.Runtime.CompilerServices;

namespace DeirZour.Tests.Support;

/// <summary>
/// Compares text with a file that is committed next to the test. The file is only ever rewritten when
/// <c>UPDATE_GOLDEN=1</c>, and never when <c>CI=true</c>.
/// </summary>
public static class Golden
{
    /// <summary>Fails unless <paramref name="actual"/> equals the approved file; line ends do not count.</summary>
    /// <param name="actual">The text that the code produces now.</param>
    /// <param name="fileName">The approved file, relative to the folder of the calling test.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    public static void Check(string actual, string fileName, [CallerFilePath] string testFile = "") =>
        Check(actual, Path.Combine(Path.GetDirectoryName(testFile)!, fileName), IsUpdating());

    internal static void Check(string actual, string path, bool update)
    {
        var found = Normalize(actual);
        if (update)
        {
            File.WriteAllText(path, found);
            return;
        }

        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            Assert.Fail($"{name} is missing. {HowToUpdate}");
        }

        var expected = Normalize(File.ReadAllText(path));
        if (expected != found)
        {
            Assert.Fail(Difference(name, expected.Split('\n'), found.Split('\n')));
        }
    }

    private const string HowToUpdate = "Look at the difference; when it is meant, run the test with UPDATE_GOLDEN=1.";

    private static bool IsUpdating() =>
        Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    private static string Normalize(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    private static string Difference(string name, string[] expected, string[] actual)
    {
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {name}({line + 1},1): differs from the approved text.
              expected: {expected.ElementAtOrDefault(line) ?? "end of file"}
              found:    {actual.ElementAtOrDefault(line) ?? "end of file"}
            {HowToUpdate}
            """;
    }
}
