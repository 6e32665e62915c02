using System.Numerics;
using System.Runtime.CompilerServices;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>The numbers and dates of one row of UCDP GED, read all at once and used again for the next row.</summary>
internal sealed class UcdpGedValues
{
    /// <summary>The columns of whole numbers.</summary>
    private static readonly UcdpGedColumn[] WholeNumbers =
    [
        UcdpGedColumn.Id, UcdpGedColumn.Year, UcdpGedColumn.TypeOfViolence, UcdpGedColumn.ConflictId, UcdpGedColumn.DyadId, UcdpGedColumn.SideAId,
        UcdpGedColumn.SideBId, UcdpGedColumn.NumberOfSources, UcdpGedColumn.WherePrecision, UcdpGedColumn.PrioGridCell, UcdpGedColumn.CountryId,
        UcdpGedColumn.EventClarity, UcdpGedColumn.DatePrecision, UcdpGedColumn.DeathsSideA, UcdpGedColumn.DeathsSideB,
        UcdpGedColumn.DeathsCivilians, UcdpGedColumn.DeathsUnknown, UcdpGedColumn.Best, UcdpGedColumn.High, UcdpGedColumn.Low,
    ];

    /// <summary>The columns whose values are whole numbers here: flags and days too.</summary>
    public static UcdpGedColumn[] NumberColumns { get; } = [.. WholeNumbers, UcdpGedColumn.ActiveYear, UcdpGedColumn.DateStart, UcdpGedColumn.DateEnd];

    private readonly DigitGroups _numbers = new();

    /// <summary>A bit for each column, by its number, whose value is there.</summary>
    private ulong _given;

    /// <summary>A bit for each column whose cell holds something else than a value.</summary>
    private ulong _unreadable;

    private double _latitude;
    private double _longitude;

    /// <summary>Whether a cell holds something else than a value.</summary>
    public bool HasUnreadable => _unreadable != 0;

    /// <summary>A whole number, a flag as 0 or 1, or a date as yyyymmdd; meaningful where the value is there.</summary>
    public int this[UcdpGedColumn column] => _numbers[(int)column];

    /// <summary>Whether the value is there.</summary>
    public bool Has(UcdpGedColumn column) => ((_given >> (int)column) & 1) != 0;

    public bool IsUnreadable(UcdpGedColumn column) => ((_unreadable >> (int)column) & 1) != 0;

    public static bool IsNumber(UcdpGedColumn column) => Array.IndexOf(NumberColumns, column) >= 0;

    public int? WholeNumber(UcdpGedColumn column) => Has(column) ? _numbers[(int)column] : null;

    public LocalDate? Date(UcdpGedColumn column) =>
        Has(column) && _numbers[(int)column] is var day ? new LocalDate(day / 10_000, day / 100 % 100, day % 100) : null;

    public double? Degrees(UcdpGedColumn column) => !Has(column) ? null : column == UcdpGedColumn.Latitude ? _latitude : _longitude;

    /// <summary>Reads the values of a row.</summary>
    public void Read(in TableRow<UcdpGedColumn> row)
    {
        var ranges = row.Ranges;
        var others = ReadPlainNumbers(ranges);
        _unreadable = 0;
        for (; others != 0; others &= unchecked(others - 1))
        {
            ReadOther(in row, (UcdpGedColumn)BitOperations.TrailingZeroCount(others));
        }

        if (!TryReadPlainFlag(ranges.BytesOf((int)UcdpGedColumn.ActiveYear)))
        {
            ReadOtherFlag(in row);
        }

        ReadDate(in row, ranges, UcdpGedColumn.DateStart);
        ReadDate(in row, ranges, UcdpGedColumn.DateEnd);
        ReadDegrees(in row, ranges, UcdpGedColumn.Latitude, ref _latitude);
        ReadDegrees(in row, ranges, UcdpGedColumn.Longitude, ref _longitude);
    }

    /// <summary>Reads the whole numbers that are plain digits.</summary>
    /// <returns>A bit for each column of whole numbers whose cell holds something else.</returns>
    private ulong ReadPlainNumbers(CellRanges ranges)
    {
        ulong set = 0, filled = 0;
        foreach (var column in WholeNumbers)
        {
            var (end, length) = ranges[(int)column];
            var bit = 1UL << (int)column;
            filled |= length > 0 ? bit : 0;
            if (DigitParser.TryTakeDigits(ranges.Bytes, end, length, out var digits))
            {
                _numbers.Set((int)column, digits);
                set |= bit;
            }
        }

        _given = _numbers.Read(set);
        return filled & ~_given;
    }

    /// <summary>Reads a number that is not plain digits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadOther(in TableRow<UcdpGedColumn> row, UcdpGedColumn column)
    {
        var text = row[column].Utf8;
        if (!text.IsEmpty)
        {
            Set(column, CellParser.TryParseWholeNumber(text, out _numbers[(int)column]));
        }
    }

    private bool TryReadPlainFlag(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != 1 || bytes[0] is not ((byte)'0' or (byte)'1'))
        {
            return false;
        }

        Set(UcdpGedColumn.ActiveYear, isReadable: true);
        _numbers[(int)UcdpGedColumn.ActiveYear] = bytes[0] - '0';
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadOtherFlag(in TableRow<UcdpGedColumn> row)
    {
        var text = row[UcdpGedColumn.ActiveYear].Utf8;
        if (!text.IsEmpty)
        {
            Set(UcdpGedColumn.ActiveYear, CellParser.TryParseFlag(text, out var flag));
            _numbers[(int)UcdpGedColumn.ActiveYear] = flag ? 1 : 0;
        }
    }

    private void ReadDate(in TableRow<UcdpGedColumn> row, CellRanges ranges, UcdpGedColumn column)
    {
        if (DigitParser.TryParseDate(ranges.PlainOf((int)column), out var day))
        {
            Set(column, isReadable: true);
            _numbers[(int)column] = day;
        }
        else
        {
            ReadOtherDate(in row, column);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadOtherDate(in TableRow<UcdpGedColumn> row, UcdpGedColumn column)
    {
        var text = row[column].Utf8;
        if (!text.IsEmpty)
        {
            Set(column, CellParser.TryParseDate(text, out var date));
            _numbers[(int)column] = (date.Year * 10_000) + (date.Month * 100) + date.Day;
        }
    }

    private void ReadDegrees(in TableRow<UcdpGedColumn> row, CellRanges ranges, UcdpGedColumn column, ref double degrees)
    {
        var (end, length) = ranges[(int)column];
        if (DigitParser.TryParseDecimal(ranges.Bytes, end, length, out degrees))
        {
            Set(column, isReadable: true);
        }
        else
        {
            ReadOtherDegrees(in row, column, ref degrees);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadOtherDegrees(in TableRow<UcdpGedColumn> row, UcdpGedColumn column, ref double degrees)
    {
        var text = row[column].Utf8;
        if (!text.IsEmpty)
        {
            Set(column, CellParser.TryParseDecimalNumber(text, out degrees));
        }
    }

    private void Set(UcdpGedColumn column, bool isReadable)
    {
        var bit = 1UL << (int)column;
        _given |= isReadable ? bit : 0;
        _unreadable |= isReadable ? 0 : bit;
    }
}
