using System.Text.RegularExpressions;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Architecture;

/// <summary>What must not be in any file of the repository, whoever wrote it.</summary>
public sealed class ForbiddenIdiomTests
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks", "seeds", ".ci"];

    private static readonly string[] Extensions =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".txt", ".csv", ".runsettings", ".editorconfig", ""];

    /// <summary>Written so that the patterns do not find themselves.</summary>
    private static readonly (string Reason, Regex Pattern)[] Forbidden =
    [
        ("unfinished code", new Regex("Not" + "ImplementedException")),
        ("a note instead of the work", new Regex(@"\b(TO" + "DO|FIX" + @"ME)\b")),
        ("a test that is switched off", new Regex(@"\bSkip\s*=\s*""")),
        ("a path of one machine", new Regex(@"(?<![\w.~*)\]}])(/(work|tmp|root|home|Users)/|[A-Z]:\\Users\\)")),
        ("the address of a package registry", new Regex(@"/v3/index\.json")),
    ];

    [Fact]
    public void Files_OfTheRepository_HoldNoForbiddenIdiom()
    {
        var findings =
            from file in Files()
            from finding in Find(File.ReadAllText(RepositoryFiles.PathOf(file)))
            select $"{file}({finding.Line},1): {finding.Reason}: {finding.Text}";

        Expect.None(findings);
    }

    [Theory]
    [InlineData("throw new Not" + "ImplementedException();", "unfinished code")]
    [InlineData("// TO" + "DO: later", "a note instead of the work")]
    [InlineData("[Fact(Ski" + "p = \"slow\")]", "a test that is switched off")]
    [InlineData("open(\"/wo" + "rk/file\")", "a path of one machine")]
    [InlineData("cd /tm" + "p/x", "a path of one machine")]
    [InlineData("https://example.org/v3" + "/index.json", "the address of a package registry")]
    public void Find_ForbiddenIdiom_NamesLineAndReason(string text, string reason)
    {
        var finding = Assert.Single(Find("first line\n" + text));

        Assert.Equal((2, reason), (finding.Line, finding.Reason));
    }

    [Theory]
    [InlineData("https://example.org/work" + "/report")]
    [InlineData("Skip = reason;")]
    [InlineData("a method")]
    public void Find_HarmlessText_FindsNothing(string text) => Assert.Empty(Find(text));

    private static IEnumerable<string> Files() =>
        Folders.Where(RepositoryFiles.Exists)
            .SelectMany(folder => RepositoryFiles.Files(folder, "*"))
            .Concat(Directory.EnumerateFiles(RepositoryFiles.Root).Select(path => Path.GetFileName(path)))
            .Where(file => Extensions.Contains(Path.GetExtension(file)));

    private static IEnumerable<(int Line, string Reason, string Text)> Find(string text) =>
        from idiom in Forbidden
        from Match match in idiom.Pattern.Matches(text)
        select (text.AsSpan(0, match.Index).Count('\n') + 1, idiom.Reason, match.Value);
}
