using System.Text.Json;
using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class ValidateUcdpGedTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    private static string Own { get; } = RepositoryFiles.PathOf("tests/DeirZour.Cli.Tests/Support/ged.csv");

    [Fact]
    public void Validate_OwnFile_ReportsRowsByLineColumnAndId()
    {
        var result = new Tool { Input = File.ReadAllBytes(Own) }.Run("validate", "-");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, "ValidateUcdpGedTests.approved.txt");
    }

    [FactWhenPresent(Syria)]
    public void Validate_Syria_FindsTheRowsThatBreakLowBestHigh()
    {
        var result = new Tool().Run("validate", RepositoryFiles.PathOf(Syria), "--format", "ndjson");

        using var summary = JsonDocument.Parse(result.Lines[^1]);
        Assert.Equal(16_566, summary.RootElement.GetProperty("summary").GetProperty("records").GetInt32());

        var findings = result.Lines[..^1].Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(30, CountOf("ged-low-above-best"));
        Assert.Equal(71, CountOf("ged-best-above-high"));
        Assert.All(findings, finding => Assert.True(
            finding.GetProperty("line").GetInt64() > 1 && finding.GetProperty("column").GetInt32() > 0 && finding.GetProperty("record").GetString() is not null,
            finding.ToString()));

        int CountOf(string name) => findings
            .Where(finding => finding.GetProperty("name").GetString() == name)
            .DistinctBy(finding => finding.GetProperty("record").GetString())
            .Count();
    }
}
