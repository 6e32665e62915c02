namespace DeirZour;

/// <summary>UCDP GED <c>date_prec</c>: how exactly the dates of an event are known. Source: UCDP GED Codebook, date_prec; the numbers are UCDP's.</summary>
public enum UcdpDatePrecision
{
    /// <summary>1: the exact day; date_start equals date_end.</summary>
    Day = 1,

    /// <summary>2: a span of 2 to 6 days.</summary>
    DaySpan = 2,

    /// <summary>3: the week, 7 days.</summary>
    Week = 3,

    /// <summary>4: the month, 8 to 31 days.</summary>
    Month = 4,

    /// <summary>5: the year, 32 to 366 days.</summary>
    Year = 5,
}
