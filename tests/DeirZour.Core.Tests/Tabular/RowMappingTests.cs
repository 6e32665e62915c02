using DeirZour.Tabular;
using DeirZour.Validation;
using NodaTime;

namespace DeirZour.Tests.Tabular;

/// <summary>What the mappings of all datasets promise: a row at a time, the records are those of all rows together.</summary>
public sealed class RowMappingTests
{
    [Fact]
    public void ToRecordsAndToDatasets_RowsOfAnyDataset_AreTheRecordsOfAllTogether()
    {
        var ged = Reads.All(new GedText().Add(1).Add(2, ("side_b_new_id", "13"), ("side_b", "River Guard")).Add(3, ("source_original", "Hill Radio, Valley Monitor")).ToString()).Rows();
        AssertSame(ged, UcdpGedMapping.ToDataset, UcdpGedMapping.ToRecords, UcdpGedMapping.ToDatasets);
        var acled = AcledText.Read(AcledText.Export().Add().Add(("event_id_cnty", "NOR2"), ("actor1", "River Guard"))).Rows();
        AssertSame(acled, AcledMapping.ToDataset, AcledMapping.ToRecords, AcledMapping.ToDatasets);
        var pitf = AtrocityText.Read(AtrocityText.Header, AtrocityText.Line(), AtrocityText.Line(), AtrocityText.Line((AtrocityColumn.Deaths, "7"))).Rows();
        AssertSame(pitf, AtrocityMapping.ToDataset, AtrocityMapping.ToRecords, AtrocityMapping.ToDatasets);
        var ibc = IraqBodyCountText.Read(IraqBodyCountText.File().Add().Add().Add(("Code", "k7002"))).Rows();
        AssertSame(ibc, IraqBodyCountMapping.ToDataset, IraqBodyCountMapping.ToRecords, IraqBodyCountMapping.ToDatasets);
        var gdelt = GdeltText.Read(GdeltText.Line(0), GdeltText.Line(0)).Rows();
        AssertSame(gdelt, GdeltEventMapping.ToDataset, GdeltEventMapping.ToRecords, GdeltEventMapping.ToDatasets);
    }

    [Fact]
    public void ToRecords_EndlessRows_AreMappedAsTheyAreAskedFor()
    {
        Assert.NotEmpty(AtrocityMapping.ToRecords(Endless(AtrocityText.RowWith())).Take(100).OfType<ConflictEvent>());
        Assert.NotEmpty(IraqBodyCountMapping.ToRecords(Endless(IraqBodyCountText.RowWith())).Take(100).OfType<ConflictEvent>());
        Assert.NotEmpty(GdeltEventMapping.ToDatasets(Endless(GdeltText.RowWith())).Take(100));
    }

    [Fact]
    public void Rows_DaysOfAnotherCalendar_AreTheSameDaysOfOurs()
    {
        var day = new LocalDate(2017, 9, 21);
        var other = day.WithCalendar(CalendarSystem.IslamicBcl);
        var row = new UcdpGedRow { Id = 1, DateStart = other, DateEnd = day, SourceDates = [other, day] };

        Assert.Equal((day, new EquatableArray<LocalDate>([day, day])), (row.DateStart, row.SourceDates));
        Assert.Equal(EventDate.Day(day), row.ToDataset().Events[0].When?.Date);
        Assert.Equal(EventDate.Day(day), new AcledRow { EventDate = other }.ToDataset().Events[0].When?.Date);
        Assert.Equal(EventDate.Day(day), new IraqBodyCountRow { Start = other, End = day }.ToDataset().Events[0].When?.Date);
        Assert.Equal(EventDate.Day(day), new GdeltEventRow { Day = other }.ToDataset().Events[0].When?.Date);
    }

    [Fact]
    public void ToDataset_DayBeforeTheYearOne_IsLeftOut()
    {
        var day = new LocalDate(-5, 1, 14);

        Assert.Null(new UcdpGedRow { DateStart = day, DateEnd = day }.ToDataset().Events[0].When);
        Assert.Null(new AcledRow { EventDate = day }.ToDataset().Events[0].When);
        Assert.Null(new IraqBodyCountRow { Start = day, End = day }.ToDataset().Events[0].When);
        Assert.Null(new GdeltEventRow { Day = day }.ToDataset().Events[0].When);
    }

    [Fact]
    public void ToDataset_TypesThatAreNoneOfAcled_HaveNoName() =>
        Assert.Equal("Event, Bridgetown", new AcledRow { EventType = (AcledEventType)77, SubEventType = (AcledSubEventType)99, Location = "Bridgetown" }.ToDataset().Events[0].Summary);

    [Fact]
    public void Validate_DaysBeforeTheYearOne_AreCounted()
    {
        var row = new UcdpGedRow { Id = 1, Year = -5, DateStart = new LocalDate(-5, 1, 14), DateEnd = new LocalDate(1, 1, 1), DatePrecision = UcdpDatePrecision.Day };

        var findings = UcdpGedRowValidator.Instance.Validate(row).ToDiagnostics().Select(finding => finding.ToString()).ToList();

        Assert.Contains("DZ6007: date_prec: expected the precision of 2180 days, found 1", findings);
        Assert.DoesNotContain(findings, finding => finding.Contains(" year: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_TypesThatAreNoneOfAcled_AreFound() =>
        Assert.Contains(
            "DZ6104: sub_event_type: expected a sub-event type of \"77\", found \"99\"",
            AcledRowValidator.Instance.Validate(new AcledRow { EventType = (AcledEventType)77, SubEventType = (AcledSubEventType)99 }).ToDiagnostics().Select(finding => finding.ToString()));

    [Fact]
    public void Calls_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => AtrocityMapping.ToRecords(null!));
        Assert.Throws<ArgumentNullException>(() => IraqBodyCountMapping.ToDatasets(null!));
        Assert.Throws<ArgumentNullException>(() => GdeltEventMapping.ToDataset((IEnumerable<GdeltEventRow>)null!));
        Assert.Throws<ArgumentNullException>(() => GdeltEventMapping.ToDataset((IEnumerable<GdeltEventRow>)[null!]));
        Assert.Throws<ArgumentNullException>("rows", () => UcdpGedMapping.ToRecords([null!]).Count());
        Assert.Throws<ArgumentNullException>("rows", () => UcdpGedMapping.ToDatasets([null!]).Count());
    }

    private static IEnumerable<T> Endless<T>(T row)
    {
        while (true)
        {
            yield return row;
        }
    }

    private static void AssertSame<TRow>(
        IReadOnlyList<TRow> rows, Func<IEnumerable<TRow>, Dataset> all, Func<IEnumerable<TRow>, IEnumerable<IRecord>> stream, Func<IEnumerable<TRow>, IEnumerable<Dataset>> each)
    {
        var together = all(rows);
        var records = stream(rows).ToList();
        var datasets = each(rows).ToList();

        Assert.True(rows.Count > 1);
        Assert.Equal(together.Records().ToHashSet(), records.ToHashSet());
        Assert.IsNotType<Source>(records[0]);
        Assert.Equal(rows.Count, datasets.Count);
        Assert.Equal(together.Events, datasets.SelectMany(dataset => dataset.Events));
        Assert.Equal(together.Claims, datasets.SelectMany(dataset => dataset.Claims));
        Assert.Equal(together.Statements, datasets.SelectMany(dataset => dataset.Statements));
        Assert.Distinct(together.Events.Select(happened => happened.Id));
        Assert.All(datasets, dataset => Assert.Contains(dataset.Sources, source => source.Id == dataset.Documents[0].Publisher));
    }
}
