using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class ShowCommandTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Show_Terminal_IsALaidOutPage(int width)
    {
        var result = new Tool { Width = width, IsTerminal = true, Input = File.ReadAllBytes(Tool.Sample) }.Run("show", "-");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, $"ShowCommandTests.{width}.approved.txt");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    [InlineData(97)]
    [InlineData(140)]
    [InlineData(1000)]
    public void Show_AnyWidth_NoLineIsWiderAndNoneEndsInABlank(int width)
    {
        var result = new Tool { Width = width, IsTerminal = true }.Run("show", Tool.Sample);

        Assert.All(result.Lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.All(result.Lines, line => Assert.InRange(Spectre.Console.StringExtensions.GetCellWidth(line), 1, Math.Clamp(width, 60, 160)));
    }

    [Fact]
    public void Show_Color_OnlyAddsStyles()
    {
        var plain = new Tool { IsTerminal = true }.Run("show", Tool.Sample).Output;
        var color = new Tool { IsTerminal = true, Color = true }.Run("show", Tool.Sample).Output;

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[1m", color, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(color, "\u001b\\[[0-9;]*m", string.Empty).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Show_Seeds_AreTheDefault()
    {
        var result = new Tool { IsTerminal = true }.Run("show");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("The seed dataset: five news reports on Deir ez-Zor, coded claim by claim\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n    Contradict each other on people killed: at least 30 (IBTimes), 3 (SANA)\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("For programs:  add --format json, ndjson or csv\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Piped_GivesRecordsAsNdjson()
    {
        var result = new Tool().Run("show", Tool.Sample);

        Assert.Equal(7 + 3 + 2 + 2 + 4 + 11 + 3, result.Lines.Length);
        Assert.All(result.Lines, line => Assert.StartsWith("{\"type\":\"", line, StringComparison.Ordinal));
        Assert.NotEqual(0xEF, result.OutputBytes[0]);
        Assert.DoesNotContain((byte)'\r', result.OutputBytes);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Show_MachineForm_CanBeShownAgain(string format)
    {
        var page = new Tool { Input = File.ReadAllBytes(Tool.Sample) }.Run("show", "-", "--format", "table");
        var written = new Tool().Run("show", Tool.Sample, "--format", format);

        var again = new Tool { Input = written.OutputBytes }.Run("show", "-", "--format", "table");

        Assert.Equal((0, page.Output), (again.ExitCode, again.Output));
    }

    [Fact]
    public void Show_Csv_IsOneRowForEachClaimAndStatement() =>
        Golden.Check(new Tool().Run("show", Tool.Sample, "--format", "csv").Output, "ShowCommandTests.csv.approved.txt");

    [Fact]
    public void Show_Event_KeepsItsSubEventsAndWhatTheyReferTo()
    {
        var result = new Tool().Run("show", Tool.Sample, "--event", "market-fire");

        Assert.Equal(
            [
                "source gazette", "source wire", "source committee", "document gazette-1", "document committee-1", "actor army", "actor riders",
                "place valley", "place town", "event market-fire", "event market", "claim g1", "claim c1",
            ],
            Ids(result));
    }

    [Fact]
    public void Show_Source_KeepsWhatItOrItsSpeakersSay()
    {
        var result = new Tool().Run("show", Tool.Sample, "--source", "monitor");

        Assert.Equal(["claim g1", "claim g2", "claim g3", "claim g4", "claim g5"], Ids(result).Where(id => id.StartsWith("claim", StringComparison.Ordinal)));
    }

    [Fact]
    public void Show_Relay_CountsAsPassingOn() =>
        Assert.Contains("claim g2", Ids(new Tool().Run("show", Tool.Sample, "--source", "wire")));

    [Fact]
    public void Show_EventAndSource_KeepsWhatFitsBoth()
    {
        var result = new Tool { IsTerminal = true, Input = File.ReadAllBytes(Tool.Sample) }.Run("show", "-", "--event", "market", "--source", "command");

        Assert.Equal(0, result.ExitCode);
        Golden.Check(result.Output, "ShowCommandTests.narrowed.approved.txt");
    }

    [Theory]
    [InlineData("--event", "markt", "deirzour: --event: expected the id of an event of the seed dataset, found \"markt\"; nearest: ")]
    [InlineData("--source", "SOHR", "deirzour: --source: expected the id of a source of the seed dataset, found \"SOHR\"; nearest: sohr\n")]
    [InlineData("--source", "two words", "deirzour: --source: expected the id of a source of the seed dataset, found \"two words\"; nearest: ")]
    public void Show_UnknownId_SuggestsTheNearest(string option, string id, string message)
    {
        var result = new Tool().Run("show", option, id);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_EmptyDataset_SaysSo()
    {
        var empty = Tool.Utf8("""{"schema":"deirzour/1.0","sources":[],"documents":[],"actors":[],"places":[],"events":[],"claims":[],"statements":[]}""");

        var result = new Tool { IsTerminal = true, Input = empty }.Run("show", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("no events, no casualty claims and no statements in no documents of no sources.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_BrokenRecord_ShowsTheOthersAndReportsIt()
    {
        var input = Tool.Utf8("""
            {"type":"source","id":"gazette","name":"The River Gazette","kind":"news-media"}
            {"type":"source","id":"wire","name":
            {"type":"event","id":"market","kind":"air-strike","summary":"Aircraft strike the market"}

            """);

        var result = new Tool { Input = input, IsTerminal = true }.Run("show", "-");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Aircraft strike the market", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("deirzour: standard input(2,", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_OurCsv_ShowsWhatItHolds()
    {
        var csv = new Tool().Run("show", "--format", "csv").Output;

        var result = new Tool { Input = Tool.Utf8(csv) }.Run("show", "-", "--format", "csv");

        Assert.Equal((0, csv, string.Empty), (result.ExitCode, result.Output, result.Error));
        var page = new Tool { Input = Tool.Utf8(csv.Replace(",killed,73,", ",killed,x73,", StringComparison.Ordinal)) }.Run("show", "-", "--event", "dez-2017-10-28-clashes", "--format", "table");
        Assert.Equal(1, page.ExitCode);
        Assert.Contains("Islamic State", page.Output, StringComparison.Ordinal);
        Assert.Contains("DZ1001: count: expected a count", page.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Table_NamesTheCommandThatReadsIt()
    {
        var result = new Tool { Input = Tool.Utf8("id,year,type_of_violence,best\n1,2016,1,4\n") }.Run("show", "-");

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal("deirzour: standard input: this is a table: 'deirzour validate -' checks it\n", result.Error);
    }

    [Fact]
    public void Show_EscapeCodesInData_DoNotReachTheTerminal()
    {
        var input = Tool.Utf8("""{"type":"event","id":"market","kind":"air-strike","summary":"\u001b[2J gone \u202E"}""");

        var result = new Tool { Input = input, IsTerminal = true }.Run("show", "-");

        Assert.Contains("\uFFFD[2J gone \uFFFD", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public void Show_MissingFile_IsOneLineAndExitCode3()
    {
        var result = new Tool().Run("show", "no-such-file.json");

        Assert.Equal((3, string.Empty, "deirzour: no-such-file.json: no such file\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Show_Directory_IsOneLineAndExitCode3()
    {
        var result = new Tool().Run("show", AppContext.BaseDirectory);

        Assert.Equal((3, string.Empty, $"deirzour: {AppContext.BaseDirectory}: expected a file, found a directory\n"), (result.ExitCode, result.Output, result.Error));
    }

    private static IEnumerable<string> Ids(ToolResult result) => result.Lines.Select(line =>
    {
        var record = System.Text.Json.JsonDocument.Parse(line).RootElement;
        return $"{record.GetProperty("type")} {record.GetProperty("id")}";
    });
}
