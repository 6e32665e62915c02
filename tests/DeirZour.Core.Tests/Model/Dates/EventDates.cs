using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DeirZour.Tests.Model.Dates;

/// <summary>Generators of dates of every kind.</summary>
internal static class EventDates
{
    /// <summary>Dates near each other, so that they often share days, and now and then at the ends of the calendar.</summary>
    public static Arbitrary<EventDate> Any { get; } = Gen.OneOf(Single(), Spans()).ToArbitrary();

    private static Gen<EventDate> Single() =>
        from year in Gen.Frequency((8, Gen.Choose(2016, 2017)), (1, Gen.Elements(1, 9999)))
        from month in Gen.Elements(1, 2, 12)
        from day in Gen.Elements(1, 2, 28, 31)
        from precision in Gen.Choose(0, 2)
        select precision switch
        {
            0 => EventDate.Year(year),
            1 => EventDate.Month(year, month),
            _ => EventDate.Day(new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)))),
        };

    private static Gen<EventDate> Spans() =>
        from one in Single()
        from other in Single()
        from kind in Gen.Choose(0, 3)
        let ordered = one.First <= other.Last
        select kind switch
        {
            0 => EventDate.Since(one),
            1 => EventDate.Until(one),
            _ => ordered ? EventDate.Between(one, other) : EventDate.Between(other, one),
        };
}
