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
        Assert.Equal(ExpectedRow(17), row with { Origin = null });
        Assert.Equal(ExpectedRow(17).GetHashCode(), (row with { Origin = null }).GetHashCode());
        Assert.Equal("17", row.RecordId);
        Assert.Equal(new TextPosition(546, 2, 1), row.Position);
        Assert.Equal(reads[0].Position, row.Position);
    }

    [Fact]
    public void Read_EmptyCells_AreNullOrEmpty()
    {
        var empty = GedText.Columns.Select(column => (column, "")).ToArray();

        var reads = Reads.All(new GedText().Add(17, empty).ToString());

        Assert.Empty(reads.Findings());
        Assert.Equal(new UcdpGedRow(), Assert.Single(reads.Rows()) with { Origin = null });
    }

    [Theory]
    [InlineData("best", "sixty", "DZ3201: best: expected a whole number such as \"62\", found \"sixty\"")]
    [InlineData("best", "6.5", "DZ3201: best: expected a whole number such as \"62\", found \"6.5\"")]
    [InlineData("best", "6.0", "DZ3201: best: expected a whole number written without decimals, such as \"62\", found \"6.0\"")]
    [InlineData("best", "99999999999", "DZ3201: best: expected a whole number from -2147483648 to 2147483647, found \"99999999999\"")]
    [InlineData("where_prec", "exact", "DZ3201: where_prec: expected a whole number such as \"62\", found \"exact\"")]
    [InlineData("latitude", "35,5", "DZ3202: latitude: expected a decimal number such as \"35.3359\", found \"35,5\"")]
    [InlineData("date_end", "04.03.2017", "DZ3203: date_end: expected a date such as \"2017-01-14\", found \"04.03.2017\"")]
    [InlineData("source_date", "2017-03-05;soon;later", "DZ3203: source_date: expected dates such as \"2017-01-14\" separated by semicolons, found \"soon\"")]
    [InlineData("active_year", "maybe", "DZ3204: active_year: expected 0, 1, true or false, found \"maybe\"")]
    public void Read_UnreadableCell_NamesColumnExpectationAndFindingAndDeliversTheRow(string column, string text, string finding)
    {
        var reads = Reads.All(new GedText(["id", "type_of_violence", column]).Add(1).Add(2, (column, text)).Add(3).ToString());

        var found = Assert.Single(reads, read => read.Diagnostic?.Record is not null).Diagnostic!;
        Assert.Equal($"events.csv(3,5): {finding}", found.ToString());
        Assert.Equal(("2", column, Severity.Error), (found.Record, found.Path, found.Severity));
        Assert.Equal([1, 2, 3], reads.Rows().Select(row => row.Id));
        var unread = Assert.Single(reads.Rows()[1].UnreadCells);
        Assert.Equal((column, text, found.Position), (unread.Column, unread.Text, unread.Position));
    }

    [Fact]
    public void Read_UnreadableId_IsStillTheRecordOfTheFindings()
    {
        var reads = Reads.All(new GedText("id", "best").Add(1, ("id", "one"), ("best", "?")).ToString());

        Assert.Equal(["one", "one"], from read in reads where read.Diagnostic?.Record is not null select read.Diagnostic!.Record);
        Assert.Null(Assert.Single(reads.Rows()).RecordId);
    }

    [Fact]
    public void Read_CodesOutsideTheLists_AreKeptAsNumbers()
    {
        var reads = Reads.All(new GedText().Add(1, ("where_prec", "9"), ("date_prec", "0"), ("type_of_violence", "4"), ("event_clarity", "-1")).ToString());

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal(
            ((WherePrecision)9, (UcdpDatePrecision)0, (UcdpViolenceType)4, (UcdpEventClarity)(-1)),
            (row.WherePrecision, row.DatePrecision, row.TypeOfViolence, row.EventClarity));
    }

    [Fact]
    public void Read_SeveralSources_SplitsOfficesAndDates()
    {
        var reads = Reads.All(new GedText().Add(1, ("number_of_sources", "3"), ("source_office", "North Wire; Hill Press;;North Wire"), ("source_date", "2017-03-05;1753-01-01;2017-03-06 00:00:00.000")).ToString());

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal(["North Wire", "Hill Press", "North Wire"], row.SourceOffices);
        Assert.Equal([new LocalDate(2017, 3, 5), new LocalDate(1753, 1, 1), new LocalDate(2017, 3, 6)], row.SourceDates);
        Assert.Equal(3, row.NumberOfSources);
    }

    [Fact]
    public void Read_NumberOfSourcesNotCounted_IsNull() =>
        Assert.Null(Reads.All(new GedText().Add(1, ("number_of_sources", "-1")).ToString()).Rows()[0].NumberOfSources);

    [Fact]
    public void Read_RowsSplitByALineBreak_AreReportedTogether()
    {
        var reads = Reads.All("id,type_of_violence,best,country\n1,1\n,6,Northland\n2,1,6\n3,1,6,Northland\n4,1\n5,1\n,6,Northland\n");

        Assert.Equal(
            [
                "events.csv(2,1): DZ3103: expected 4 cells, found 2; the missing ones are read as empty",
                "events.csv(3,1): DZ3103: expected 4 cells, found 3; it seems to be the rest of the row of line 2, split by a line break",
                "events.csv(4,1): DZ3103: expected 4 cells, found 3; the missing ones are read as empty",
                "events.csv(6,1): DZ3103: expected 4 cells, found 2; the missing ones are read as empty",
                "events.csv(7,1): DZ3103: expected 4 cells, found 2; the missing ones are read as empty",
                "events.csv(8,1): DZ3103: expected 4 cells, found 3; it seems to be the rest of the row of line 7, split by a line break",
            ],
            reads.Findings().Where(finding => finding.Contains("DZ3103", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_DelimiterAtTheEndOfARow_IsCalledEmpty() =>
        Assert.Contains(
            "events.csv(2,1): DZ3104: expected 3 cells, found 5; the further ones are empty",
            Reads.All("id,type_of_violence,best\n1,1,6,,\n").Findings());

    [Fact]
    public void Read_RaggedRows_AreKeptWithAFinding()
    {
        var reads = Reads.All("id,type_of_violence,best,country\n1,1,6\n2,1,6,Northland,7,,8\n3,1,6,Northland\n");

        Assert.Contains("events.csv(2,1): DZ3103: expected 4 cells, found 3; the missing ones are read as empty", reads.Findings());
        Assert.Contains("events.csv(3,1): DZ3104: expected 4 cells, found 7; the further ones are kept as text", reads.Findings());
        Assert.Equal([null, "Northland", "Northland"], reads.Rows().Select(row => row.Country));
        Assert.Null(reads.Rows()[0].PositionOf(UcdpGedColumn.Country));
        Assert.Equal([(null, "7"), (null, "8")], reads.Rows()[1].UnreadCells.Select(cell => (cell.Column, cell.Text)));
        Assert.Equal(new TextPosition(58, 3, 20), reads.Rows()[1].UnreadCells[1].Position);
    }

    [Fact]
    public void Read_Findings_ComeBeforeTheirRow()
    {
        var reads = Reads.All(new GedText("id", "type_of_violence", "best").Add(1).Add(2, ("best", "x")).ToString());

        Assert.Equal([true, false, true], reads.SkipWhile(read => !read.IsRecord).Select(read => read.IsRecord));
    }

    [Fact]
    public void PositionOf_EveryColumn_IsThatOfItsCell()
    {
        var reads = Reads.All("id,side_a,type_of_violence,best\n1,\"دير\n😀\",1,6\n");
        var row = Assert.Single(reads.Rows());

        Assert.Equal(new TextPosition(32, 2, 1), row.PositionOf(UcdpGedColumn.Id));
        Assert.Equal(new TextPosition(34, 2, 3), row.PositionOf(UcdpGedColumn.SideA));
        Assert.Equal(new TextPosition(48, 3, 5), row.PositionOf(UcdpGedColumn.TypeOfViolence));
        Assert.Equal(new TextPosition(50, 3, 7), row.PositionOf(UcdpGedColumn.Best));
        Assert.Null(row.PositionOf(UcdpGedColumn.SideB));
        Assert.Throws<ArgumentOutOfRangeException>(() => row.PositionOf((UcdpGedColumn)(-1)));
        Assert.Null(new UcdpGedRow().PositionOf(UcdpGedColumn.Id));
    }

    [Fact]
    public void Read_RecurringNames_AreOneString()
    {
        var rows = Reads.All(new GedText().Add(1).Add(2).ToString()).Rows();

        Assert.Same(rows[0].SideA, rows[1].SideA);
        Assert.Same(rows[0].SourceOffices[0], rows[1].SourceOffices[0]);
    }

    [Fact]
    public void Read_StreamFails_PassesTheErrorThrough()
    {
        var stream = Reads.StreamOf("");
        stream.Dispose();

        Assert.Throws<ObjectDisposedException>(() => UcdpGedReader.Read(stream).ToList());
    }

    [Fact]
    public void Read_BadArguments_ThrowsAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => UcdpGedReader.Read(null!));
        Assert.Throws<ArgumentNullException>(() => UcdpGedReader.ReadAsync(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => UcdpGedReader.Read(Stream.Null, new TabularReadOptions { MaxCellBytes = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => UcdpGedReader.ReadAsync(Stream.Null, new TabularReadOptions { MaxRowBytes = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => UcdpGedReader.Read(Stream.Null, new TabularReadOptions { MaxRowBytes = int.MaxValue }));
    }

    [Fact]
    public async Task ReadAsync_TrickledFile_DeliversTheSameAsRead()
    {
        var text = new GedText().Add(1).Add(2, ("best", "x")).Add(3, ("side_a", "a\nb")).ToString();
        using var stream = new TrickleStream(System.Text.Encoding.UTF8.GetBytes(text), 7);
        var reads = new List<RecordRead<UcdpGedRow>>();

        await foreach (var read in UcdpGedReader.ReadAsync(stream, Reads.Options))
        {
            reads.Add(read);
        }

        Assert.Equal(Reads.All(text), reads);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_EndsWithOperationCanceled()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new TrickleStream(System.Text.Encoding.UTF8.GetBytes(new GedText().Add(1).Add(2).Add(3).ToString()), 100);
        var rows = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var read in UcdpGedReader.ReadAsync(stream).WithCancellation(cancellation.Token))
            {
                rows += read.IsRecord ? 1 : 0;
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(1, rows);
    }

    private static UcdpGedRow ExpectedRow(int id) => new()
    {
        Id = id,
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
}
