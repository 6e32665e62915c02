namespace DeirZour.Tabular;

/// <summary>How a day is written.</summary>
internal enum DateForm
{
    /// <summary>2017-01-14.</summary>
    YearMonthDay,

    /// <summary>14 January 2017.</summary>
    DayMonthYear,

    /// <summary>14-Jan-17.</summary>
    DayMonthShortYear,

    /// <summary>January 14, 2017.</summary>
    MonthDayYear,
}
