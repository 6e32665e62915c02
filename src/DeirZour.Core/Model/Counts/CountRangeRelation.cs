namespace DeirZour;

/// <summary>How two count ranges stand to each other.</summary>
public enum CountRangeRelation
{
    /// <summary>No number satisfies both: the two contradict each other.</summary>
    Disjoint,

    /// <summary>Some numbers satisfy both, and each admits numbers that the other does not.</summary>
    Overlapping,

    /// <summary>Every number that satisfies one satisfies the other too; equal ranges included.</summary>
    Contained,
}
