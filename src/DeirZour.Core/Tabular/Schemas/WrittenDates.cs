using System.Buffers.Text;
using System.Text;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>Reads days whose month is a number after the year, or an English name; 03/04/2017 is read by nobody with certainty.</summary>
internal static class WrittenDates
{
    private const int LeastMonthLetters = 3;

    /// <summary>Years of two digits are 1969 to 2068, as POSIX has it.</summary>
    private const int FirstShortYear = 69;

    private static ReadOnlySpan<byte> Separators => " -,./"u8;

    public static bool TryParse(ReadOnlySpan<byte> cell, out LocalDate date, out DateForm form)
    {
        form = DateForm.YearMonthDay;
        if (CellParser.TryParseDate(cell, out date))
        {
            return true;
        }

        var rest = cell[Ascii.Trim(cell)];
        var first = Take(ref rest);
        var second = Take(ref rest);
        var (day, month) = !first.IsEmpty && char.IsAsciiDigit((char)first[0]) ? (Number(first), Month(second)) : (Number(second), Month(first));
        form = first.Length <= 2 ? DateForm.DayMonthYear : DateForm.MonthDayYear;
        if (rest.Length is not (2 or 4) || Number(rest) is not { } year || day is null || month is null)
        {
            return false;
        }

        if (rest.Length == 2)
        {
            form = DateForm.DayMonthShortYear;
            year += year < FirstShortYear ? 2000 : 1900;
        }

        if (year < 1 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month.Value))
        {
            return false;
        }

        date = new LocalDate(year, month.Value, day.Value);
        return true;
    }

    /// <summary>For example <c>dates such as "14 January 2017"</c>.</summary>
    public static string Example(DateForm form) => form switch
    {
        DateForm.YearMonthDay => "a date such as \"2017-01-14\"",
        DateForm.DayMonthYear => "a date such as \"14 January 2017\"",
        DateForm.DayMonthShortYear => "a date such as \"14-Jan-17\"",
        _ => "a date such as \"January 14, 2017\"",
    };

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny(Separators);
        if (end < 0)
        {
            return default;
        }

        var part = rest[..end];
        rest = rest[end..].TrimStart(Separators);
        return part;
    }

    private static int? Number(ReadOnlySpan<byte> digits) =>
        digits.Length is > 0 and <= 4 && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(digits, out int number, out _)
                ? number
                : null;

    private static int? Month(ReadOnlySpan<byte> name)
    {
        if (name.Length < LeastMonthLetters)
        {
            return null;
        }

        for (var month = 0; month < Months.Length; month++)
        {
            var full = Months[month];
            if (name.Length <= full.Length && Ascii.EqualsIgnoreCase(name, full.AsSpan(0, name.Length)))
            {
                return month + 1;
            }
        }

        return null;
    }

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];
}
