using System.Text.RegularExpressions;
using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests;

/// <summary>Holds the runs of the tool that the README shows to what the tool prints.</summary>
public sealed partial class ReadmeTests
{
    private const string Omission = "…\n";

    /// <summary>The files that the README names in its runs.</summary>
    private static readonly Dictionary<string, string> Files = new()
    {
        ["report.txt"] = RepositoryFiles.PathOf("tests/DeirZour.Core.Tests/Readme/report.txt"),
        ["ged.csv"] = RepositoryFiles.PathOf("tests/DeirZour.Core.Tests/Readme/ged.csv"),
    };

    public static TheoryData<string, string> Runs
    {
        get
        {
            var runs = new TheoryData<string, string>();
            foreach (Match match in Run().Matches(File.ReadAllText(RepositoryFiles.PathOf("README.md")).ReplaceLineEndings("\n")))
            {
                runs.Add(match.Groups["arguments"].Value, match.Groups["output"].Value);
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Run_AsShown_PrintsThatOutput(string arguments, string shown)
    {
        var actual = new Tool().Run([.. arguments.Split(' ').Select(argument => Files.GetValueOrDefault(argument, argument))]).Output;
        foreach (var (name, path) in Files)
        {
            actual = actual.Replace(path, name, StringComparison.Ordinal);
        }

        // Findings are broken where the path of the file makes them too long for a line, which the name alone does not.
        if (arguments.StartsWith("validate ", StringComparison.Ordinal))
        {
            (actual, shown) = (Joined(actual), Joined(shown));
        }

        var parts = shown.Split(Omission);
        Assert.StartsWith(parts[0], actual, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, actual, StringComparison.Ordinal));
        Assert.EndsWith(parts[^1], actual, StringComparison.Ordinal);
    }

    private static string Joined(string text) => text.Replace("\n    ", " ", StringComparison.Ordinal);

    [GeneratedRegex(@"^```console\n\$ deirzour (?<arguments>.+)\n(?<output>[^`]*)```$", RegexOptions.Multiline)]
    private static partial Regex Run();
}
