using System.Buffers.Text;
using System.Globalization;
using System.Text;
using DeirZour.Internal;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>Reads the values of cells from UTF-8: culture is ignored, blanks around are allowed, nothing throws.</summary>
internal static class CellParser
{
    public static bool TryParseWholeNumber(ReadOnlySpan<byte> cell, out int value)
    {
        cell = Trim(cell);
        return Utf8Parser.TryParse(cell, out value, out int consumed) && consumed == cell.Length;
    }

    public static bool TryParseLongNumber(ReadOnlySpan<byte> cell, out long value)
    {
        cell = Trim(cell);
        return Utf8Parser.TryParse(cell, out value, out int consumed) && consumed == cell.Length;
    }

    /// <summary>Whether a cell is a whole number of any size.</summary>
    public static bool IsWholeNumber(ReadOnlySpan<byte> cell)
    {
        cell = Trim(cell);
        var digits = cell.StartsWith("-"u8) || cell.StartsWith("+"u8) ? cell[1..] : cell;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    public static bool TryParseDecimalNumber(ReadOnlySpan<byte> cell, out double value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return DigitParser.TryParseDecimal(cell, cell.Length, cell.Length, out value)
            || (double.TryParse(Trim(cell), Style, CultureInfo.InvariantCulture, out value) && double.IsFinite(value));
    }

    /// <summary>Reads a day, also with a time of midnight behind it.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> cell, out LocalDate value)
    {
        if (DigitParser.TryParseDate(cell, out var day))
        {
            value = new LocalDate(day / 10_000, day / 100 % 100, day % 100);
            return true;
        }

        value = default;
        var reader = new SpanReader<byte>(Trim(cell));
        if (!PartialDate.TryTake(ref reader, out var date) || date.Precision != DeirZour.DatePrecision.Day)
        {
            return false;
        }

        if (!reader.AtEnd)
        {
            if (!(reader.TryTake(' ') || reader.TryTake('T')) || !reader.TryTake("00:00"))
            {
                return false;
            }

            if (reader.TryTake(":00") && reader.TryTake('.'))
            {
                while (reader.TryTake('0'))
                {
                }
            }
        }

        value = date.First.GetValueOrDefault();
        return reader.AtEnd;
    }

    public static bool TryParseFlag(ReadOnlySpan<byte> cell, out bool value)
    {
        cell = Trim(cell);
        value = cell.SequenceEqual("1"u8) || Ascii.EqualsIgnoreCase(cell, "true"u8);
        return value || cell.SequenceEqual("0"u8) || Ascii.EqualsIgnoreCase(cell, "false"u8);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) => cell[Ascii.Trim(cell)];
}
