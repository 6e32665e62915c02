using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class ValidateTableTests
{
    private static string Acled { get; } = RepositoryFiles.PathOf("tests/DeirZour.Cli.Tests/Support/acled.csv");

    [Fact]
    public void Validate_AcledExport_ReportsRowsByLineColumnAndId()
    {
        var result = new Tool { Input = File.ReadAllBytes(Acled) }.Run("validate", "-");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, "ValidateTableTests.acled.approved.txt");
    }

    [Fact]
    public void Validate_SchemaGiven_SaysWhatTheHeaderLacks()
    {
        var result = new Tool { Input = Tool.Utf8("year,place\n2017,Bridgetown\n") }.Run("validate", "-", "--schema", "acled", "--format", "csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "DZ3003,table-header,error,standard input,1,1,,\"expected the header of ACLED with columns such as \"\"event_id_cnty\"\", \"\"sub_event_type\"\", \"\"inter1\"\", found \"\"year,place\"\"\"",
            result.Lines);
    }

    [Fact]
    public void Validate_SchemaOfNoDataset_IsWrongUsage()
    {
        var result = new Tool().Run("validate", Acled, "--schema", "census");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("census", result.Error, StringComparison.Ordinal);
    }
}
