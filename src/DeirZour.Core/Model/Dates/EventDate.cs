using DeirZour.Internal;
using NodaTime;

namespace DeirZour;

/// <summary>When something happened, as precisely as is known: a day, a month, a year, or a span whose ends may be open.</summary>
/// <remarks>
/// <para>ISO calendar, years 1 to 9999; spans include both ends.</para>
/// <para>Equality is by what is known: January 2017 and the span of its 31 days differ. The order is by first day (open first),
/// then by last day (open last), then by precision (coarser first). <c>default</c> is wholly open, written <c>../..</c>. Thread safe.</para>
/// <para>Text form, after EDTF (ISO 8601-2): <c>2017-01-14</c>, <c>2017-01</c>, <c>2014</c>, <c>2017-10-28/2017-10-29</c>,
/// <c>2014/2017-09-05</c>, <c>2014/..</c>, <c>../2017-09-05</c>. A span of two equal dates is that date. Culture is ignored;
/// parsing what was formatted gives an equal value.</para>
/// </remarks>
public readonly partial record struct EventDate : IComparable<EventDate>
{
    private readonly PartialDate _start;
    private readonly PartialDate _end;

    private EventDate(PartialDate start, PartialDate end)
    {
        _start = start;
        _end = end;
    }

    /// <summary>The first day that is possible, or <see langword="null"/> when open.</summary>
    public LocalDate? First => _start.First;

    /// <summary>The last day that is possible, or <see langword="null"/> when open.</summary>
    public LocalDate? Last => _end.Last;

    /// <summary>How precisely the whole is known.</summary>
    public DatePrecision Precision => _start == _end ? _start.Precision : DatePrecision.Span;

    /// <summary>How precisely the start is known: open, day, month or year.</summary>
    public DatePrecision StartPrecision => _start.Precision;

    /// <summary>How precisely the end is known: open, day, month or year.</summary>
    public DatePrecision EndPrecision => _end.Precision;

    /// <summary>The number of days from <see cref="First"/> to <see cref="Last"/>, both included, or <see langword="null"/> when open.</summary>
    public int? DayCount => First is { } first && Last is { } last ? NodaTime.Period.DaysBetween(first, last) + 1 : null;

    /// <summary>One day.</summary>
    /// <param name="date">The day, in the ISO calendar, year 1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException">Another calendar, or a year out of range.</exception>
    public static EventDate Day(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso || date.Year < 1)
        {
            throw new ArgumentException("Expected a date of the ISO calendar in the years 1 to 9999.", nameof(date));
        }

        return Single((date.Year * 10_000) + (date.Month * 100) + date.Day);
    }

    /// <summary>One calendar month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static EventDate Month(int year, int month)
    {
        ThrowIfNotYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return Single((year * 10_000) + (month * 100));
    }

    /// <summary>One calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static EventDate Year(int year)
    {
        ThrowIfNotYear(year);
        return Single(year * 10_000);
    }

    /// <summary>From one day to another, both included; equal days give <see cref="Day"/>.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before the first.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentException">The last day is before the first, or a day is out of range.</exception>
    public static EventDate Between(LocalDate first, LocalDate last) => Between(Day(first), Day(last));

    /// <summary>From the start of one date to the end of another; ends keep their own precision and stay open where they are.</summary>
    /// <param name="start">The date whose start begins the span.</param>
    /// <param name="end">The date whose end closes the span.</param>
    /// <returns>The span; a single date where both ends are the same.</returns>
    /// <exception cref="ArgumentException">The last day of <paramref name="end"/> is before the first day of <paramref name="start"/>.</exception>
    public static EventDate Between(EventDate start, EventDate end) =>
        start.First > end.Last
            ? throw new ArgumentException($"Expected an end not before {start}, found {end}.", nameof(end))
            : new EventDate(start._start, end._end);

    /// <summary>From a date on, with an open end.</summary>
    /// <param name="start">The date whose start begins the span.</param>
    /// <returns>The span.</returns>
    public static EventDate Since(EventDate start) => new(start._start, default);

    /// <summary>Until a date, with an open start.</summary>
    /// <param name="end">The date whose end closes the span.</param>
    /// <returns>The span.</returns>
    public static EventDate Until(EventDate end) => new(default, end._end);

    /// <summary>Whether a day is possible.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <returns>True when it lies within the date; open ends admit every day.</returns>
    /// <exception cref="ArgumentException">Another calendar.</exception>
    public bool Contains(LocalDate date) => !(First > date) && !(Last < date);

    /// <summary>Whether some day is possible for both dates.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True when they share a day.</returns>
    public bool Overlaps(EventDate other) => !(First > other.Last) && !(Last < other.First);

    /// <inheritdoc/>
    public int CompareTo(EventDate other)
    {
        // A missing day sorts before every day, so the open end needs a key of its own to sort last.
        var order = (First, Last is null, Last).CompareTo((other.First, other.Last is null, other.Last));
        return order != 0 ? order : (_start.Packed, _end.Packed).CompareTo((other._start.Packed, other._end.Packed));
    }

    /// <summary>Whether the left date comes before the right one in the order of the type.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <(EventDate left, EventDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date comes before the right one or equals it.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(EventDate left, EventDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date comes after the right one in the order of the type.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(EventDate left, EventDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date comes after the right one or equals it.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(EventDate left, EventDate right) => left.CompareTo(right) >= 0;

    private static EventDate Single(int packed) => new(new PartialDate(packed), new PartialDate(packed));

    private static void ThrowIfNotYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
    }
}
