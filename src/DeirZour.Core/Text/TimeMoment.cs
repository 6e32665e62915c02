namespace DeirZour.Text;

/// <summary>A point or period of time as worded, not yet resolved against the date of publication.</summary>
internal struct TimeMoment
{
    public TimeMomentKind Kind;

    /// <summary>The year, 0 when not written.</summary>
    public int Year;

    /// <summary>The month, 0 when not written.</summary>
    public int Month;

    /// <summary>The day of the month, 0 when not written.</summary>
    public int Day;

    /// <summary>The second day of "14-15 January", else 0.</summary>
    public int LastDay;

    /// <summary>1 Monday to 7 Sunday, 0 when not written.</summary>
    public int Weekday;

    /// <summary>How many units, or how many days back.</summary>
    public int Amount;

    public TimeUnit Unit;

    /// <summary>-1 for the one before that of publication: "last August", "last week".</summary>
    public int Shift;

    /// <summary>The year is that of publication, moved by <see cref="Shift"/>: "in July last year".</summary>
    public bool HasRelativeYear;

    /// <summary>The week is the one before: "on Friday last week".</summary>
    public bool IsLastWeek;

    /// <summary>"days after": what follows is another event.</summary>
    public bool IsAnchor;
}
