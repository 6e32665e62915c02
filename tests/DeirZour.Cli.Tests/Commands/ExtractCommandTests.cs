using System.Text;
using System.Text.Json;
using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Raid = "A raid killed at least 12 people, among them three children, and wounded 30, the town council said.";

    private const string Report = """
        Shells fall on the old bridge

        Gunners on the eastern bank fired at the old bridge all morning.
        At least 12 people, among them three children, were killed in Deir Ezzor on Sunday and about 30 wounded,
        the town council said. Two rescue workers also died when a second salvo hit the
        same place, according to a medic.

        Dozens of families were displaced. The army said it had killed 1,250 militants
        since the start of the year.

        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void Extract_Record_GivesItsClaimsAndToll()
    {
        var result = Run($$"""{"id":"raid","text":"{{Raid}}","published":"2017-01-15"}""");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, "ExtractCommandTests.ndjson.approved.txt");
    }

    [Fact]
    public void Extract_Terminal_ShowsTextTableAndToll()
    {
        var result = new Tool { IsTerminal = true, Input = Tool.Utf8(Report) }.Run("extract", "-");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, "ExtractCommandTests.table.approved.txt");
        Assert.All(result.Lines, line => Assert.InRange(line.Length, 1, 80));
    }

    [Fact]
    public void Extract_WideTerminal_HasColumnsForWhenWhereAndScope()
    {
        var result = new Tool { IsTerminal = true, Width = 140, Input = Tool.Utf8(Report) }.Run("extract", "-", "--published", "2017-01-18");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, "ExtractCommandTests.140.approved.txt");
        Assert.All(result.Lines, line => Assert.InRange(line.Length, 1, 140));
    }

    [Fact]
    public void Extract_RecordWithoutAnId_IsHeadedByItsLine()
    {
        var result = Run("{\"text\":\"Nobody came.\"}\n\n{\"text\":\"Nobody came.\"}\n{\"id\":7,\"text\":\"Nobody came.\"}\nnonsense", "--format", "table");

        Assert.Equal(
            ["standard input(1)", "standard input(3)", "7"],
            result.Lines.Where(line => !line.StartsWith(' ')));
    }

    [Fact]
    public void Extract_Color_OnlyAddsStyles()
    {
        var plain = new Tool { IsTerminal = true, Input = Tool.Utf8(Report) }.Run("extract", "-").Output;
        var color = new Tool { IsTerminal = true, Color = true, Input = Tool.Utf8(Report) }.Run("extract", "-").Output;

        Assert.DoesNotContain('\u001b', plain);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(color, "\u001b\\[[0-9;]*m", string.Empty).ReplaceLineEndings("\n"));
        Assert.Matches("\u001b\\[[0-9;]+mAt", color);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*4[0-9;]*m ", color);
    }

    [Fact]
    public void Extract_Csv_IsOneRowForEachClaimAndForEachError() => Golden.Check(
        Run($$"""
            {"id":"raid","text":"{{Raid}}"}
            {"id":"broken"}
            {"id":"calm","text":"Nobody came."}
            """, "--format", "csv").Output,
        "ExtractCommandTests.csv.approved.txt");

    [Fact]
    public void Extract_Json_IsOneArrayOfTheLines()
    {
        const string Input = """
            {"id":1,"text":"A raid killed 12 people."}
            nonsense
            """;
        var lines = Run(Input).Lines;
        var array = JsonDocument.Parse(Run(Input, "--format", "json").OutputBytes).RootElement;

        Assert.Equal(2, lines.Length);
        Assert.Equal(lines, array.EnumerateArray().Select(item => item.GetRawText()));
    }

    [Theory]
    [InlineData("ndjson", "")]
    [InlineData("json", "[]\n")]
    [InlineData("table", "")]
    public void Extract_EmptyStandardInput_HoldsNoTexts(string format, string output)
    {
        var result = new Tool().Run("extract", "-", "--format", format);

        Assert.Equal(
            (0, output, "deirzour: standard input: expected a text or records, found nothing\n"),
            (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("7", "null", "(1,1): expected one record a line, a JSON object, found a number")]
    [InlineData("[{}]", "null", "(1,1): expected one record a line, a JSON object, found an array")]
    [InlineData("{}", "null", "(1,2): expected the member \"text\", found the end of the object")]
    [InlineData("""{"id":"a"}""", "\"a\"", "(1,10): expected the member \"text\", found the end of the object")]
    [InlineData("""{"text":5,"id":"a"}""", "\"a\"", "(1,9): expected a string as \"text\", found a number")]
    [InlineData("""{"text":{"x":[1]},"id":7}""", "7", "(1,9): expected a string as \"text\", found an object")]
    [InlineData("""{"text":null,"id":null}""", "null", "(1,9): expected a string as \"text\", found null")]
    [InlineData("""{"id":true,"text":""}""", "null", "(1,7): expected a string, a number or null as \"id\", found a boolean")]
    [InlineData("""{"id":"a","text":"","published":3}""", "\"a\"", "(1,33): expected a string or null as \"published\", found a number")]
    [InlineData("""{"id":"a","text":"","published":"yesterday"}""", "\"a\"", "(1,33): expected a date such as 2017-01-14 as \"published\", found \"yesterday\"")]
    [InlineData("""{"id":"a","text":"","text":""}""", "\"a\"", "(1,21): expected \"text\" once, found it again")]
    [InlineData("""{"id":"a","text":"ü\u00e4 \ud83d!"}""", "\"a\"", "(1,27): expected Unicode text, found the lone surrogate \\ud83d")]
    [InlineData("""{"id":"a","text":"\\\ud83d\ude00\udE00"}""", "\"a\"", "(1,33): expected Unicode text, found the lone surrogate \\udE00")]
    [InlineData("""{"id":"\udc00","text":""}""", "null", "(1,8): expected Unicode text, found the lone surrogate \\udc00")]
    public void Extract_BadRecord_IsALineWithTheError(string record, string id, string error)
    {
        var result = Run($"{record}\n{{\"id\":\"next\",\"text\":\"A raid killed 12 people.\"}}\n");

        Assert.Equal((1, string.Empty, 2), (result.ExitCode, result.Error, result.Lines.Length));
        var line = JsonDocument.Parse(result.Lines[0]).RootElement;
        Assert.Equal((id, $"standard input{error}"), (line.GetProperty("id").GetRawText(), line.GetProperty("error").GetString()));
        Assert.StartsWith("{\"id\":\"next\",\"claims\":[{\"outcome\":\"killed\"", result.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a","text":""")]
    [InlineData("""{"id":"a","text":"A raid"} x""")]
    [InlineData("""{"id":"a","text":"A raid",}""")]
    [InlineData("""{"id":"a","text":"tab	"}""")]
    public void Extract_NoJson_SaysWhereAndKeepsTheIdThatItSaw(string record)
    {
        var line = JsonDocument.Parse(Run(record).Lines.Single()).RootElement;

        Assert.Equal("a", line.GetProperty("id").GetString());
        Assert.Matches(@"^standard input\(1,\d+\): expected one record a line, found (invalid JSON: [^|]+|the end of the line within a record)$", line.GetProperty("error").GetString());
    }

    [Fact]
    public void Extract_InvalidUtf8InARecord_IsAnError()
    {
        byte[] input = [.. """{"id":"a","text":"né"""u8, 0xFF, .. "\"}\n"u8];

        var line = JsonDocument.Parse(new Tool { Input = input }.Run("extract", "-").Lines.Single()).RootElement;

        Assert.Equal("standard input(1,21): expected Unicode text, found the byte 0xFF, which is no UTF-8", line.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("\\ud83d\\ude00\\n\\u00e9\\\" ")]
    [InlineData("\U0001F600é — “x” ")]
    [InlineData("")]
    public void Extract_TextBeforeAClaim_CountsInUtf16Units(string before)
    {
        var record = $$"""{"id":"a","text":"{{before}}A raid killed at least 12 people."}""";
        var text = JsonDocument.Parse(record).RootElement.GetProperty("text").GetString()!;

        var claim = JsonDocument.Parse(Run(record).Output).RootElement.GetProperty("claims")[0];

        var evidence = claim.GetProperty("evidence");
        Assert.Equal("at least 12", text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32()));
        Assert.Equal("people", claim.GetProperty("victims").GetProperty("phrase").GetString());
    }

    [Fact]
    public void Extract_ManyLines_KeepTheirOrderAndNumbers()
    {
        var input = new StringBuilder();
        for (var number = 1; number <= 20_000; number++)
        {
            input.Append(number % 1000 == 0 ? "{\"id\":1" : $$"""{"id":{{number}},"text":"A raid killed {{number}} people{{new string('.', number % 97)}}"}""").Append("\r\n");
        }

        var result = Run(input.ToString());

        var lines = result.Lines;
        Assert.Equal((1, 20_000), (result.ExitCode, lines.Length));
        for (var number = 1; number <= 20_000; number++)
        {
            var start = number % 1000 == 0
                ? $$"""{"id":1,"error":"standard input({{number}},"""
                : $$"""{"id":{{number}},"claims":[{"outcome":"killed","count":{"min":{{number}},""";
            Assert.StartsWith(start, lines[number - 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Extract_SmallReads_GiveTheSameLines()
    {
        var lines = string.Concat(Enumerable.Range(1, 300).Select(number => $$"""{"id":{{number}},"text":"A raid killed {{number}} people."}""" + "\n"));
        using var input = new DripStream(Tool.Utf8(lines));
        using var output = new MemoryStream();
        using var error = new StringWriter();

        var exitCode = Program.Run(["extract", "-"], new ToolConsole { Input = input, Output = output, Error = error });

        Assert.Equal((0, Run(lines).Output), (exitCode, Encoding.UTF8.GetString(output.ToArray())));
    }

    [Fact]
    public void Extract_LineOver64MiB_IsAnErrorAndTheNextLineIsRead()
    {
        byte[] input = [.. "{\"text\":\""u8, .. new byte[64 << 20], .. "\"}\n{\"id\":2,\"text\":\"A raid killed 12 people.\"}"u8];

        var result = new Tool { Input = input }.Run("extract", "-");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("""{"id":null,"error":"standard input(1): expected at most 64 MiB, found more"}""", result.Lines[0]);
        Assert.StartsWith("""{"id":2,"claims":[{""", result.Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, result.Lines.Length);
    }

    [Fact]
    public void Extract_Files_AreTextsOrRecordsByTheirContent()
    {
        var text = Write("report.json", "\uFEFFA raid killed 12 people.");
        var brace = Write("brace.txt", "{Update} A raid killed 12 people.");
        var empty = Write("empty.txt", string.Empty);
        var records = Write("records.txt", "\uFEFF{\"id\":\"a\",\"text\":\"A raid killed 12 people.\"}\n{\"id\":\"b\",\"text\":\"\"}");

        var result = new Tool().Run("extract", text, brace, empty, records);

        Assert.Equal((0, $"deirzour: {empty}: expected a text or records, found nothing\n"), (result.ExitCode, result.Error));
        Assert.Equal(
            [(text, 14), (brace, 23), (empty, null), ("a", 14), ("b", null)],
            result.Lines.Select(line =>
            {
                var answer = JsonDocument.Parse(line).RootElement;
                var claims = answer.GetProperty("claims").EnumerateArray().ToList();
                return (answer.GetProperty("id").GetString()!, claims.Count == 0 ? (int?)null : claims[0].GetProperty("evidence").GetProperty("start").GetInt32());
            }));
    }

    [Fact]
    public void Extract_BrokenFirstRecord_DoesNotMakeTheRestAText()
    {
        var result = Run("garbage\n{\"id\":\"a\",\"text\":\"A raid killed 12 people.\"}\n");

        Assert.Equal((1, 2), (result.ExitCode, result.Lines.Length));
    }

    [Fact]
    public void Extract_InvalidUtf8InATextFile_KeepsTheClaims()
    {
        var result = new Tool { Input = [0xE9, 0xFF, .. " A raid killed 12 people."u8] }.Run("extract", "-");

        Assert.Equal(
            (0, "deirzour: standard input(1,1): expected UTF-8, found the byte 0xE9; such bytes are read as U+FFFD. " +
                "Convert the text to UTF-8 first, for example with iconv\n"),
            (result.ExitCode, result.Error));
        Assert.Contains("\"id\":\"-\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"evidence\":{\"start\":17,\"length\":2,", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("caf\u00e9\nna\u00efve ", "\u00ff", "(2,7): expected UTF-8, found the byte 0xFF; such bytes are read as U+FFFD. " +
        "Convert the text to UTF-8 first, for example with iconv")]
    [InlineData("caf\u00e9\n\u00ef", "\0", "(2,2): expected text, found a zero byte; is this a text file?")]
    public void Extract_NoPlainText_IsReadWithANoteThatSaysWhere(string before, string fault, string note)
    {
        byte[] input = [.. Tool.Utf8(before), .. Encoding.Latin1.GetBytes(fault), .. " A raid killed 12 people.\u00e9"u8];

        var result = new Tool { Input = input }.Run("extract", "-");

        Assert.Equal((0, $"deirzour: standard input{note}\n"), (result.ExitCode, result.Error));
        Assert.Contains($"\"evidence\":{{\"start\":{before.Length + 16},\"length\":2", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    public void Extract_OtherUnicodeEncoding_IsReadAsSuch(string name, bool hasMark)
    {
        const string Text = "A raid on the caf\u00e9 killed 12 people.\n";
        const string Record = "{\"id\":\"\U0001F600\",\"text\":\"A raid killed 12 people.\"}\n{\"id\":2,\"text\":\"\"}";
        var encoding = Encoding.GetEncoding(name);
        foreach (var content in new[] { Text, Record })
        {
            byte[] input = [.. hasMark ? encoding.Preamble : [], .. encoding.GetBytes(content)];

            var result = new Tool { Input = input }.Run("extract", "-");

            Assert.Equal((0, string.Empty, Run(content).Output), (result.ExitCode, result.Error, result.Output));
        }
    }

    [Theory]
    [InlineData("[{\"id\":1,\"text\":\"A raid killed 12 people.\"},{\"text\":\"\"}]", "a JSON array; 'jq -c .[]'")]
    [InlineData("\uFEFF[\n  {\n    \"text\": \"A raid killed 12 people.\"\n  }\n]\n", "a JSON array; 'jq -c .[]'")]
    [InlineData("[\n {\"text\":\"\"},\n {\"text\":\"\"}\n]", "a JSON array; 'jq -c .[]'")]
    [InlineData("{\r\n  \"text\": \"A raid killed 12 people.\"\r\n}\r\n", "one over several lines; 'jq -c .'")]
    public void Extract_JsonThatIsNotOneRecordALine_IsRefused(string content, string found)
    {
        var result = Run(content);

        Assert.Equal(
            (3, string.Empty, $"deirzour: standard input: expected one record a line, found {found} writes one a line\n"),
            (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Extract_JsonArrayInAFile_IsRefusedAndTheNextFileIsRead()
    {
        var array = Write("texts.json", "[{\"text\":\"A raid killed 12 people.\"}]");
        var text = Write("report.txt", Raid);

        var result = new Tool().Run("extract", array, text);

        Assert.Equal(
            (3, $"deirzour: {array}: expected one record a line, found a JSON array; 'jq -c .[] {array}' writes one a line\n", 1),
            (result.ExitCode, result.Error, result.Lines.Length));
    }

    [Fact]
    public void Extract_RecordThatGoesOnInTheNextLine_IsAnErrorOfEachLine()
    {
        var result = Run("{\"id\": 1,\n \"text\": \"A raid killed 12 people.\"}");

        Assert.Equal(
            ["standard input(1,9): expected one record a line, found the end of the line within a record",
                "standard input(2,8): expected one record a line, found invalid JSON: ':' is invalid after a single JSON value. Expected end of data."],
            result.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("error").GetString()));
    }

    [Fact]
    public void Extract_BlankLines_AreNoRecordsButCounted()
    {
        var result = Run("\n{\"id\":1,\"text\":\"\"}\r\n\r\n  \t\nnonsense\n\n");

        Assert.Equal((1, 2), (result.ExitCode, result.Lines.Length));
        Assert.Contains("standard input(5,2): ", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_EscapeCodesInAText_DoNotReachTheTerminal()
    {
        var result = new Tool { IsTerminal = true, Color = true, Input = Tool.Utf8("A raid\u001b[2J killed 12 \u202Epeople.") }.Run("extract", "-");

        Assert.DoesNotContain("\u001b[2J", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', result.Output);
    }

    [Fact]
    public void Extract_MissingFile_ReadsTheOthersAndExitsWith3()
    {
        var text = Write("report.txt", Raid);

        var result = new Tool().Run("extract", "no-such-file.txt", text);

        Assert.Equal((3, "deirzour: no-such-file.txt: no such file\n", 1), (result.ExitCode, result.Error, result.Lines.Length));
    }

    [Theory]
    [InlineData("", "2017-01-15")]
    [InlineData(",\"published\":\"2017-01-22\"", "2017-01-22")]
    [InlineData(",\"published\":\"2017-01-22T09:30:00Z\"", "2017-01-22")]
    public void Extract_Published_ResolvesTheTime(string member, string date)
    {
        var result = Run($$"""{"id":"a","text":"A raid killed 12 people on Sunday."{{member}}}""", "--published", "2017-01-18");

        Assert.Contains($$""","when":{"asWritten":"on Sunday","date":"{{date}}","basis":"resolved"},""", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017")]
    [InlineData("2017-01")]
    public void Extract_PublishedIsNoDay_ResolvesNothingWhereverItStands(string published)
    {
        const string Text = "\"text\":\"A raid killed 12 people on Sunday.\"";
        var option = Run($"{{{Text}}}", "--published", published);
        var member = Run($"{{{Text},\"published\":\"{published}\"}}");

        Assert.Equal((0, option.Output), (option.ExitCode, member.Output));
        Assert.Contains("\"when\":{\"asWritten\":\"on Sunday\",\"date\":null,", option.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_PublishedIsNoDate_IsWrongUsage()
    {
        var result = new Tool().Run("extract", "-", "--published", "yesterday");

        Assert.Equal(
            (2, "deirzour: --published: expected a date such as 2017-01-14, found \"yesterday\". Try 'deirzour extract --help'.\n"),
            (result.ExitCode, result.Error));
    }

    [Fact]
    public void Extract_NoFileAndAKeyboard_IsWrongUsage()
    {
        var result = new Tool { InputIsTerminal = true }.Run("extract");

        Assert.Equal(
            (2, string.Empty, "deirzour: expected files to read or - for standard input, found none. Try 'deirzour extract --help'.\n"),
            (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Extract_NoFileAndAPipe_ReadsThePipe()
    {
        var input = Tool.Utf8(Raid);

        Assert.Equal(new Tool { Input = input }.Run("extract", "-").Output, new Tool { Input = input }.Run("extract").Output);
    }

    [Fact]
    public void Extract_Toll_SaysWhatItIsMadeOf()
    {
        var result = Run("""{"text":"A raid killed 12 people, among them three children. Dozens of people were killed in May. Two guards were also killed."}""");

        Assert.Contains(
            """
            "toll":{"killed":{"min":14,"max":14,"best":14,"named":0,"claims":[0,3],"leftOut":[{"claim":1,"reason":"part"},{"claim":2,"reason":"
            """,
            result.Output,
            StringComparison.Ordinal);
    }

    private static ToolResult Run(string input, params string[] options) => new Tool { Input = Tool.Utf8(input) }.Run(["extract", "-", .. options]);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_directory.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Delivers a few bytes a read, as a slow pipe does.</summary>
    private sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 13)]);
    }
}
