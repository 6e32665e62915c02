using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class ValidateCommandTests
{
    private const string EmptyDataset =
        """{"schema":"deirzour/1.0","sources":[],"documents":[],"actors":[],"places":[],"events":[],"claims":[],"statements":[]}""";

    private const string BrokenLines = """
        {"type":"source","id":"gazette","name":"The River Gazette","kind":"news-media"}
        {"type":"source","id":"wire","name":
        {"type":"document","id":"d1","publisher":"gazete","title":"Market struck","publishedOn":"1999-03-04"}
        {"type":"event","id":"market","kind":"air-strike","summary":"Aircraft strike the market","colour":"red"}

        """;

    [Fact]
    public void Validate_OnlyWarnings_IsFine()
    {
        var result = new Tool().Run("validate", Tool.Sample);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal("{\"summary\":{\"records\":32,\"errors\":0,\"warnings\":5}}", result.Lines[^1]);
    }

    [Fact]
    public void Validate_Seeds_HaveNoErrorsAndNoWarnings()
    {
        var result = new Tool().Run("validate", "--seeds");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.EndsWith(",\"errors\":0,\"warnings\":0}}\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("table")]
    public void Validate_BrokenRecords_AreReportedWithLineAndColumn(string format)
    {
        var result = new Tool { Input = Tool.Utf8(BrokenLines) }.Run("validate", "-", "--format", format);

        Assert.Equal(
            (1, "deirzour: standard input: not every record could be read: dangling ids and unused records were not looked for\n"),
            (result.ExitCode, result.Error));
        Golden.Check(result.Output, $"ValidateCommandTests.{format}.approved.txt");
    }

    [Theory]
    [InlineData(BrokenLines, 2)]
    [InlineData("""{"type":"source","id":"wire","name":"Relay Wire","kind":"news-agency"}""", 1)]
    [InlineData(EmptyDataset, 0)]
    public void Validate_Json_IsOneDocument(string input, int findings)
    {
        var result = new Tool { Input = Tool.Utf8(input) }.Run("validate", "-", "--format", "json");

        using var document = System.Text.Json.JsonDocument.Parse(result.OutputBytes);
        Assert.Equal(findings, document.RootElement.GetProperty("findings").GetArrayLength());
        Assert.True(document.RootElement.TryGetProperty("summary", out _));
    }

    [Fact]
    public void Validate_SeveralFiles_AreSummedUp()
    {
        var result = new Tool { Input = Tool.Utf8(BrokenLines) }.Run("validate", Tool.Sample, "-", "--seeds");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches("\\{\"summary\":\\{\"records\":346,\"errors\":2,\"warnings\":5\\}\\}\n$", result.Output);
    }

    [Fact]
    public void Validate_UnreadableFile_DoesNotKeepTheOthersFromBeingRead()
    {
        var result = new Tool().Run("validate", "no-such-file.json", Tool.Sample);

        Assert.Equal((3, "deirzour: no-such-file.json: no such file\n"), (result.ExitCode, result.Error));
        Assert.Equal("{\"summary\":{\"records\":32,\"errors\":0,\"warnings\":5}}", result.Lines[^1]);
    }

    [Fact]
    public void Validate_NothingReadable_PrintsNoTotal()
    {
        var result = new Tool().Run("validate", "no-such-file.json", "--format", "table");

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData(4, 4, null)]
    [InlineData(20, 20, null)]
    [InlineData(21, 3, "… and 18 more")]
    public void Validate_Table_ShowsAllFindingsWhenTheyAreFew(int findings, int shown, string? rest)
    {
        var input = string.Concat(Enumerable.Repeat("{\"type\":\"source\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"person\",\"colour\":1}\n", findings));

        var result = new Tool { Input = Tool.Utf8(input) }.Run("validate", "-", "--format", "table");

        Assert.Equal(shown, result.Lines.Count(line => line.StartsWith("  standard input(", StringComparison.Ordinal)));
        Assert.Equal(rest, result.Lines.FirstOrDefault(line => line.Contains('…', StringComparison.Ordinal))?.Trim());
    }

    [Fact]
    public void Validate_OneFindingMoreThanTheExamples_IsShownInItsPlace()
    {
        const string Source = "{\"type\":\"source\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"person\"";
        var unknown = string.Concat(Enumerable.Repeat($"{Source},\"colour\":1}}\n", 4));
        var repeated = string.Concat(Enumerable.Repeat($"{Source},\"kind\":\"person\"}}\n", 17));

        var result = new Tool { Input = Tool.Utf8(unknown + repeated) }.Run("validate", "-", "--format", "table");

        Assert.Equal(4 + 3, result.Lines.Count(line => line.StartsWith("  standard input(", StringComparison.Ordinal)));
        Assert.Contains("  … and 14 more", result.Lines);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Validate_Utf16_SaysSoAsShowDoes(string encoding)
    {
        var utf16 = System.Text.Encoding.GetEncoding(encoding);
        byte[] input = [.. utf16.Preamble, .. utf16.GetBytes(EmptyDataset)];

        var validated = new Tool { Input = input }.Run("validate", "-");
        var shown = new Tool { Input = input }.Run("show", "-");

        Assert.Equal(1, validated.ExitCode);
        Assert.Contains("\"message\":\"expected UTF-8, found UTF-16; nothing is read\"", validated.Lines[0], StringComparison.Ordinal);
        Assert.Equal("deirzour: standard input(1,1): DZ2002: expected UTF-8, found UTF-16; nothing is read\n", shown.Error);
    }

    [Fact]
    public void Validate_UnknownContent_IsOneLineAndExitCode3()
    {
        var result = new Tool { Input = Tool.Utf8("a,b,c\n1,2,3\n") }.Run("validate", "-");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal("deirzour: standard input: expected our JSON, NDJSON or CSV, or a table of UCDP GED, ACLED, PITF atrocities, Iraq Body Count, GDELT events, found none of them\n", result.Error);
    }

    [Fact]
    public void Validate_NothingAtATerminal_IsWrongUsage()
    {
        var result = new Tool { InputIsTerminal = true }.Run("validate");

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal("deirzour: expected files to validate, - for standard input or --seeds, found none. Try 'deirzour validate --help'.\n", result.Error);
    }

    [Fact]
    public void Validate_NoFile_ReadsThePipe()
    {
        var result = new Tool { Input = Tool.Utf8(EmptyDataset) }.Run("validate");

        Assert.Equal((0, "{\"summary\":{\"records\":0,\"errors\":0,\"warnings\":0}}\n", string.Empty), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Validate_Seeds_LeaveThePipeAlone() =>
        Assert.Equal(
            new Tool { InputIsTerminal = true }.Run("validate", "--seeds").Output,
            new Tool { Input = Tool.Utf8(BrokenLines) }.Run("validate", "--seeds").Output);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\r\n\n")]
    public void Validate_EmptyInput_IsCalledEmpty(string input)
    {
        var result = new Tool { Input = Tool.Utf8(input) }.Run("validate", "-");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(
            "deirzour: standard input: expected our JSON, NDJSON or CSV, or a table of UCDP GED, ACLED, PITF atrocities, Iraq Body Count, GDELT events, found nothing: it is empty\n",
            result.Error);
    }

    [Fact]
    public void Validate_LoneSurrogateInData_IsStillWrittenAsUtf8()
    {
        var result = new Tool { Input = Tool.Utf8("""{"type":"source","id":"a","name":"\uD800","kind":"person"}""") }.Run("validate", "-");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(result.OutputBytes, Tool.Utf8(result.Output));
    }
}
