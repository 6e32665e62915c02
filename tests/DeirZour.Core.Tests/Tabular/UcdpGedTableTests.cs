using System.Text;
using DeirZour.Gazetteers;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Tabular;

/// <summary>Rows without objects, and whole files by column, say what the objects say.</summary>
public sealed class UcdpGedTableTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    private static string Sample { get; } = new GedText()
        .Add(1, ("side_a", "Government of \"Northland\""), ("where_coordinates", "دير 😀"), ("latitude", "-35.123456789012345"))
        .Add(2, ("best", " 62 "), ("date_start", "2017-03-04 00:00:00.000"), ("number_of_sources", "-1"), ("conflict_new_id", "123456789"), ("active_year", "TRUE"))
        .Add(3, ("best", "sixty"), ("date_end", "soon"), ("longitude", "east"), ("active_year", "maybe"), ("low", "\"7\""), ("high", "0009"))
        .Add(4, ("best", ""), ("date_start", ""), ("latitude", ""), ("active_year", ""))
        .AddLine("5,x")
        .ToString();

    [Fact]
    public void Enumerate_Sample_GivesTheValuesOfTheObjects() => CheckViews(Encoding.UTF8.GetBytes(Sample));

    [FactWhenPresent(Syria)]
    public void Enumerate_SyriaFile_GivesTheValuesOfTheObjects() => CheckViews(File.ReadAllBytes(RepositoryFiles.PathOf(Syria)));

    [Fact]
    public void Enumerate_SoundFile_AllocatesNothingForARow()
    {
        var one = Encoding.UTF8.GetBytes(new GedText().Add(1).ToString());
        var many = Encoding.UTF8.GetBytes(new GedText().Add(1).ToString() + string.Concat(Enumerable.Repeat(new GedText().Add(2).ToString().Split('\n')[1] + "\n", 500)));

        Assert.Equal(Allocations.Bytes(() => Sum(one)), Allocations.Bytes(() => Sum(many)));
    }

    [Fact]
    public void Enumerate_UnreadableCells_AreTold()
    {
        var unreadable = new List<bool>();
        foreach (var row in UcdpGedReader.Enumerate(Encoding.UTF8.GetBytes(Sample)))
        {
            unreadable.Add(row.HasUnreadable);
        }

        Assert.Equal([false, false, true, false, false], unreadable);
    }

    [Fact]
    public void Read_Sample_GivesTheValuesOfTheObjectsByColumn()
    {
        var rows = Reads.All(Sample).Rows();
        var findings = new List<string>();

        var table = UcdpGedTable.Read(Encoding.UTF8.GetBytes(Sample), new TabularReadOptions { File = "events.csv" }, finding => findings.Add(finding.Rule.Id));

        Assert.Equal(rows.Count, table.Count);
        Assert.Equal(["DZ3103"], findings);
        Assert.Equal(rows.Select(row => row.Best ?? UcdpGedTable.Missing), table.Numbers(UcdpGedColumn.Best).ToArray());
        Assert.Equal(rows.Select(row => row.Latitude ?? double.NaN), table.Degrees(UcdpGedColumn.Latitude).ToArray());
        Assert.Equal(rows.Select(row => row.DateStart), Enumerable.Range(0, table.Count).Select(row => table.DateAt(UcdpGedColumn.DateStart, row)));
        Assert.Equal(rows.Select(row => row.SideA), Enumerable.Range(0, table.Count).Select(row => table.TextAt(UcdpGedColumn.SideA, row)));
        Assert.Equal(rows[0].PositionOf(UcdpGedColumn.Adm1), table.PositionOf(UcdpGedColumn.Adm1, 0));
        Assert.Equal([2017, 2017, 2017, 2017, UcdpGedTable.Missing], table.Numbers(UcdpGedColumn.Year).ToArray());
    }

    [Fact]
    public void Read_Utf16_IsTranscoded()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample)];

        Assert.Equal("دير 😀", UcdpGedTable.Read(bytes).TextAt(UcdpGedColumn.WhereCoordinates, 0));
    }

    [Fact]
    public void Numbers_ColumnOfTexts_Throws()
    {
        var table = UcdpGedTable.Read(Encoding.UTF8.GetBytes(Sample));

        Assert.Throws<ArgumentException>(() => table.Numbers(UcdpGedColumn.SideA).Length);
        Assert.Throws<ArgumentException>(() => table.Degrees(UcdpGedColumn.Best).Length);
        Assert.Throws<ArgumentException>(() => table.DateAt(UcdpGedColumn.Best, 0));
    }

    [Fact]
    public void Utf8At_Cells_AreTheirTexts()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        var table = UcdpGedTable.Read(bytes);

        Assert.Equal("Government of \"Northland\""u8, table.Utf8At(UcdpGedColumn.SideA, 0));
        Assert.True(bytes.AsSpan().Overlaps(table.Utf8At(UcdpGedColumn.SideB, 0)));
        Assert.True(table.Utf8At(UcdpGedColumn.SideB, 4).IsEmpty);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Cells_OfNoRow_Throw(int index)
    {
        var table = UcdpGedTable.Read(Encoding.UTF8.GetBytes(Sample));

        Assert.Throws<ArgumentOutOfRangeException>("row", () => table.DateAt(UcdpGedColumn.DateStart, index));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => table.TextAt(UcdpGedColumn.SideA, index));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => table.Utf8At(UcdpGedColumn.SideA, index).Length);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => table.PositionOf(UcdpGedColumn.SideA, index));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(49)]
    public void Cells_OfNoColumn_Throw(int number)
    {
        var table = UcdpGedTable.Read(Encoding.UTF8.GetBytes(Sample));
        var column = (UcdpGedColumn)number;

        Assert.Throws<ArgumentOutOfRangeException>("column", () => table.Numbers(column).Length);
        Assert.Throws<ArgumentOutOfRangeException>("column", () => table.Degrees(column).Length);
        Assert.Throws<ArgumentOutOfRangeException>("column", () => table.DateAt(column, 0));
        Assert.Throws<ArgumentOutOfRangeException>("column", () => table.TextAt(column, 0));
        Assert.Throws<ArgumentOutOfRangeException>("column", () => table.Utf8At(column, 0).Length);
        Assert.Throws<ArgumentOutOfRangeException>("column", () => table.PositionOf(column, 0));
    }

    [Fact]
    public void View_Default_IsARowWithoutCells()
    {
        var view = default(UcdpGedRowView);

        Assert.Equal((null, null, null, null, 0), (view.Id, view.Best, view.DateStart, view.Latitude, view.Cells.Count));
        Assert.True(view[UcdpGedColumn.SideA].IsEmpty);
        Assert.False(view.HasUnreadable);
        Assert.Equal(new UcdpGedRow(), view.ToRow());
        Assert.False(UcdpGedRowValidator.Instance.IsSound(view));
        Assert.Null(new UcdpGedDuplicates().Find(view));
        Assert.Null(new UcdpGedPlaces(Gazetteer.Syria).Find(view));
    }

    [Fact]
    public async Task ReadEventsAsync_File_GivesTheEventsOfTheMapping()
    {
        var findings = new List<Diagnostic>();
        var events = new List<ConflictEvent>();
        await foreach (var happened in UcdpGedMapping.ReadEventsAsync(Reads.StreamOf(Sample), Reads.Options, findings.Add))
        {
            events.Add(happened);
        }

        Assert.Equal(UcdpGedMapping.ToDataset(Reads.All(Sample).Rows()).Events, events);
        Assert.Equal(Reads.All(Sample).Findings(), findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task ReadEventsAsync_CancelledWhileEnumerated_EndsWithOperationCanceled()
    {
        using var cancellation = new CancellationTokenSource();
        var events = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in UcdpGedMapping.ReadEventsAsync(Reads.StreamOf(Sample)).WithCancellation(cancellation.Token))
            {
                events++;
                await cancellation.CancelAsync();
            }
        });
        Assert.Equal(1, events);
    }

    [Fact]
    public async Task ReadEventsAsync_Cancelled_EndsWithOperationCanceled()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in UcdpGedMapping.ReadEventsAsync(Reads.StreamOf(Sample), cancellationToken: cancellation.Token))
            {
            }
        });
    }

    private static long Sum(ReadOnlySpan<byte> bytes)
    {
        long sum = 0;
        foreach (var row in UcdpGedReader.Enumerate(bytes))
        {
            sum += row.Best.GetValueOrDefault() + row.DateStart.GetValueOrDefault().Day + (long)row.Latitude.GetValueOrDefault() + row[UcdpGedColumn.SideA].Utf8.Length;
        }

        return sum;
    }

    private static void CheckViews(byte[] bytes)
    {
        using var rows = UcdpGedReader.Read(new MemoryStream(bytes)).Select(read => read.Record).OfType<UcdpGedRow>().GetEnumerator();
        foreach (var view in UcdpGedReader.Enumerate(bytes))
        {
            Assert.True(rows.MoveNext());
            var row = rows.Current;
            Assert.Equal(
                (row.Id, row.Year, row.ActiveYear, row.TypeOfViolence, row.ConflictId, row.DyadId, row.SideAId, row.SideBId),
                (view.Id, view.Year, view.ActiveYear, view.TypeOfViolence, view.ConflictId, view.DyadId, view.SideAId, view.SideBId));
            Assert.Equal(
                (row.NumberOfSources, row.WherePrecision, row.Latitude, row.Longitude, row.PrioGridCell, row.CountryId, row.EventClarity),
                (view.NumberOfSources, view.WherePrecision, view.Latitude, view.Longitude, view.PrioGridCell, view.CountryId, view.EventClarity));
            Assert.Equal(
                (row.DatePrecision, row.DateStart, row.DateEnd, row.DeathsSideA, row.DeathsSideB, row.DeathsCivilians, row.DeathsUnknown),
                (view.DatePrecision, view.DateStart, view.DateEnd, view.DeathsSideA, view.DeathsSideB, view.DeathsCivilians, view.DeathsUnknown));
            Assert.Equal((row.Best, row.High, row.Low, row.SideB ?? ""), (view.Best, view.High, view.Low, view[UcdpGedColumn.SideB].ToString()));
            Assert.Equal(row.Position, view.Cells.Position);
        }

        Assert.False(rows.MoveNext());
    }
}
