using NodaTime;

namespace DeirZour.Tabular;

/// <summary>Reads PITF's dates in three cells.</summary>
internal static class AtrocityDates
{
    public const int UnknownPart = 99;
    public const int UnknownYear = 9999;

    public static EventDate? When(AtrocityRow row)
    {
        var start = Date(row.StartYear, row.StartMonth, row.StartDay);
        var end = Date(row.EndYear, row.EndMonth, row.EndDay);
        return start is { } first && end is { } last && first.First <= last.Last ? EventDate.Between(first, last) : start;
    }

    /// <summary>The day, month or year that is known; null for an unknown year and for what is no date.</summary>
    public static EventDate? Date(int? year, int? month, int? day)
    {
        if (year is not (>= 1 and < UnknownYear))
        {
            return null;
        }

        if (month is null or UnknownPart)
        {
            return EventDate.Year(year.Value);
        }

        if (month is not (>= 1 and <= 12))
        {
            return null;
        }

        if (day is null or UnknownPart)
        {
            return EventDate.Month(year.Value, month.Value);
        }

        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year.Value, month.Value)
            ? EventDate.Day(new LocalDate(year.Value, month.Value, day.Value))
            : null;
    }
}
