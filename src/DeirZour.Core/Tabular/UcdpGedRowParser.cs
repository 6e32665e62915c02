using System.Globalization;
using DeirZour.Internal;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>Makes rows from records: finds the cell of each column, reads it, and says what could not be read.</summary>
internal sealed class UcdpGedRowParser(UcdpGedHeader header, FindingList findings)
{
    private const byte ListSeparator = (byte)';';
    private const int NotCounted = -1;
    private readonly Utf8StringPool _strings = new();
    private readonly List<UnreadCell> _unread = [];
    private DelimitedRecord _record = new();
    private string? _recordId;

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

    /// <summary>A cell's text, empty for one that the row does not have.</summary>
    private ReadOnlySpan<byte> Utf8(UcdpGedColumn column)
    {
        var cell = header.CellOfColumn[(int)column];
        return cell >= 0 && cell < _record.CellCount ? _record.Utf8(cell) : default;
    }

    private string? OptionalText(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        return utf8.IsEmpty ? null : System.Text.Encoding.UTF8.GetString(utf8);
    }

    private string? PooledText(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        return utf8.IsEmpty ? null : _strings.Get(utf8);
    }

    private EquatableArray<string> Texts(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        var texts = new List<string>();
        foreach (var range in utf8.Split(ListSeparator))
        {
            if (utf8[range][System.Text.Ascii.Trim(utf8[range])] is { IsEmpty: false } part)
            {
                texts.Add(_strings.Get(part));
            }
        }

        return [.. texts];
    }

    private int? WholeNumber(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (CellParser.TryParseWholeNumber(utf8, out var value))
        {
            return value;
        }

        Refuse(column, TabularRules.WholeNumber, CellParser.IsWholeNumber(utf8) ? "a whole number from -2147483648 to 2147483647" : "a whole number such as \"62\"", utf8);
        return null;
    }

    private double? DecimalNumber(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (CellParser.TryParseDecimalNumber(utf8, out var value))
        {
            return value;
        }

        Refuse(column, TabularRules.DecimalNumber, "a decimal number such as \"35.3359\"", utf8);
        return null;
    }

    private bool? Flag(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (CellParser.TryParseFlag(utf8, out var value))
        {
            return value;
        }

        Refuse(column, TabularRules.Flag, "0, 1, true or false", utf8);
        return null;
    }

    private LocalDate? Date(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (CellParser.TryParseDate(utf8, out var value))
        {
            return value;
        }

        Refuse(column, TabularRules.Date, "a date such as \"2017-01-14\"", utf8);
        return null;
    }

    private EquatableArray<LocalDate> Dates(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        var dates = new List<LocalDate>();
        var refused = default(Range?);
        foreach (var range in utf8.Split(ListSeparator))
        {
            if (CellParser.TryParseDate(utf8[range], out var date))
            {
                dates.Add(date);
            }
            else if (!utf8[range].IsEmpty)
            {
                refused ??= range;
            }
        }

        if (refused is { } first)
        {
            Refuse(column, TabularRules.Date, "dates such as \"2017-01-14\" separated by semicolons", utf8[first]);
        }

        return [.. dates];
    }

    /// <summary>Says that a cell could not be read, and keeps its text.</summary>
    private void Refuse(UcdpGedColumn column, Rule rule, string expected, ReadOnlySpan<byte> found)
    {
        var cell = header.CellOfColumn[(int)column];
        findings.Add(rule, _record.PositionOf(cell), $"expected {expected}, found {Clip.Quote(found)}", column.ToName(), _recordId);
        Keep(cell, header.NameOf(cell));
    }
}
