using System.Buffers.Text;
using System.Text;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>Reads GDELT's days and times from digits.</summary>
internal static class GdeltCells
{
    private const int DateLength = 8;
    private const int TimeLength = 14;

    /// <summary>Reads 20170114.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> cell, out LocalDate date)
    {
        cell = cell[Ascii.Trim(cell)];
        date = default;
        if (cell.Length != DateLength || cell.ContainsAnyExceptInRange((byte)'0', (byte)'9') || !Utf8Parser.TryParse(cell, out int digits, out _))
        {
            return false;
        }

        var (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Reads 20170114123000, or 20170114 as midnight.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> cell, out LocalDateTime time)
    {
        cell = cell[Ascii.Trim(cell)];
        time = default;
        if (cell.Length is not (DateLength or TimeLength) || !TryParseDate(cell[..DateLength], out var date))
        {
            return false;
        }

        time = date.AtMidnight();
        if (cell.Length == DateLength)
        {
            return true;
        }

        var clock = cell[DateLength..];
        if (clock.ContainsAnyExceptInRange((byte)'0', (byte)'9') || !Utf8Parser.TryParse(clock, out int digits, out _)
            || digits / 10_000 > 23 || digits / 100 % 100 > 59 || digits % 100 > 59)
        {
            return false;
        }

        time = date.At(new LocalTime(digits / 10_000, digits / 100 % 100, digits % 100));
        return true;
    }
}
