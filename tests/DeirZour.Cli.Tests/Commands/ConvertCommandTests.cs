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
    public void Convert_GedToGed_GivesTheSameBytes()
    {
        var result = new Tool().Run("convert", Ged, "--to", "ucdp-ged");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(File.ReadAllText(Ged), result.Output);
    }

    [FactWhenPresent(Syria)]
    public void Convert_SyriaToGed_GivesTheSameBytes() =>
        Assert.Equal(File.ReadAllText(RepositoryFiles.PathOf(Syria)), new Tool().Run("convert", RepositoryFiles.PathOf(Syria), "--to", "ucdp-ged").Output);

    [Fact]
    public void Convert_GedToHxl_PutsTagsUnderTheHeader()
    {
        var result = new Tool { Input = Encoding.UTF8.GetBytes("id,note,best,date_prec\n1,x,2,1\n") }.Run("convert", "-", "--to", "hxl");

        Assert.Equal((0, "id,note,best,date_prec\n#event+id+ged,,#affected+killed+best,#date+precision\n1,x,2,1\n"), (result.ExitCode, result.Output));
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

    [Fact]
    public void Convert_RecordsToGed_SaysThatATableIsNeeded()
    {
        var result = new Tool().Run("convert", Sample, "--to", "hxl");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"deirzour: {Sample}: expected a table of UCDP GED for --to hxl, found our records\n", result.Error);
    }

    [Fact]
    public void Convert_UnreadableCell_SaysSoAndExitsWith1()
    {
        var result = new Tool { Input = "id,type_of_violence,best\n1,1,many\n"u8.ToArray() }.Run("convert", "-", "--to", "deirzour");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("standard input(2,5): DZ3201: best: expected a whole number such as \"62\", found \"many\"", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "xml", "deirzour, ucdp-ged, hxl or geojson")]
    [InlineData("--schema", "census", "ucdp-ged, acled, pitf, ibc or gdelt")]
    public void Convert_UnknownWord_SaysWhichAreKnown(string option, string word, string expected)
    {
        var result = new Tool().Run(["convert", Ged, .. option == "--to" ? [] : new[] { "--to", "hxl" }, option, word]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal($"deirzour: {option}: expected {expected}, found \"{word}\". Try 'deirzour convert --help'.\n", result.Error);
    }

    [Fact]
    public void Convert_NoTarget_IsWrongUsage() => Assert.Equal(2, new Tool().Run("convert", Ged).ExitCode);
}
