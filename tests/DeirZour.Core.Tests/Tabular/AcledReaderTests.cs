using System.Text;
using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class AcledReaderTests
{
    [Fact]
    public void Read_ExportOfToday_GivesTypedRow()
    {
        var reads = AcledText.Read(AcledText.Export().Add(("tags", "crowd size=about 40; women targeted"), ("civilian_targeting", "Civilian targeting")));

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal(("NOR7", "NOR7", new LocalDate(2017, 3, 4), 2017, AcledTimePrecision.Day), (row.EventId, row.RecordId, row.EventDate, row.Year, row.TimePrecision));
        Assert.Equal((AcledDisorderTypes.PoliticalViolence, AcledEventType.Battles, AcledSubEventType.ArmedClash), (row.DisorderTypes, row.EventType, row.SubEventType));
        Assert.Equal(("Hill Front", AcledActorType.StateForces, AcledActorType.RebelGroup, 12), (row.Actor2, row.Inter1, row.Inter2, row.Interaction));
        Assert.Equal(["River Guard", "Ford Militia"], row.AssociatedActors1);
        Assert.Equal((760, "Bridgetown", 35.5, 40.25, AcledGeoPrecision.Town), (row.CountryNumber, row.Location, row.Latitude, row.Longitude, row.GeoPrecision));
        Assert.Equal(["crowd size=about 40", "women targeted"], row.Tags);
        Assert.Equal((true, 6, Instant.FromUnixTimeSeconds(1490000000)), (row.CivilianTargeting, row.Fatalities, row.Timestamp));
        Assert.Equal(["North Wire"], row.Sources);
        Assert.Equal((2, 20), (row.PositionOf(AcledColumn.Year)!.Value.Line, row.PositionOf(AcledColumn.Year)!.Value.Column));
    }

    [Fact]
    public void Read_ExportOfBefore2023_IsKnownByItsNames()
    {
        var reads = AcledText.Read(AcledText.FormerExport().Add());

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal((900001, 7, "SYR", "NOR7"), (row.DataId, row.EventNumber, row.CountryCode, row.EventId));
        Assert.Null(row.DisorderTypes);
    }

    [Fact]
    public void Read_VeryOldUpperCaseExport_IsUnderstood()
    {
        var text = new TableText(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["GWNO"] = "439",
                ["EVENT_ID_CNTY"] = "3NOR",
                ["EVENT_DATE"] = "12-Mar-99",
                ["EVENT_TYPE"] = "Battle-No change of territory",
                ["ACTOR1"] = "Hill Front",
                ["ALLY_ACTOR_1"] = "River Guard",
                ["INTER1"] = "2",
                ["FATALITIES"] = "4",
                ["COUNTRY"] = "Northland",
                ["LOCATION"] = "Bridgetown",
            },
            ["GWNO", "EVENT_ID_CNTY", "EVENT_DATE", "EVENT_TYPE", "ACTOR1", "ALLY_ACTOR_1", "INTER1", "FATALITIES", "COUNTRY", "LOCATION"]);

        var reads = AcledText.Read(text.Add());

        var row = Assert.Single(reads.Rows());
        Assert.Equal(("3NOR", new LocalDate(1999, 3, 12), AcledEventType.Battles, AcledActorType.RebelGroup, 4), (row.EventId, row.EventDate, row.EventType, row.Inter1, row.Fatalities));
        Assert.Equal(["River Guard"], row.AssociatedActors1);
        Assert.Equal("439", Assert.Single(row.UnreadCells).Text);
        Assert.Contains("events.csv(1,1): DZ3006: GWNO: expected a column of ACLED, found \"GWNO\"; its cells are kept as text", reads.Findings());
        Assert.Contains("events.csv(1,49): DZ3011: ALLY_ACTOR_1: expected \"assoc_actor_1\" as releases of today have it, found \"ALLY_ACTOR_1\"", reads.Findings());
        Assert.Contains("events.csv(1,1): DZ3005: year: expected a column \"year\", found none of that name", reads.Findings());
    }

    [Fact]
    public void Read_NamesInsteadOfNumbers_AreTheSameCodes()
    {
        var row = AcledText.RowWith(
            ("inter1", "External/Other forces"), ("inter2", "rebel group"), ("interaction", "External/Other forces – Rebel group"), ("civilian_targeting", "Civilians targeted"));

        Assert.Equal((AcledActorType.ExternalOrOtherForces, AcledActorType.RebelGroup, 28, true), (row.Inter1, row.Inter2, row.Interaction, row.CivilianTargeting));
        Assert.Equal(60, AcledText.RowWith(("interaction", "Protesters only")).Interaction);
        Assert.Equal(12, AcledText.RowWith(("interaction", "State forces-Rebel group")).Interaction);
    }

    [Fact]
    public void Read_NotAvailable_IsAnEmptyCell()
    {
        var row = AcledText.RowWith(("actor2", "NA"), ("assoc_actor_1", "NA"), ("admin1", "NA"), ("fatalities", "NA"), ("inter2", "NA"));

        Assert.Equal((null, null, null, null), (row.Actor2, row.Admin1, row.Fatalities, row.Inter2));
        Assert.Empty(row.AssociatedActors1);
        Assert.Empty(row.UnreadCells);
    }

    [Fact]
    public void Read_CodeOfNoList_IsKeptAsText()
    {
        var reads = AcledText.Read(AcledText.Export().Add(("event_type", "Riots/Protests")));

        Assert.Equal(["events.csv(2,46): DZ3207: event_type: expected an event type of ACLED, found \"Riots/Protests\""], reads.Findings());
        Assert.Equal(("event_type", "Riots/Protests"), Assert.Single(reads.Rows()).UnreadCells.Select(cell => (cell.Column!, cell.Text)).Single());
    }

    [Fact]
    public void Read_DatesInTwoForms_AreReadAndReported()
    {
        var reads = AcledText.Read(AcledText.Export().Add().Add(("event_id_cnty", "NOR8"), ("event_date", "2017-03-05")).Add(("event_id_cnty", "NOR9"), ("event_date", "03/05/2017")));

        Assert.Equal([new LocalDate(2017, 3, 4), new LocalDate(2017, 3, 5), null], reads.Rows().Select(row => row.EventDate));
        Assert.Equal(
            [
                "events.csv(3,6): DZ3206: event_date: expected a date such as \"14 January 2017\" as in rows above, found \"2017-03-05\"",
                "events.csv(4,6): DZ3205: event_date: expected a date such as \"2017-01-14\" or \"14 January 2017\", found \"03/05/2017\"",
            ],
            reads.Findings());
    }

    [Fact]
    public void Read_CarriageReturnsHxlAndLatin1_LoseNoRow()
    {
        var hxl = string.Join(',', AcledText.Columns.Select(column => $"#{column}"));
        var text = AcledText.Export().AddLine(hxl).Add().Add(("event_id_cnty", "NOR8"), ("location", "Port-Salé")).ToString().Replace('\n', '\r');

        var reads = AcledText.Read(Encoding.Latin1.GetBytes(text));

        Assert.Equal(["NOR7", "NOR8"], reads.Rows().Select(row => row.EventId));
        Assert.Equal(["DZ3008", "DZ3107"], reads.Select(read => read.Diagnostic).OfType<Diagnostic>().Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Read_ColumnsElsewhere_AreNamed()
    {
        var reads = AcledText.Read(AcledText.Export([AcledText.Columns[1], AcledText.Columns[0], .. AcledText.Columns[2..]]).Add());

        Assert.Equal(["DZ3012"], reads.Select(read => read.Diagnostic).OfType<Diagnostic>().Select(finding => finding.Rule.Id));
        Assert.Equal("NOR7", Assert.Single(reads.Rows()).EventId);
    }

    [Fact]
    public async Task ReadAsync_SameFile_GivesTheSame()
    {
        var text = AcledText.Export().Add().Add(("year", "x")).ToString();
        var reads = new List<RecordRead<AcledRow>>();
        await foreach (var read in AcledReader.ReadAsync(Reads.StreamOf(text), Reads.Options))
        {
            reads.Add(read);
        }

        Assert.Equal(AcledText.Read(text), reads);
    }
}
