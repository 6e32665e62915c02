using NodaTime;

namespace DeirZour;

public readonly partial record struct EventDate
{
    /// <summary>Reads the dates of a UCDP GED row.</summary>
    /// <param name="start"><c>date_start</c>.</param>
    /// <param name="end"><c>date_end</c>.</param>
    /// <param name="precision"><c>date_prec</c>; only month and year make a difference.</param>
    /// <returns>
    /// The month or year where the precision says so and the dates are exactly those of one, otherwise the day or the span:
    /// the dates are never widened.
    /// </returns>
    /// <exception cref="ArgumentException">The end is before the start, or a day is out of range.</exception>
    public static EventDate FromUcdp(LocalDate start, LocalDate end, UcdpDatePrecision precision)
    {
        var span = Between(start, end);
        var whole = precision switch
        {
            UcdpDatePrecision.Month => Month(start.Year, start.Month),
            UcdpDatePrecision.Year => Year(start.Year),
            _ => span,
        };
        return whole.First == start && whole.Last == end ? whole : span;
    }

    /// <summary>The UCDP <c>date_prec</c> that the number of days has.</summary>
    /// <returns>The code, or <see langword="null"/> for an open date or one longer than 366 days, which UCDP has no code for.</returns>
    public UcdpDatePrecision? ToUcdp() => DayCount switch
    {
        null => null,
        1 => UcdpDatePrecision.Day,
        <= 6 => UcdpDatePrecision.DaySpan,
        7 => UcdpDatePrecision.Week,
        <= 31 => UcdpDatePrecision.Month,
        <= 366 => UcdpDatePrecision.Year,
        _ => null,
    };

    /// <summary>Reads the date of an ACLED row.</summary>
    /// <param name="date"><c>event_date</c>.</param>
    /// <param name="precision"><c>time_precision</c>.</param>
    /// <returns>The day, the seven days around it (fewer at either end of the calendar), or its calendar month.</returns>
    /// <exception cref="ArgumentException">Another calendar, or a year out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not one of ACLED's.</exception>
    public static EventDate FromAcled(LocalDate date, AcledTimePrecision precision)
    {
        var day = Day(date);
        return precision switch
        {
            AcledTimePrecision.Day => day,
            AcledTimePrecision.Week => Around(date),
            AcledTimePrecision.Month => Month(date.Year, date.Month),
            _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Expected 1, 2 or 3."),
        };
    }

    /// <summary>The <c>event_date</c> and <c>time_precision</c> that ACLED gives such a date.</summary>
    /// <returns>
    /// The middle day (the earlier of two) with day for one day, week for 2 to 7 and month for 8 to 31, or
    /// <see langword="null"/> for an open date or a longer one, which ACLED has no code for.
    /// </returns>
    public (LocalDate Date, AcledTimePrecision Precision)? ToAcled()
    {
        if (First is not { } first || DayCount is not (<= 31 and var days))
        {
            return null;
        }

        var precision = days switch
        {
            1 => AcledTimePrecision.Day,
            <= 7 => AcledTimePrecision.Week,
            _ => AcledTimePrecision.Month,
        };
        return (first.PlusDays((days - 1) / 2), precision);
    }

    /// <summary>The week of which a day is the middle, cut where the calendar ends.</summary>
    private static EventDate Around(LocalDate middle)
    {
        const int Reach = 3;
        var earliest = Year(1).First!.Value;
        var latest = Year(9999).Last!.Value;
        return Between(
            middle < earliest.PlusDays(Reach) ? earliest : middle.PlusDays(-Reach),
            middle > latest.PlusDays(-Reach) ? latest : middle.PlusDays(Reach));
    }
}
