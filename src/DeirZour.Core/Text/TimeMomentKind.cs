namespace DeirZour.Text;

/// <summary>How a moment of a time expression is worded, and so how it is resolved.</summary>
internal enum TimeMomentKind : byte
{
    /// <summary>A time that no date of the document fixes: "the same day", "in recent months", "two days later".</summary>
    Unresolved,

    /// <summary>A time to come.</summary>
    Future,

    /// <summary>A year, a month or a day; the year may be missing.</summary>
    Date,

    /// <summary>"06/03/2017": day and month in either order.</summary>
    AmbiguousDate,

    /// <summary>"on Sunday", "last Friday".</summary>
    Weekday,

    /// <summary>"yesterday": so many days before publication.</summary>
    DaysBack,

    /// <summary>"overnight", "last night".</summary>
    Night,

    /// <summary>"last month", "this week": a unit of the calendar.</summary>
    Period,

    /// <summary>"in the last 24 hours": a stretch that ends at publication.</summary>
    Window,

    /// <summary>"two weeks ago".</summary>
    Ago,
}
