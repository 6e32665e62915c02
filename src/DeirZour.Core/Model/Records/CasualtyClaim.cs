namespace DeirZour;

/// <summary>How many people suffered what, according to whom.</summary>
/// <remarks>Equality is by value, lists included. Thread safe.</remarks>
public sealed record CasualtyClaim : Claim
{
    /// <summary>What happened to the people.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How many people.</summary>
    public required CountRange Count { get; init; }

    /// <summary>About whom.</summary>
    public required Victims Victims { get; init; }

    /// <summary>What the number covers.</summary>
    public required Scope Scope { get; init; }
}
