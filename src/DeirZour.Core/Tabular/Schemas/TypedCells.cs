using System.Text;
using DeirZour.Internal;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>The cells of a row as values. What cannot be read becomes a finding, and its text is kept.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
internal readonly ref struct TypedCells<TColumn>
    where TColumn : struct, Enum
{
    private const byte ListSeparator = (byte)';';
    private readonly TableRow<TColumn> _row;
    private readonly FindingList _findings;
    private readonly RowMemory _memory;

    /// <param name="row">The row.</param>
    /// <param name="findings">Takes what cannot be read.</param>
    /// <param name="memory">What the rows of the table share.</param>
    public TypedCells(in TableRow<TColumn> row, FindingList findings, RowMemory memory)
    {
        _row = row;
        _findings = findings;
        _memory = memory;
        memory.Unread.Clear();
        if (row.Header.HasOtherCells || row.Cells.Count > row.Header.Width)
        {
            KeepOtherCells();
        }
    }

    /// <summary>Reads a form of value from UTF-8.</summary>
    public delegate bool CellForm<T>(ReadOnlySpan<byte> cell, out T value);

    /// <summary>The row.</summary>
    public TableRow<TColumn> Row => _row;

    /// <summary>Room for what the row keeps; used for one thing after the other.</summary>
    public PackedBytes Buffer => _memory.Buffer;

    /// <summary>Where the row and its cells stand.</summary>
    public CellPositions Origin => CellPositions.Of(_row.Cells, _row.Header.CellOfColumn, _memory.Buffer);

    /// <summary>The cells that no column claims, and those that could not be read so far.</summary>
    public EquatableArray<UnreadCell> UnreadCells => _memory.Unread.Count == 0 ? default : [.. _memory.Unread];

    /// <summary>A cell's text in UTF-8, empty for one that the row does not have, that has blanks alone, or the mark for a missing value.</summary>
    public ReadOnlySpan<byte> Utf8(TColumn column)
    {
        var utf8 = _row[column].Utf8;
        var isBlank = utf8.IsEmpty || (utf8[0] <= ' ' && utf8[Ascii.Trim(utf8)].IsEmpty);
        return isBlank ? default : utf8;
    }

    /// <summary>A text, or null where the cell is empty.</summary>
    public string? Text(TColumn column)
    {
        var utf8 = Utf8(column);
        return utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>A text that other rows have too, or null where the cell is empty.</summary>
    public string? PooledText(TColumn column)
    {
        var utf8 = Utf8(column);
        return utf8.IsEmpty ? null : _memory.Strings.Get(utf8);
    }

    /// <summary>A text that other rows may have too, without blanks around it, or null where nothing is left.</summary>
    public string? Trimmed(TColumn column)
    {
        var utf8 = Utf8(column);
        return utf8[Ascii.Trim(utf8)] is { IsEmpty: false } text ? _memory.Strings.Get(text) : null;
    }

    /// <summary>The texts of a list.</summary>
    public EquatableArray<string> Texts(TColumn column)
    {
        var utf8 = Utf8(column);
        return utf8.IsEmpty ? default : new EquatableArray<string>(_memory.Lists.Find(utf8) ??= List(utf8));
    }

    public int? WholeNumber(TColumn column)
    {
        var ranges = _row.Ranges;
        var (end, length) = ranges[TableSchema<TColumn>.IndexOf(column)];
        if (DigitParser.TryParseWholeNumber(ranges.Bytes, end, length, out var digits))
        {
            return digits;
        }

        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (CellParser.TryParseWholeNumber(utf8, out var value))
        {
            return value;
        }

        Refuse(column, TabularRules.WholeNumber, CellParser.IsWholeNumber(utf8) ? "a whole number from -2147483648 to 2147483647" : WholeNumberFor(utf8), utf8);
        return null;
    }

    /// <summary>A whole number beyond 32 bits.</summary>
    public long? LongNumber(TColumn column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (CellParser.TryParseLongNumber(utf8, out var value))
        {
            return value;
        }

        Refuse(column, TabularRules.WholeNumber, WholeNumberFor(utf8), utf8);
        return null;
    }

    public double? DecimalNumber(TColumn column) =>
        Value<double>(column, CellParser.TryParseDecimalNumber, TabularRules.DecimalNumber, "a decimal number such as \"35.3359\"");

    public bool? Flag(TColumn column) =>
        Value<bool>(column, CellParser.TryParseFlag, TabularRules.Flag, "0, 1, true or false");

    /// <summary>A point in time, as whole seconds since 1970.</summary>
    public Instant? Instant(TColumn column) =>
        Value<int>(column, CellParser.TryParseWholeNumber, TabularRules.WholeNumber, "a number of seconds since 1970") is { } seconds
            ? NodaTime.Instant.FromUnixTimeSeconds(seconds)
            : null;

    public LocalDate? Date(TColumn column) =>
        Value<LocalDate>(column, CellParser.TryParseDate, TabularRules.Date, "a date such as \"2017-01-14\"");

    /// <summary>A day in one of the forms of <see cref="DateForm"/>; a finding where it is another than that of the rows above.</summary>
    public LocalDate? WrittenDate(TColumn column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (!WrittenDates.TryParse(utf8, out var date, out var form))
        {
            Refuse(column, TabularRules.WrittenDate, "a date such as \"2017-01-14\" or \"14 January 2017\"", utf8);
            return null;
        }

        if (_memory.DateForms.Differs(TableSchema<TColumn>.IndexOf(column), form) is { } usual)
        {
            Report(column, TabularRules.DateForm, $"{WrittenDates.Example(usual)} as in rows above", utf8);
        }

        return date;
    }

    /// <summary>A code from the dataset's list of texts.</summary>
    public TCode? Code<TCode>(TColumn column, CellForm<TCode> tryParse, string expected)
        where TCode : struct => Value(column, tryParse, TabularRules.Code, expected);

    /// <summary>The days of a list.</summary>
    public EquatableArray<LocalDate> Dates(TColumn column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return default;
        }

        if (CellParser.TryParseDate(utf8, out var only))
        {
            return new EquatableArray<LocalDate>([only]);
        }

        var dates = new LocalDate[utf8.Count(ListSeparator) + 1];
        var count = 0;
        var refused = default(Range?);
        foreach (var range in utf8.Split(ListSeparator))
        {
            if (CellParser.TryParseDate(utf8[range], out var date))
            {
                dates[count++] = date;
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

        return ArrayOf(dates, count);
    }

    /// <summary>A value of any form; null where the cell is empty or, with a finding, of another form.</summary>
    public T? Value<T>(TColumn column, CellForm<T> tryParse, Rule rule, string expected)
        where T : struct
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (tryParse(utf8, out var value))
        {
            return value;
        }

        Refuse(column, rule, expected, utf8);
        return null;
    }

    /// <summary>Says that a cell could not be read, and keeps its text.</summary>
    /// <param name="column">The column; the row has its cell.</param>
    /// <param name="rule">The rule that it breaks.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">The part of the cell that could not be read.</param>
    public void Refuse(TColumn column, Rule rule, string expected, ReadOnlySpan<byte> found)
    {
        Report(column, rule, expected, found);
        var cell = _row.Header.IndexOf(column);
        Keep(cell, _row.Header.Names[cell]);
    }

    /// <summary>What is expected instead of a cell that is no whole number. Spreadsheets and data frames write <c>6.0</c> where a column has gaps.</summary>
    private static string WholeNumberFor(ReadOnlySpan<byte> found) =>
        CellParser.TryParseDecimalNumber(found, out var number) && Math.Truncate(number) == number
            ? "a whole number written without decimals, such as \"62\""
            : "a whole number such as \"62\"";

    private void Report(TColumn column, Rule rule, string expected, ReadOnlySpan<byte> found) => _findings.Add(
        rule,
        _row.Cells.PositionOf(_row.Header.IndexOf(column)),
        $"expected {expected}, found {Clip.Quote(found)}",
        _row.Header.NameOf(column),
        _row.RecordId);

    private string[] List(ReadOnlySpan<byte> utf8)
    {
        var texts = new string[utf8.Count(ListSeparator) + 1];
        var count = 0;
        foreach (var range in utf8.Split(ListSeparator))
        {
            if (utf8[range][Ascii.Trim(utf8[range])] is { IsEmpty: false } part)
            {
                texts[count++] = _memory.Strings.Get(part);
            }
        }

        return texts[..count];
    }

    private static EquatableArray<T> ArrayOf<T>(T[] items, int count) => count == items.Length ? new(items) : [.. items.AsSpan(0, count)];

    private void KeepOtherCells()
    {
        for (var i = 0; i < _row.Header.OtherCells.Count; i++)
        {
            var cell = _row.Header.OtherCells[i];
            Keep(cell, _row.Header.Names[cell]);
        }

        for (var cell = _row.Header.Width; cell < _row.Cells.Count; cell++)
        {
            Keep(cell, null);
        }
    }

    private void Keep(int cell, string? column)
    {
        if (cell < _row.Cells.Count && _row.Cells[cell].ToString() is { Length: > 0 } text)
        {
            _memory.Unread.Add(new UnreadCell { Column = column, Text = text, Position = _row.Cells.PositionOf(cell) });
        }
    }
}
