using System.Numerics;
using NodaTime;

namespace DeirZour.Internal;

/// <summary>A year, a month of a year, a day, or nothing, packed as yyyymmdd with zeros for what is not known.</summary>
internal readonly record struct PartialDate(int Packed)
{
    public int Year => Packed / 10_000;

    public int Month => Packed / 100 % 100;

    public int Day => Packed % 100;

    public DatePrecision Precision => Packed == 0 ? DatePrecision.Open
        : Day > 0 ? DatePrecision.Day
        : Month > 0 ? DatePrecision.Month
        : DatePrecision.Year;

    public LocalDate? First => Packed == 0 ? null : new LocalDate(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    public LocalDate? Last
    {
        get
        {
            if (Packed == 0)
            {
                return null;
            }

            var month = Month == 0 ? 12 : Month;
            return new LocalDate(Year, month, Day == 0 ? CalendarSystem.Iso.GetDaysInMonth(Year, month) : Day);
        }
    }

    public static bool TryTake<TChar>(ref SpanReader<TChar> reader, out PartialDate date)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        date = default;
        if (!reader.TryTakeDigits(4, 1, 9999, out var year))
        {
            return false;
        }

        var month = 0;
        var day = 0;
        if (reader.TryTake('-'))
        {
            if (!reader.TryTakeDigits(2, 1, 12, out month))
            {
                return false;
            }

            if (reader.TryTake('-') && !reader.TryTakeDigits(2, 1, CalendarSystem.Iso.GetDaysInMonth(year, month), out day))
            {
                return false;
            }
        }

        date = new PartialDate((year * 10_000) + (month * 100) + day);
        return true;
    }

    public void AppendTo<TChar>(ref SpanWriter<TChar> writer)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (Packed == 0)
        {
            writer.Append("..");
            return;
        }

        writer.Append(Year, minimumDigits: 4);
        if (Month > 0)
        {
            writer.Append('-');
            writer.Append(Month, minimumDigits: 2);
        }

        if (Day > 0)
        {
            writer.Append('-');
            writer.Append(Day, minimumDigits: 2);
        }
    }
}
