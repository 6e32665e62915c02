namespace DeirZour;

/// <summary>A claim about anything but casualties: control, siege, responsibility, population, munitions, duration, …</summary>
/// <remarks>Equality is by value, lists included. Thread safe.</remarks>
public sealed record Statement : Claim
{
    /// <summary>What it is about.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>One line, in the coder's own words, that says what is claimed.</summary>
    public required string Summary { get; init; }

    /// <summary>The quantity that it states, or <see langword="null"/>.</summary>
    public Quantity? Quantity { get; init; }
}
