using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Makes rows from records: finds the cell of each column, reads it, and says what could not be read.</summary>
internal sealed partial class UcdpGedRowParser(UcdpGedHeader header, FindingList findings)
{
    private const int NotCounted = -1;
    private readonly List<UnreadCell> _unread = [];
    private DelimitedRecord _record = new();
    private string? _recordId;

    public UcdpGedHeader Header => header;

    public UcdpGedRow Parse(DelimitedRecord record)
    {
        _record = record;
        _recordId = OptionalText(UcdpGedColumn.Id)?.Trim();
        _unread.Clear();
        CheckLength();
        KeepOtherCells();
        return new UcdpGedRow
        {
            Origin = record.Positions(header.CellOfColumn),
            Id = WholeNumber(UcdpGedColumn.Id),
            RelationalId = OptionalText(UcdpGedColumn.RelationalId),
            Year = WholeNumber(UcdpGedColumn.Year),
            ActiveYear = Flag(UcdpGedColumn.ActiveYear),
            CodeStatus = PooledText(UcdpGedColumn.CodeStatus),
            TypeOfViolence = (UcdpViolenceType?)WholeNumber(UcdpGedColumn.TypeOfViolence),
            ConflictDatasetId = PooledText(UcdpGedColumn.ConflictDatasetId),
            ConflictId = WholeNumber(UcdpGedColumn.ConflictId),
            ConflictName = PooledText(UcdpGedColumn.ConflictName),
            DyadDatasetId = PooledText(UcdpGedColumn.DyadDatasetId),
            DyadId = WholeNumber(UcdpGedColumn.DyadId),
            DyadName = PooledText(UcdpGedColumn.DyadName),
            SideADatasetId = PooledText(UcdpGedColumn.SideADatasetId),
            SideAId = WholeNumber(UcdpGedColumn.SideAId),
            SideA = PooledText(UcdpGedColumn.SideA),
            SideBDatasetId = PooledText(UcdpGedColumn.SideBDatasetId),
            SideBId = WholeNumber(UcdpGedColumn.SideBId),
            SideB = PooledText(UcdpGedColumn.SideB),
            NumberOfSources = WholeNumber(UcdpGedColumn.NumberOfSources) is { } sources and not NotCounted ? sources : null,
            SourceArticle = OptionalText(UcdpGedColumn.SourceArticle),
            SourceOffices = Texts(UcdpGedColumn.SourceOffices),
            SourceDates = Dates(UcdpGedColumn.SourceDates),
            SourceHeadline = OptionalText(UcdpGedColumn.SourceHeadline),
            SourceOriginal = PooledText(UcdpGedColumn.SourceOriginal),
            WherePrecision = (WherePrecision?)WholeNumber(UcdpGedColumn.WherePrecision),
            WhereCoordinates = PooledText(UcdpGedColumn.WhereCoordinates),
            WhereDescription = PooledText(UcdpGedColumn.WhereDescription),
            Adm1 = PooledText(UcdpGedColumn.Adm1),
            Adm2 = PooledText(UcdpGedColumn.Adm2),
            Latitude = DecimalNumber(UcdpGedColumn.Latitude),
            Longitude = DecimalNumber(UcdpGedColumn.Longitude),
            GeometryText = PooledText(UcdpGedColumn.GeometryText),
            PrioGridCell = WholeNumber(UcdpGedColumn.PrioGridCell),
            Country = PooledText(UcdpGedColumn.Country),
            CountryId = WholeNumber(UcdpGedColumn.CountryId),
            Region = PooledText(UcdpGedColumn.Region),
            EventClarity = (UcdpEventClarity?)WholeNumber(UcdpGedColumn.EventClarity),
            DatePrecision = (UcdpDatePrecision?)WholeNumber(UcdpGedColumn.DatePrecision),
            DateStart = Date(UcdpGedColumn.DateStart),
            DateEnd = Date(UcdpGedColumn.DateEnd),
            DeathsSideA = WholeNumber(UcdpGedColumn.DeathsSideA),
            DeathsSideB = WholeNumber(UcdpGedColumn.DeathsSideB),
            DeathsCivilians = WholeNumber(UcdpGedColumn.DeathsCivilians),
            DeathsUnknown = WholeNumber(UcdpGedColumn.DeathsUnknown),
            Best = WholeNumber(UcdpGedColumn.Best),
            High = WholeNumber(UcdpGedColumn.High),
            Low = WholeNumber(UcdpGedColumn.Low),
            GleditschWardSideA = PooledText(UcdpGedColumn.GleditschWardSideA),
            GleditschWardSideB = PooledText(UcdpGedColumn.GleditschWardSideB),
            UnreadCells = [.. _unread],
        };
    }

    private void CheckLength()
    {
        var found = _record.CellCount;
        if (found != header.Count)
        {
            var (rule, consequence) = found < header.Count
                ? (TabularRules.ShortRow, "the missing ones are read as empty")
                : (TabularRules.LongRow, "the further ones are kept as text");
            findings.Add(rule, _record.Position, string.Create(CultureInfo.InvariantCulture, $"expected {header.Count} cells, found {found}; {consequence}"), record: _recordId);
        }
    }

    private void KeepOtherCells()
    {
        foreach (var cell in header.OtherCells)
        {
            Keep(cell, header.NameOf(cell));
        }

        for (var cell = header.Count; cell < _record.CellCount; cell++)
        {
            Keep(cell, null);
        }
    }

    private void Keep(int cell, string? column)
    {
        if (cell < _record.CellCount && _record.Text(cell) is { Length: > 0 } text)
        {
            _unread.Add(new UnreadCell { Column = column, Text = text, Position = _record.PositionOf(cell) });
        }
    }
}
