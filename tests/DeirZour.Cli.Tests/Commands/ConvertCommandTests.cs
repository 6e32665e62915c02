using System.Text;
using System.Text.Json;
using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class ConvertCommandTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    private static string Ged { get; } = RepositoryFiles.PathOf("tests/DeirZour.Cli.Tests/Support/ged.csv");

    private static string Sample { get; } = RepositoryFiles.PathOf("tests/DeirZour.Cli.Tests/Support/sample.json");

    [Fact]
    public void Convert_GedToGed_GivesTheSameBytesAndTheFindings()
    {
        var result = new Tool().Run("convert", Ged, "--to", "ucdp-ged");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(File.ReadAllText(Ged), result.Output);
    }

    [FactWhenPresent(Syria)]
    public void Convert_SyriaToGed_GivesTheSameBytes() =>
        Assert.Equal(File.ReadAllText(RepositoryFiles.PathOf(Syria)), new Tool().Run("convert", RepositoryFiles.PathOf(Syria), "--to", "ucdp-ged").Output);

    [Fact]
    public void Convert_GedToHxl_PutsTagsUnderTheHeader()
    {
        var result = new Tool { Input = Encoding.UTF8.GetBytes("id,note,best,date_prec\n1,x,2,1\n") }.Run("convert", "-", "--to", "hxl");

        Assert.Equal("id,note,best,date_prec\n#event+id+ged,,#affected+killed+best,#date+precision\n1,x,2,1\n", result.Output);
    }

    [Fact]
    public void Convert_GedWithTagsToHxl_KeepsItsTags()
    {
        const string Tagged = "id,best,date_prec\n#event+code,#affected,\n1,2,1\n";

        Assert.Equal(Tagged, new Tool { Input = Tool.Utf8(Tagged) }.Run("convert", "-", "--to", "hxl").Output);
    }

    [Theory]
    [InlineData("ucdp-ged")]
    [InlineData("hxl")]
    [InlineData("csv")]
    [InlineData("deirzour")]
    public void Convert_GedWithoutRequiredColumn_SaysSoInEveryForm(string target)
    {
        var result = new Tool { Input = Tool.Utf8(File.ReadAllText(Ged).Replace("date_start", "begins", StringComparison.Ordinal)) }.Run("convert", "-", "--to", target);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("DZ3004: date_start: expected a column \"date_start\", found none of that name", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_NoGedAsGed_IsCopiedAndSaidToBeNone()
    {
        var text = string.Concat(Enumerable.Repeat("name,age\n", 40_000));

        var result = new Tool { Input = Tool.Utf8(text) }.Run("convert", "-", "--to", "ucdp-ged", "--schema", "ucdp-ged");

        Assert.Equal((1, true), (result.ExitCode, result.Output == text));
        Assert.Contains("DZ3003", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_EncodingGiven_ReadsCellsThatAreNotUtf8()
    {
        byte[] input = [.. Tool.Utf8("id,type_of_violence,date_prec,date_start,date_end,best,where_coordinates\n1,1,1,2017-01-14,2017-01-14,2,Caf"), 0xE9, .. Tool.Utf8("\n")];

        var given = new Tool { Input = input }.Run("convert", "-", "--to", "deirzour", "--encoding", "windows-1252");
        var notGiven = new Tool { Input = input }.Run("convert", "-", "--to", "deirzour");

        Assert.Contains("\"Café\"", given.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DZ3107", given.Error, StringComparison.Ordinal);
        Assert.Contains("Caf\uFFFD", notGiven.Output, StringComparison.Ordinal);
        Assert.Contains("DZ3107", notGiven.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_Hxl_IsReadAgainWithoutErrors()
    {
        var tagged = new Tool().Run("convert", Ged, "--to", "hxl").Output;

        var before = new Tool { Input = File.ReadAllBytes(Ged) }.Run("validate", "-", "--format", "ndjson");
        var after = new Tool { Input = Encoding.UTF8.GetBytes(tagged) }.Run("validate", "-", "--format", "ndjson");

        Assert.Equal(before.Lines[^1], after.Lines[^1]);
        Assert.Contains("hxl-row", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_GedToRecords_ValidatesAsARecordOfEachKind()
    {
        var records = new Tool().Run("convert", Ged, "--to", "deirzour");

        var checkedAgain = new Tool { Input = Encoding.UTF8.GetBytes(records.Output) }.Run("validate", "-", "--format", "ndjson");

        Assert.DoesNotContain("reference-dangling", checkedAgain.Output, StringComparison.Ordinal);
        Assert.Contains(records.Lines, line => line.Contains("\"type\":\"event\"", StringComparison.Ordinal));
        Assert.Contains(records.Lines, line => line.Contains("\"type\":\"source\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Convert_GedToGeoJson_GivesAFeatureForEachEvent()
    {
        var result = new Tool { Input = Encoding.UTF8.GetBytes("id,type_of_violence,side_a,date_start,date_end,date_prec,latitude,longitude,best,high,low\n7,1,Hill Front,2017-03-04,2017-03-04,1,35.5,40.25,6,9,5\n8,1,,,,,,,0,0,0\n") }
            .Run("convert", "-", "--to", "geojson");

        using var json = JsonDocument.Parse(result.Output);
        var features = json.RootElement.GetProperty("features");
        Assert.Equal(2, features.GetArrayLength());
        Assert.Equal("""{"type":"Point","coordinates":[40.25,35.5]}""", features[0].GetProperty("geometry").GetRawText());
        Assert.Equal("2017-03-04", features[0].GetProperty("properties").GetProperty("when").GetString());
        Assert.Equal(["6", "5..9"], features[0].GetProperty("properties").GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("count").GetString()));
        var claim = features[0].GetProperty("properties").GetProperty("claims")[1];
        Assert.Equal(("ucdp-ged/7", "ucdp-ged", 5, 9), (claim.GetProperty("document").GetString(), claim.GetProperty("publisher").GetString(), claim.GetProperty("min").GetInt32(), claim.GetProperty("max").GetInt32()));
        Assert.Equal("""[{"kind":"sameAs","target":"ucdp-ged/7/best"}]""", claim.GetProperty("links").GetRawText());
        Assert.Equal(JsonValueKind.Null, features[1].GetProperty("geometry").ValueKind);
    }

    [Fact]
    public void Convert_RecordsToRecords_AreTheSameRecords()
    {
        var once = new Tool().Run("convert", Sample, "--to", "deirzour").Output;
        var twice = new Tool { Input = Encoding.UTF8.GetBytes(once) }.Run("convert", "-", "--to", "deirzour").Output;

        Assert.NotEmpty(once);
        Assert.Equal(once, twice);
    }

    [Fact]
    public void Convert_RecordsToGeoJson_LooksPlacesUp()
    {
        using var json = JsonDocument.Parse(new Tool().Run("convert", Sample, "--to", "geojson").Output);

        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("\uFEFFid,date_prec,best\r\n\r\n1,1,2")]
    [InlineData("id;date_prec;best\r1;1;\"2\"\r")]
    [InlineData("a preamble\nid\tdate_prec\tbest\n1\t\"1\"\"\t2\n\n\n")]
    public void Convert_GedOfAnyLineEnds_GivesTheSameBytes(string text) => AssertSameBytes(Tool.Utf8(text));

    [Fact]
    public void Convert_GedInUtf16_GivesTheSameBytes() => AssertSameBytes([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,date_prec,best\n1,1,2\n")]);

    [Theory]
    [InlineData("\uFEFFid,best,date_prec\r\n1,2,1", "\uFEFFid,best,date_prec\r\n#event+id+ged,#affected+killed+best,#date+precision\r\n1,2,1")]
    [InlineData("id;best;date_prec\r1;2;1\r", "id;best;date_prec\r#event+id+ged;#affected+killed+best;#date+precision\r1;2;1\r")]
    [InlineData("id,best,date_prec", "id,best,date_prec\n#event+id+ged,#affected+killed+best,#date+precision\n")]
    public void Convert_GedToHxl_TagsLookLikeTheHeader(string text, string expected) =>
        Assert.Equal(expected, new Tool { Input = Tool.Utf8(text) }.Run("convert", "-", "--to", "hxl").Output);

    [Fact]
    public void Convert_RecordsToCsvAndBack_KeepsClaimsAndStatements()
    {
        var records = new Tool().Run("show", "--format", "ndjson");
        var csv = new Tool { Input = Tool.Utf8(records.Output) }.Run("convert", "-", "--to", "csv");

        var back = new Tool { Input = Tool.Utf8(csv.Output) }.Run("convert", "-", "--to", "deirzour");

        Assert.Equal((0, 0), (csv.ExitCode, back.ExitCode));
        Assert.Equal(ClaimsIn(records), ClaimsIn(back));
        Assert.Equal(new Tool().Run("show", "--format", "csv").Output, csv.Output);
        Assert.Equal(csv.Output, new Tool { Input = Tool.Utf8(csv.Output) }.Run("convert", "-", "--to", "csv").Output);
    }

    [Fact]
    public void Convert_OurCsvToRecords_ValidatesWithoutErrors()
    {
        var csv = new Tool().Run("show", "--format", "csv");

        var records = new Tool { Input = Tool.Utf8(csv.Output) }.Run("convert", "-", "--to", "deirzour");
        var found = new Tool { Input = Tool.Utf8(records.Output) }.Run("validate", "-", "--format", "ndjson");

        Assert.Equal(0, found.ExitCode);
        Assert.DoesNotContain("dangling", found.Output, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"actor\",\"id\":\"islamic-state\",\"name\":\"islamic-state\",\"kind\":\"unclassified\"", records.Output, StringComparison.Ordinal);
        Assert.Equal(records.Lines.Length, records.Lines.Distinct().Count());
    }

    [Fact]
    public void Convert_TableThatSpellsASourceInTwoWays_GivesItOneName()
    {
        const string Head = "event_id_cnty,event_date,event_type,inter1,actor1,country,location,fatalities,latitude,longitude,source\n";
        var acled = Tool.Utf8(Head + "NOR1,2017-03-04,Battles,1,Hill Front,Northland,Bridgetown,3,35.5,40.25,Hill-Press\nNOR2,2017-03-05,Battles,1,Hill Front,Northland,Bridgetown,4,35.5,40.25,Hill Press\n");

        var csv = new Tool { Input = acled }.Run("convert", "-", "--to", "csv");
        var again = new Tool { Input = Tool.Utf8(csv.Output) }.Run("convert", "-", "--to", "csv");

        Assert.Equal((csv.Output, ""), (again.Output, again.Error));
        Assert.Contains(",Hill-Press,", csv.Lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("hxl")]
    [InlineData("ucdp-ged")]
    public void Convert_EventsWithoutClaims_AreCounted(string target)
    {
        const string Head = "event_id_cnty,event_date,event_type,inter1,actor1,country,location,fatalities,latitude,longitude\n";
        var acled = Tool.Utf8(Head + "NOR1,2017-03-04,Battles,1,Hill Front,Northland,Bridgetown,3,35.5,40.25\nNOR2,2017-03-05,Protests,6,Marchers,Northland,Bridgetown,0,35.5,40.25\n");

        var result = new Tool { Input = acled }.Run("convert", "-", "--to", target);

        Assert.Equal((0, "deirzour: left out, as the form has no place for it: 1 event without a claim or statement\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Convert_RecordsToHxl_IsOurCsvWithTagsAndReadAgain()
    {
        var csv = new Tool().Run("convert", Sample, "--to", "csv");
        var tagged = new Tool().Run("convert", Sample, "--to", "hxl");

        Assert.Equal(csv.Lines, tagged.Lines.Where((_, line) => line != 1));
        Assert.StartsWith("#meta+type,#meta+id,#event+id,", tagged.Lines[1], StringComparison.Ordinal);
        Assert.Equal(csv.Output, new Tool { Input = Tool.Utf8(tagged.Output) }.Run("convert", "-", "--to", "csv").Output);
    }

    [Fact]
    public void Convert_RecordsToGed_CountsWhatHasNoPlace()
    {
        var records = Tool.Utf8(new Tool().Run("show", "--format", "ndjson").Output);

        var result = new Tool { Input = records }.Run("convert", "-", "--to", "ucdp-ged");

        Assert.Equal((0, 6), (result.ExitCode, result.Lines.Length));
        Assert.Equal(
            "deirzour: left out, as the form has no place for it: 9 claims of other outcomes, 7 claims of people killed without a number for the whole event, 157 statements\n",
            result.Error);
        Assert.DoesNotContain("DZ3", new Tool { Input = Tool.Utf8(result.Output) }.Run("validate", "-", "--format", "ndjson").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_AcledToEveryForm_Works()
    {
        var acled = Tool.Utf8("event_id_cnty,event_date,event_type,inter1,actor1,country,location,fatalities,latitude,longitude\nNOR1,2017-03-04,Battles,1,Hill Front,Northland,Bridgetown,3,35.5,40.25\n");

        Assert.Contains("acled/nor1/fatalities", new Tool { Input = acled }.Run("convert", "-", "--to", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("#meta+type", new Tool { Input = acled }.Run("convert", "-", "--to", "hxl").Output, StringComparison.Ordinal);
        Assert.Contains(",acled/nor1,2017,", new Tool { Input = acled }.Run("convert", "-", "--to", "ucdp-ged").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_TableOfEqualRows_GivesEachIdsOfItsOwn()
    {
        var ibc = Tool.Utf8("Code,Start,end,Min,Max\nk1,20-Mar-03,20-Mar-03,4,6\nk1,20-Mar-03,20-Mar-03,4,6\n");

        var csv = new Tool { Input = ibc }.Run("convert", "-", "--to", "csv");

        Assert.Equal(["claim,ibc/k1/deaths", "claim,ibc/k1-2/deaths"], csv.Lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(2))));
    }

    [Fact]
    public void Validate_OurCsv_RunsTheRulesOfRecords()
    {
        var csv = new Tool().Run("show", "--format", "csv").Output.Replace(",killed,73,73,73,", ",killed,73,72,73,", StringComparison.Ordinal);

        var result = new Tool { Input = Tool.Utf8(csv) }.Run("validate", "-", "--format", "table");

        Assert.Contains("claim-counts-differ", result.Output, StringComparison.Ordinal);
        Assert.Contains("our CSV", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("reference-dangling", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_UnreadableCell_SaysSoAndExitsWith1()
    {
        var result = new Tool { Input = "id,type_of_violence,best\n1,1,many\n"u8.ToArray() }.Run("convert", "-", "--to", "deirzour");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("standard input(2,5): DZ3201: best: expected a whole number such as \"62\", found \"many\"", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "xml", "deirzour, csv, ucdp-ged, hxl or geojson")]
    [InlineData("--schema", "census", "ucdp-ged, acled, pitf, ibc, deirzour-csv or gdelt")]
    public void Convert_UnknownWord_SaysWhichAreKnown(string option, string word, string expected)
    {
        var result = new Tool().Run(["convert", Ged, .. option == "--to" ? [] : new[] { "--to", "hxl" }, option, word]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal($"deirzour: {option}: expected {expected}, found \"{word}\". Try 'deirzour convert --help'.\n", result.Error);
    }

    private static void AssertSameBytes(byte[] file) => Assert.Equal(file, new Tool { Input = file }.Run("convert", "-", "--to", "ucdp-ged", "--schema", "ucdp-ged").OutputBytes);

    private static IEnumerable<string> ClaimsIn(ToolResult records) =>
        records.Lines.Where(line => line.Contains("\"type\":\"claim\"", StringComparison.Ordinal) || line.Contains("\"type\":\"statement\"", StringComparison.Ordinal));

    [Fact]
    public void Convert_NoTarget_IsWrongUsage() => Assert.Equal(2, new Tool().Run("convert", Ged).ExitCode);
}
