using System.Text;
using DeirZour.Internal;
using NodaTime;

namespace DeirZour.Tabular;

/// <content>The cells of the current record, by column.</content>
internal sealed partial class UcdpGedRowParser
{
    private const byte ListSeparator = (byte)';';
    private readonly Utf8StringPool _strings = new();

    private delegate bool CellForm<T>(ReadOnlySpan<byte> cell, out T value);

    /// <summary>A cell's text, empty for one that the row does not have.</summary>
    private ReadOnlySpan<byte> Utf8(UcdpGedColumn column)
    {
        var cell = header.CellOfColumn[(int)column];
        return cell >= 0 && cell < _record.CellCount ? _record.Utf8(cell) : default;
    }

    private string? OptionalText(UcdpGedColumn column)
    {
        var utf8 = Utf8(column);
        return utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8);
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
            if (utf8[range][Ascii.Trim(utf8[range])] is { IsEmpty: false } part)
            {
                texts.Add(_strings.Get(part));
            }
        }

        return [.. texts];
    }

    private int? WholeNumber(UcdpGedColumn column) =>
        Value<int>(column, CellParser.TryParseWholeNumber, TabularRules.WholeNumber, "a whole number such as \"62\"");

    private double? DecimalNumber(UcdpGedColumn column) =>
        Value<double>(column, CellParser.TryParseDecimalNumber, TabularRules.DecimalNumber, "a decimal number such as \"35.3359\"");

    private bool? Flag(UcdpGedColumn column) =>
        Value<bool>(column, CellParser.TryParseFlag, TabularRules.Flag, "0, 1, true or false");

    private LocalDate? Date(UcdpGedColumn column) =>
        Value<LocalDate>(column, CellParser.TryParseDate, TabularRules.Date, "a date such as \"2017-01-14\"");

    private T? Value<T>(UcdpGedColumn column, CellForm<T> tryParse, Rule rule, string expected)
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

        if (rule == TabularRules.WholeNumber && CellParser.IsWholeNumber(utf8))
        {
            expected = "a whole number from -2147483648 to 2147483647";
        }

        Refuse(column, rule, expected, utf8);
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
