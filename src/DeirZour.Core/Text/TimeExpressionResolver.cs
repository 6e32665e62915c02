using NodaTime;

namespace DeirZour.Text;

/// <summary>Turns a parsed time expression into a date, with the date of publication as the present.</summary>
/// <remarks>
/// Reports tell the past, so a day or month without a year is the latest one that is not after publication. Whatever the words leave open
/// stays open: "early 2015" is 2015, and a day that contradicts its weekday is no date.
/// </remarks>
internal static class TimeExpressionResolver
{
    private const int DaysOfWeek = 7;

    /// <summary>The longest run of years without a 29 February.</summary>
    private const int LongestLeapGap = 8;

    public static EventDate? Resolve(in ParsedTime parsed, LocalDate? published, out Basis basis)
    {
        basis = IsStated(parsed.First) && (parsed.Bound != TimeBound.Between || IsStated(parsed.Last)) ? Basis.Stated : Basis.Resolved;
        return parsed.Bound switch
        {
            TimeBound.Since => Resolve(parsed.First, published) is { } start ? EventDate.Since(start) : null,
            TimeBound.Until => Resolve(parsed.First, published) is { } end ? EventDate.Until(end) : null,
            TimeBound.Between => Between(parsed, published),
            _ => Resolve(parsed.First, published),
        };
    }

    private static bool IsStated(in TimeMoment moment) => moment is { Kind: TimeMomentKind.Date, Year: > 0 };

    /// <summary>The first moment is the latest before the last one: "from December to February 2016" starts in 2015.</summary>
    private static EventDate? Between(in ParsedTime parsed, LocalDate? published)
    {
        if (Resolve(parsed.Last, published) is not { Last: { } lastDay } last)
        {
            return null;
        }

        var present = parsed.First.Kind is TimeMomentKind.Date or TimeMomentKind.Weekday ? lastDay : published;
        return Resolve(parsed.First, present) is { } first && first.First <= last.Last ? EventDate.Between(first, last) : null;
    }

    private static EventDate? Resolve(in TimeMoment moment, LocalDate? published)
    {
        if (IsStated(moment))
        {
            return WholeDate(moment, moment.Year);
        }

        return published is not { } present ? null : moment.Kind switch
        {
            TimeMomentKind.Date => YearlessDate(moment, present),
            TimeMomentKind.AmbiguousDate => Ambiguous(moment, present),
            TimeMomentKind.Weekday => Weekday(moment, present),
            TimeMomentKind.DaysBack => Span(present.PlusDays(-moment.Amount), present.PlusDays(-moment.Amount)),
            TimeMomentKind.Night => Span(present.PlusDays(-1), present),
            TimeMomentKind.Period => Period(moment.Unit, moment.Shift, present),
            TimeMomentKind.Window => Span(Back(present, moment.Unit, moment.Amount), present),
            TimeMomentKind.Ago => Ago(moment, present),
            _ => null,
        };
    }

    private static EventDate? WholeDate(in TimeMoment moment, int year)
    {
        if (year < 1)
        {
            return null;
        }

        if (moment.Month == 0)
        {
            return EventDate.Year(year);
        }

        if (moment.Day == 0)
        {
            return EventDate.Month(year, moment.Month);
        }

        if (Math.Max(moment.Day, moment.LastDay) > CalendarSystem.Iso.GetDaysInMonth(year, moment.Month) || (moment.LastDay > 0 && moment.LastDay < moment.Day))
        {
            return null;
        }

        var day = new LocalDate(year, moment.Month, moment.Day);
        return moment.Weekday > 0 && (int)day.DayOfWeek != moment.Weekday ? null
            : EventDate.Between(day, moment.LastDay > 0 ? new LocalDate(year, moment.Month, moment.LastDay) : day);
    }

    private static EventDate? YearlessDate(in TimeMoment moment, LocalDate present)
    {
        if (moment.HasRelativeYear)
        {
            return WholeDate(moment, present.Year + moment.Shift);
        }

        if (moment.Day == 0)
        {
            // "last August" in an August is that of the year before.
            var latest = moment.Shift < 0 ? present.Month - 1 : present.Month;
            return WholeDate(moment, moment.Month <= latest ? present.Year : present.Year - 1);
        }

        var lastDay = Math.Max(moment.Day, moment.LastDay);
        for (var year = present.Year; year >= present.Year - LongestLeapGap && year >= 1; year--)
        {
            if (lastDay <= CalendarSystem.Iso.GetDaysInMonth(year, moment.Month) && new LocalDate(year, moment.Month, lastDay) <= present)
            {
                return WholeDate(moment, year);
            }
        }

        return null;
    }

    /// <summary>"06/03/2017" is a date where one of its readings is the day of publication.</summary>
    private static EventDate? Ambiguous(in TimeMoment moment, LocalDate present) =>
        present == new LocalDate(moment.Year, moment.Month, moment.Day) || present == new LocalDate(moment.Year, moment.Day, moment.Month)
            ? Span(present, present)
            : null;

    private static EventDate? Weekday(in TimeMoment moment, LocalDate present)
    {
        if (moment.IsLastWeek)
        {
            var day = Monday(present).PlusDays(moment.Weekday - 1 - DaysOfWeek);
            return Span(day, day);
        }

        var back = ((int)present.DayOfWeek - moment.Weekday + DaysOfWeek) % DaysOfWeek;
        var latest = present.PlusDays(back == 0 && moment.Shift < 0 ? -DaysOfWeek : -back);
        return Span(latest, latest);
    }

    /// <summary>A unit of the calendar that holds the day of publication, or the one before it; the present week and weekend end with that day.</summary>
    private static EventDate? Period(TimeUnit unit, int shift, LocalDate present)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                var monday = Monday(present).PlusDays(DaysOfWeek * shift);
                return Span(monday, LocalDate.Min(monday.PlusDays(DaysOfWeek - 1), present));
            case TimeUnit.Weekend:
                var isWeekend = present.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
                var saturday = Monday(present).PlusDays(isWeekend ? 5 + (DaysOfWeek * shift) : -2);
                return Span(saturday, LocalDate.Min(saturday.PlusDays(1), present));
            case TimeUnit.Month:
                var month = present.PlusMonths(shift);
                return month.Year < 1 ? null : EventDate.Month(month.Year, month.Month);
            case TimeUnit.Year:
                return present.Year + shift < 1 ? null : EventDate.Year(present.Year + shift);
            default:
                return null;
        }
    }

    /// <summary>As precise as its unit: "two days ago" is a day, "two months ago" a month.</summary>
    private static EventDate? Ago(in TimeMoment moment, LocalDate present)
    {
        var past = Back(present, moment.Unit, moment.Amount);
        return moment.Unit switch
        {
            TimeUnit.Hour => Span(past, present),
            TimeUnit.Day => Span(past, past),
            _ => Period(moment.Unit, 0, moment.Unit == TimeUnit.Week ? Monday(past).PlusDays(DaysOfWeek - 1) : past),
        };
    }

    private static LocalDate Back(LocalDate present, TimeUnit unit, int amount) => unit switch
    {
        TimeUnit.Hour => present.PlusDays(-((amount + 23) / 24)),
        TimeUnit.Week => present.PlusWeeks(-amount),
        TimeUnit.Month => present.PlusMonths(-amount),
        TimeUnit.Year => present.PlusYears(-amount),
        _ => present.PlusDays(-amount),
    };

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary>No date before the year 1.</summary>
    private static EventDate? Span(LocalDate first, LocalDate last) => first.Year < 1 ? null : EventDate.Between(first, last);
}
