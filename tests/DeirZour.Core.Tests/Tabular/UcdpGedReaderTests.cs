using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed partial class UcdpGedReaderTests
{
    [Fact]
    public void Read_ValidRow_DeliversEveryColumnTyped()
    {
        var reads = Reads.All(new GedText().Add(17).ToString());

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        var expected = new UcdpGedRow
        {
            Origin = row.Origin,
            Id = 17,
            RelationalId = "NOR-2017-1-7-3",
            Year = 2017,
            ActiveYear = true,
            CodeStatus = "Clear",
            TypeOfViolence = UcdpViolenceType.StateBased,
            ConflictDatasetId = "700",
            ConflictId = 700,
            ConflictName = "Northland: Government",
            DyadDatasetId = "71",
            DyadId = 71,
            DyadName = "Government of Northland - Hill Front",
            SideADatasetId = "11",
            SideAId = 11,
            SideA = "Government of Northland",
            SideBDatasetId = "12",
            SideBId = 12,
            SideB = "Hill Front",
            NumberOfSources = 1,
            SourceArticle = "North Wire,2017-03-05,Fighting near Bridgetown",
            SourceOffices = ["North Wire"],
            SourceDates = [new LocalDate(2017, 3, 5)],
            SourceHeadline = "Fighting near Bridgetown",
            SourceOriginal = "Valley Monitor",
            WherePrecision = WherePrecision.Exact,
            WhereCoordinates = "Bridgetown",
            WhereDescription = "the bridge",
            Adm1 = "Upper Province",
            Adm2 = "River district",
            Latitude = 35.5,
            Longitude = 40.25,
            GeometryText = "POINT (40.25 35.5)",
            PrioGridCell = 180000,
            Country = "Northland",
            CountryId = 999,
            Region = "Middle East",
            EventClarity = UcdpEventClarity.Clear,
            DatePrecision = UcdpDatePrecision.Day,
            DateStart = new LocalDate(2017, 3, 4),
            DateEnd = new LocalDate(2017, 3, 4),
            DeathsSideA = 3,
            DeathsSideB = 2,
            DeathsCivilians = 1,
            DeathsUnknown = 0,
            Best = 6,
            High = 9,
            Low = 5,
            GleditschWardSideA = "999",
        };
        Assert.Equal(expected, row);
        Assert.Equal("17", row.RecordId);
    }

    [Fact]
    public void Read_WordForANumber_NamesColumnExpectationAndFindingAndDeliversTheRow()
    {
        var text = new GedText("id", "best", "low", "date_start").Add(1).Add(2, ("best", "sixty")).Add(3).ToString();

        var reads = Reads.All(text);

        Assert.Contains("events.csv(3,3): DZ3201: best: expected a whole number such as \"62\", found \"sixty\"", reads.Findings());
        Assert.Equal([6, null, 6], reads.Rows().Select(row => row.Best));
        Assert.Equal(["2"], from read in reads where read.Diagnostic?.Path == "best" select read.Diagnostic!.Record);
        Assert.Equal([new UnreadCell { Column = "best", Text = "sixty", Position = new TextPosition(42, 3, 3) }], reads.Rows()[1].UnreadCells);
    }
}
