using System.Text.RegularExpressions;
using DeirZour.Tests.Support;
using ReadmeExamples;

namespace DeirZour.Tests.Readme;

/// <summary>Holds the README to the code: its examples are compiled and run, its tables are made from the library.</summary>
public sealed partial class ReadmeTests
{
    private static readonly Dictionary<string, Action<TextWriter>> Examples = new()
    {
        [nameof(WhoSaidHowMany)] = WhoSaidHowMany.Run,
        [nameof(ValidateUcdpGed)] = console => ValidateUcdpGed.Run(console, [ReadmeExample.PathOf("ged.csv")]),
        [nameof(AddRules)] = console => AddRules.Run(console, [ReadmeExample.PathOf("ged.csv")]),
        [nameof(ReadOwnTable)] = ReadOwnTable.Run,
        [nameof(ExtractFromText)] = ExtractFromText.Run,
        [nameof(ResolvePlaces)] = ResolvePlaces.Run,
        [nameof(FindPlaces)] = FindPlaces.Run,
        [nameof(CompareCounts)] = CompareCounts.Run,
        [nameof(FindConflicts)] = FindConflicts.Run,
        [nameof(ReadJson)] = ReadJson.Run,
        [nameof(KeepUnknownCodes)] = KeepUnknownCodes.Run,
    };

    private static string Text => File.ReadAllText(RepositoryFiles.PathOf("README.md"));

    public static TheoryData<string> ExampleNames => [.. Examples.Keys];

    public static TheoryData<string> TableNames => [.. ReadmeTables.All.Keys];

    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void Example_AsShown_IsTheCodeThatRunsAndWhatItPrints(string name)
    {
        using var console = new StringWriter { NewLine = "\n" };
        Examples[name](console);

        ReadmeSection.Check(name, $"```csharp\n{ReadmeExample.CodeOf(name)}```\n\n```text\n{console.ToString().TrimEnd('\n')}\n```\n");
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void Table_AsShown_IsWhatTheCodeSays(string name) => ReadmeSection.Check(name, ReadmeTables.All[name]());

    [Fact]
    public void CSharp_OfTheReadme_StandsInExamplesOnly() => Assert.Equal(Examples.Count, CSharpFence().Count(Text));

    [Fact]
    public void Links_ToTheRepository_LeadToFilesAndHeadings()
    {
        var headings = Heading().Matches(Text).Select(match => "#" + Anchor(match.Groups["text"].Value)).ToHashSet(StringComparer.Ordinal);
        var broken = Link().Matches(Text)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal))
            .Where(target => target.StartsWith('#') ? !headings.Contains(target) : !RepositoryFiles.Exists(target));

        Expect.None(broken);
    }

    [Fact]
    public void Extract_OfAMarkedFile_JoinsTheMarkedPartsWithoutIndentation() =>
        Assert.Equal("using A;\n\nif (b)\n{\n    c();\n}\n", ReadmeExample.Extract(
            """
            // readme
            using A;
            // end
            class X
            {
                // readme
                if (b)
                {
                    c();
                }
                // end
            }
            """));

    /// <summary>The anchor that Markdown renderers give a heading of plain words.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex("^```(csharp|cs|c#)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex CSharpFence();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
