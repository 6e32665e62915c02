namespace DeirZour;

/// <summary>How many of what.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record Quantity
{
    /// <summary>How many, in whole units.</summary>
    public required CountRange Count { get; init; }

    /// <summary>The unit in plain words, such as <c>rockets</c>, <c>years</c> or <c>percent</c>.</summary>
    public required string Unit { get; init; }
}
