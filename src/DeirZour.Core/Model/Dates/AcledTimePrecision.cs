namespace DeirZour;

/// <summary>ACLED <c>time_precision</c>. Source: ACLED Codebook, time precision; the numbers are ACLED's.</summary>
public enum AcledTimePrecision
{
    /// <summary>1: the actual date.</summary>
    Day = 1,

    /// <summary>2: within a week, the date being its middle.</summary>
    Week = 2,

    /// <summary>3: within a month, the date being its middle, first or last day.</summary>
    Month = 3,
}
