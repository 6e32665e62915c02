using System.Text;
using DeirZour.Tabular;
using DeirZour.Validation;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class GdeltEventReaderTests
{
    [Fact]
    public void Read_Gdelt20_GivesTypedRow()
    {
        var reads = GdeltText.Read(GdeltText.Line(0));

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal((7000000001, "7000000001", new LocalDate(2017, 3, 4), "043", GdeltQuadClass.VerbalCooperation), (row.GlobalEventId, row.RecordId, row.Day, row.EventCode, row.QuadClass));
        Assert.Equal(("Bridgetown, \"Upper\" Province, Northland", GdeltGeoType.WorldCity, 35.5, 40.25), (row.ActionGeoFullName, row.ActionGeoType, row.ActionGeoLatitude, row.ActionGeoLongitude));
        Assert.Equal((true, new LocalDateTime(2017, 3, 5, 12, 30, 0)), (row.IsRootEvent, row.DateAdded));
    }

    [Theory]
    [InlineData(1, "https://wire.example/bridge")]
    [InlineData(2, null)]
    public void Read_Gdelt10_IsKnownByItsWidth(int layout, string? address)
    {
        var line = GdeltText.Line(layout, (GdeltColumn.DateAdded, "20170305"));

        var row = Assert.Single(GdeltText.Read(line).Rows());

        Assert.Equal((35.5, 40.25, address, new LocalDateTime(2017, 3, 5, 0, 0)), (row.ActionGeoLatitude, row.ActionGeoLongitude, row.SourceUrl, row.DateAdded));
        Assert.Same(GdeltColumns.Schema, TableSchemas.Detect(Encoding.UTF8.GetBytes(line + "\n")));
    }

    /// <summary>Whoever saves a query writes the names of the columns above, and perhaps not all of them.</summary>
    [Theory]
    [InlineData(61, '\t')]
    [InlineData(30, '\t')]
    [InlineData(61, ',')]
    [InlineData(30, ',')]
    public void Read_TableWithAHeader_GoesByItsNames(int width, char delimiter)
    {
        var cells = GdeltText.Line(0).Split('\t').Take(width).Select(cell => delimiter == ',' ? GedText.Quote(cell) : cell);
        var text = string.Join(delimiter, GdeltColumns.Schema.Columns.Take(width).Select(column => column.Name)) + "\n" + string.Join(delimiter, cells) + "\n";

        var reads = GdeltText.Read(text);

        Assert.Equal((7000000001, "043", new LocalDate(2017, 3, 4)), Assert.Single(reads.Rows()) is var row ? (row.GlobalEventId, row.EventCode, row.Day) : default);
        Assert.Equal(width == 61 ? "Bridgetown, \"Upper\" Province, Northland" : null, Assert.Single(reads.Rows()).ActionGeoFullName);
        Assert.Equal(width == 61 ? ["DZ3014"] : ["DZ3014", "DZ3005"], reads.Where(read => read.Diagnostic is not null).Select(read => read.Diagnostic!.Rule.Id).Distinct());
        Assert.Contains("(1,1): DZ3014: expected a row as GDELT events have no header, found one; columns are found by its names", reads.Findings()[0], StringComparison.Ordinal);
        Assert.Same(GdeltColumns.Schema, TableSchemas.Detect(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("2017-03-04")]
    [InlineData("20170230")]
    [InlineData("20171304")]
    [InlineData("00000101")]
    [InlineData("201703041")]
    public void Read_DayThatIsNone_IsKeptAsText(string text)
    {
        var reads = GdeltText.Read(GdeltText.Line(0, (GdeltColumn.Day, text)));

        Assert.Equal([$"events.csv(1,12): DZ3209: SQLDATE: expected a date such as \"20170114\", found \"{text}\""], reads.Findings());
        Assert.Equal(text, Assert.Single(Assert.Single(reads.Rows()).UnreadCells).Text);
    }

    [Theory]
    [InlineData("20170305240000")]
    [InlineData("20170305126000")]
    [InlineData("2017030512")]
    [InlineData("2017030512300x")]
    public void Read_TimeThatIsNone_IsKeptAsText(string text) =>
        Assert.Null(Assert.Single(GdeltText.Read(GdeltText.Line(0, (GdeltColumn.DateAdded, text))).Rows()).DateAdded);

    [Fact]
    public void Read_RowsOfAnotherWidth_AreNoGdelt()
    {
        var found = Assert.Single(GdeltText.Read("1\t2\t3"));

        Assert.Equal("events.csv(1,1): DZ3003: expected rows of GDELT events with 61 or 58 or 57 cells, found \"1⇥2⇥3\"", found.Diagnostic!.ToString());
    }

    [Fact]
    public void ToDataset_Row_IsAnEventWithoutClaims()
    {
        var dataset = GdeltText.RowWith().ToDataset();

        var happened = Assert.Single(dataset.Events);
        Assert.Equal(("gdelt/7000000001", EventKind.Negotiations), (happened.Id.Value, happened.Kind));
        Assert.Equal("CAMEO 043: NORTHLAND against HILL FRONT, Bridgetown, \"Upper\" Province,…", happened.Summary);
        Assert.Equal(WherePrecision.Near, happened.Where!.Precision);
        Assert.Empty(dataset.Claims);
        var report = Assert.Single(dataset.Statements);
        Assert.Equal("wire.example", dataset.Sources.Single(source => source.Id == report.Attribution.Claimant).Name);
        Assert.Equal("https://wire.example/bridge", dataset.Documents[0].Url);
        Assert.False(DatasetValidator.Instance.Validate(dataset).HasErrors());
    }

    [Theory]
    [InlineData("14", "protest")]
    [InlineData("18", "assault")]
    [InlineData("19", "clashes")]
    [InlineData("20", "one-sided")]
    [InlineData("09", "investigation")]
    [InlineData("07", "cameo-07")]
    [InlineData("x", "cameo-event")]
    [InlineData("xy", "cameo-event")]
    public void ToDataset_RootCodes_AreKinds(string root, string expected) =>
        Assert.Equal(expected, GdeltText.RowWith((GdeltColumn.EventRootCode, root)).ToDataset().Events[0].Kind.Code);

    [Fact]
    public void ToDataset_EmptyRow_IsStillARecord()
    {
        var dataset = new GdeltEventRow().ToDataset();

        Assert.Equal(("gdelt/line-0", "cameo-event", "CAMEO unknown"), (dataset.Events[0].Id.Value, dataset.Events[0].Kind.Code, dataset.Events[0].Summary));
        Assert.Empty(dataset.Statements);
    }

    [Fact]
    public void GeoTypes_MapBothWays()
    {
        Assert.Equal([null, WherePrecision.Country, WherePrecision.Province, WherePrecision.Near, WherePrecision.Near, WherePrecision.Province], Enum.GetValues<GdeltGeoType>().Select(type => type.ToUcdp()));
        Assert.All([GdeltGeoType.Country, GdeltGeoType.WorldCity, GdeltGeoType.WorldState], type => Assert.Equal(type, type.ToUcdp()!.Value.ToGdelt()));
        Assert.Equal(GdeltGeoType.None, WherePrecision.International.ToGdelt());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WherePrecision)9).ToGdelt());
    }
}
