namespace DeirZour;

/// <summary>A link from one claim to another.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record ClaimLink
{
    /// <summary>How the claim stands to the target.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>The other claim or statement.</summary>
    public required Id<Claim> Target { get; init; }
}
