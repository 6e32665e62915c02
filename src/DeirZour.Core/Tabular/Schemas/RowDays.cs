using NodaTime;

namespace DeirZour.Tabular;

/// <summary>The days of rows. Files hold days of the ISO calendar; rows made in code may be given others.</summary>
internal static class RowDays
{
    /// <summary>The same day of the ISO calendar.</summary>
    public static LocalDate? InIso(LocalDate? day) => day is { } given ? InIso(given) : null;

    /// <inheritdoc cref="InIso(LocalDate?)"/>
    public static EquatableArray<LocalDate> InIso(EquatableArray<LocalDate> days)
    {
        foreach (var day in days)
        {
            if (day.Calendar != CalendarSystem.Iso)
            {
                return [.. days.Select(InIso)];
            }
        }

        return days;
    }

    /// <summary>A day that an <see cref="EventDate"/> can be; null for one before the year 1.</summary>
    public static LocalDate? Datable(LocalDate? day) => day is { Year: >= 1 } ? day : null;

    private static LocalDate InIso(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
}
