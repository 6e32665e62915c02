namespace DeirZour;

/// <summary>How precisely an <see cref="EventDate"/> is known.</summary>
public enum DatePrecision
{
    /// <summary>Not known.</summary>
    Open,

    /// <summary>One day.</summary>
    Day,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>One calendar year.</summary>
    Year,

    /// <summary>From one date to another, either of which may be open.</summary>
    Span,
}
