using System.Text.Json;
using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class PlacesCommandTests : IDisposable
{
    private const string Dump = "7\tBridgeton\tBridgeton\tOld Bridge,جسر القديمة\t35.5\t40.25\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\tAsia/Damascus\t2024-01-01\n";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Places_Terminal_ShowsATableForEachName(int width)
    {
        var result = new Tool { IsTerminal = true, Width = width }.Run("places", "--gazetteer", File("list.ndjson", Gazetteer), "Upper Ford", "الجسر", "Q");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, $"PlacesCommandTests.{width}.approved.txt");
        Assert.All(result.Lines, line => Assert.InRange(line.Length, 1, width + 2));
    }

    [Fact]
    public void Places_Queries_GiveOneLineEach()
    {
        var result = new Tool().Run("places", "--gazetteer", File("list.ndjson", Gazetteer), File("queries.ndjson", """
            {"id":"a","name":"Upper Ford"}
            {"id":2,"name":"Ford","near":"35.1,40.1"}
            {"id":3,"name":"Ford","parent":"north"}
            {"id":4,"name":""}

            """));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, "PlacesCommandTests.ndjson.approved.txt");
    }

    [Fact]
    public void Places_Csv_IsOneRowForEachMatch() => Golden.Check(
        new Tool { Input = Tool.Utf8("{\"id\":1,\"name\":\"Upper Ford\"}\n{\"id\":2}\n{\"id\":3,\"name\":\"\"}\n") }
            .Run("places", "--gazetteer", File("list.ndjson", Gazetteer), "--format", "csv", "-").Output,
        "PlacesCommandTests.csv.approved.txt");

    [Fact]
    public void Places_Json_IsOneArrayOfTheLines()
    {
        var list = File("list.ndjson", Gazetteer);
        var lines = new Tool().Run("places", "--gazetteer", list, "Ford", "Bridge").Lines;
        var array = JsonDocument.Parse(new Tool().Run("places", "--gazetteer", list, "--format", "json", "Ford", "Bridge").OutputBytes).RootElement;

        Assert.Equal(2, lines.Length);
        Assert.Equal(lines, array.EnumerateArray().Select(item => item.GetRawText()));
    }

    [Theory]
    [InlineData("7", "null", "(1): expected a JSON object, found a number")]
    [InlineData("""{"id":"a"}""", "\"a\"", "(1): expected the member \"name\", found none")]
    [InlineData("""{"id":"a","name":5}""", "\"a\"", "(1): expected a string as \"name\", found a number")]
    [InlineData("""{"id":true,"name":""}""", "null", "(1): expected a string, a number or null as \"id\", found a boolean")]
    [InlineData("""{"id":7,"name":"x","near":"here"}""", "7", "(1): expected a point such as \"35.3359,40.1408\" (latitude,longitude in degrees) as \"near\", found \"here\"")]
    [InlineData("""{"id":7,"name":"x","parent":"9:9"}""", "7", "(1): expected the id, p-code or name of a place in the gazetteer as \"parent\", found \"9:9\"")]
    [InlineData("""{"id":"a","name":"\ud800"}""", "\"a\"", "(1): expected Unicode text, found bytes or escapes that spell none")]
    public void Places_BadRecord_IsALineWithTheError(string record, string id, string error)
    {
        var result = new Tool { Input = Tool.Utf8($"{record}\n{{\"id\":\"next\",\"name\":\"Raqqa\"}}\n") }.Run("places", "-");

        Assert.Equal((1, string.Empty, 2), (result.ExitCode, result.Error, result.Lines.Length));
        var line = JsonDocument.Parse(result.Lines[0]).RootElement;
        Assert.Equal((id, $"standard input{error}"), (line.GetProperty("id").GetRawText(), line.GetProperty("error").GetString()));
        Assert.StartsWith("{\"id\":\"next\",\"matches\":[{\"place\":\"raqqa-city\"", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Places_NoJson_SaysWhereAndKeepsTheIdThatItSaw()
    {
        var line = JsonDocument.Parse(new Tool { Input = Tool.Utf8("""{"id":"a","name":"x"} y""") }.Run("places", "-").Lines.Single()).RootElement;

        Assert.Equal("a", line.GetProperty("id").GetString());
        Assert.StartsWith("standard input(1,23): expected a JSON object, found invalid JSON: ", line.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_ManyLines_KeepTheirOrder()
    {
        var input = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{\"id\":{i},\"name\":\"Raqqa\"}}\n"));

        var lines = new Tool { Input = Tool.Utf8(input) }.Run("places", "-").Lines;

        Assert.Equal(Enumerable.Range(0, 5_000), lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
    }

    [Theory]
    [InlineData("Aleppo", "barad-aleppo")]
    [InlineData("As-Sweida", "barad-as-sweida")]
    [InlineData("As-Sweida province", "barad-as-sweida")]
    [InlineData("السويداء", "barad-as-sweida")]
    [InlineData("SY13", "barad-as-sweida")]
    public void Places_ParentByName_IsEveryPlaceOfTheName(string parent, string place)
    {
        var result = new Tool { Input = Tool.Utf8($"{{\"id\":1,\"name\":\"Barad\",\"parent\":\"{parent}\"}}\n") }.Run("places", "-");

        Assert.StartsWith($"{{\"id\":1,\"matches\":[{{\"place\":\"{place}\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_ParentThatOnlySoundsAlike_IsNone()
    {
        var result = new Tool { Input = Tool.Utf8("{\"name\":\"Barad\",\"parent\":\"Alebbu\"}\n") }.Run("places", "-");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("as \\u0022parent\\u0022, found \\u0022Alebbu\\u0022", result.Output.Replace("\\\"", "\\u0022", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_BlankLines_ArePassedOverAndCounted()
    {
        var result = new Tool { Input = Tool.Utf8("{\"id\":1,\"name\":\"Raqqa\"}\n\n7\n \r\n\n") }.Run("places", "-");

        Assert.Equal((1, 2), (result.ExitCode, result.Lines.Length));
        Assert.Contains("standard input(3): ", result.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text.txt", "It rained.", "expected a file with one record {\"id\",\"name\"} a line, found a file without such records; a text is read with --in-text, a gazetteer with --gazetteer")]
    [InlineData("cod.csv", "a,b\n1,2\n", "expected a file with one record {\"id\",\"name\"} a line, found a file without such records; a text is read with --in-text, a gazetteer with --gazetteer")]
    [InlineData("none.ndjson", null, "no such file")]
    [InlineData("", null, "expected a file with one record {\"id\",\"name\"} a line, found a directory")]
    public void Places_PathOfNoQueries_IsUnreadable(string name, string? content, string problem)
    {
        var path = content is null ? Path.Combine(_directory.FullName, name) : File(name, content);

        var result = new Tool().Run("places", path);

        Assert.Equal((3, $"deirzour: {path}: {problem}\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Places_FileNameThatIsMissing_IsUnreadable()
    {
        var result = new Tool().Run("places", "no-file.txt");

        Assert.Equal((3, "deirzour: no-file.txt: no such file\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Places_TwoNamesWithASlash_AreLookedUpWithANote()
    {
        var result = new Tool().Run("places", "Kobane/Ayn al Arab");

        Assert.Equal((0, "deirzour: Kobane/Ayn al Arab: no such file; looked up as a name\n"), (result.ExitCode, result.Error));
        Assert.Contains("\"place\":\"ayn-al-arab\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_Rules_AreCalledAsInTheLibrary() =>
        Assert.Contains("\"rules\":[\"letter-case\"]", new Tool().Run("places", "RAQQA").Output, StringComparison.Ordinal);

    [Fact]
    public void Places_InTextThatIsNoUtf8_IsReadWithANote()
    {
        var result = new Tool { Input = [.. Tool.Utf8("In Raqqa.\nIn R"), 0xE9, .. Tool.Utf8("\n")] }.Run("places", "--in-text", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("deirzour: standard input(2,5): expected UTF-8, found the byte 0xE9; such bytes are read as U+FFFD.", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"place\":\"raqqa-city\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_FindingAboutAPlaceRecord_SaysLineAndColumn()
    {
        var file = File("list.ndjson", "{\"type\":\"place\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"ppl\"}\n{\"type\":\"place\",\"id\":\"a\",\"name\":\"B\",\"kind\":\"ppl\"}\n");

        var result = new Tool().Run("places", "--gazetteer", file, "A");

        Assert.StartsWith($"deirzour: {file}(2,1): DZ7001: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dump.txt", Dump, "7")]
    [InlineData("cod.csv", "NAME_EN,NAME_AR,PCODE,ADM0_EN,ADM0_PCODE\nBridgeton,جسر,SY01,Land,SY\n", "SY01")]
    [InlineData("lp.tsv", "id\ttitle\tlat\tlon\nb1\tBridgeton\t35.5\t40.2\n", "b1")]
    [InlineData("lpf.json", """{"type":"FeatureCollection","features":[{"type":"Feature","@id":"f1","properties":{"title":"Bridgeton"}}]}""", "f1")]
    [InlineData("places.ndjson", """{"type":"place","id":"p1","name":"Bridgeton","kind":"ppl"}""", "p1")]
    public void Places_GazetteerOfAnyFormat_IsKnownByItsContent(string file, string content, string place)
    {
        var result = new Tool().Run("places", "--gazetteer", File(file, content), "Bridgeton");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal(place, JsonDocument.Parse(result.Output).RootElement.GetProperty("matches")[0].GetProperty("place").GetString());
    }

    [Fact]
    public void Places_TwoGazetteers_AreCombined()
    {
        var result = new Tool().Run("places", "--gazetteer", File("dump.txt", Dump), "--gazetteer", File("list.ndjson", Gazetteer), "Bridgeton", "Upper Ford");

        Assert.Equal(["7", "upper"], result.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("matches")[0].GetProperty("place").GetString()));
    }

    [Fact]
    public void Places_GazetteerWithErrors_IsUsedAndItsFindingsShown()
    {
        var file = File("dump.txt", Dump + "x\tNowhere\n");

        var result = new Tool().Run("places", "--gazetteer", file, "Bridgeton");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"deirzour: {file}(2,1): DZ3301: geonameid: expected the number of a GeoNames entry, 1 or more, found \"x\"; the row is skipped\n", result.Error);
        Assert.Single(result.Lines);
    }

    [Fact]
    public void Places_GazetteerOfNoFormat_IsUnreadable()
    {
        var file = File("text.txt", "It rained.\n");

        var result = new Tool().Run("places", "--gazetteer", file, "Bridgeton");

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal($"deirzour: {file}: expected a gazetteer (GeoNames dump, COD-AB, LP-TSV, Linked Places JSON or place records), found none of them\n", result.Error);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void Places_InText_FindsWhatItNames(string format)
    {
        var result = new Tool { Input = Tool.Utf8("Shells fell on Upper Ford on Sunday, and 20 km south of Bridge.\nالجسر\n") }
            .Run("places", "--gazetteer", File("list.ndjson", Gazetteer), "--in-text", "-", "--format", format);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, $"PlacesCommandTests.mentions-{format}.approved.txt");
    }

    [Fact]
    public void Places_InTextThatIsMissing_IsUnreadable()
    {
        var result = new Tool().Run("places", "--in-text", Path.Combine(_directory.FullName, "none.txt"));

        Assert.Equal(3, result.ExitCode);
        Assert.EndsWith("none.txt: no such file\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_NamesAndTexts_IsWrongUsage() =>
        Assert.Equal(
            (2, "deirzour: expected names, NDJSON files with names or - for standard input, or else --in-text, found names and texts\n"),
            (new Tool().Run("places", "Raqqa", "--in-text", "-").ExitCode, new Tool().Run("places", "Raqqa", "--in-text", "-").Error));

    [Fact]
    public void Places_NoNames_IsWrongUsage()
    {
        var result = new Tool().Run("places");

        Assert.Equal((2, "deirzour: expected names, NDJSON files with names or - for standard input, or else --in-text, found none\n"), (result.ExitCode, result.Error));
    }

    private const string Gazetteer = """
        {"type":"place","id":"land","name":"Land","kind":"pcli"}
        {"type":"place","id":"north","name":"North","kind":"adm1","parent":"land"}
        {"type":"place","id":"south","name":"South","kind":"adm1","parent":"land"}
        {"type":"place","id":"upper","name":"Upper Ford","kind":"ppla","parent":"north","point":{"latitude":36.1,"longitude":40.1},"names":[{"text":"المخاضة العليا","language":"ar"}]}
        {"type":"place","id":"ford-north","name":"Ford","kind":"ppl","parent":"north","point":{"latitude":36.5,"longitude":40.1}}
        {"type":"place","id":"ford-south","name":"Ford","kind":"ppl","parent":"south","point":{"latitude":35.1,"longitude":40.1}}
        {"type":"place","id":"bridge","name":"Bridge","kind":"ppl","parent":"south","names":[{"text":"الجسر","language":"ar"}]}
        """;

    private string File(string name, string content)
    {
        var path = Path.Combine(_directory.FullName, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
