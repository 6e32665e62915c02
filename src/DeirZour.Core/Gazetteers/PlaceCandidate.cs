namespace DeirZour.Gazetteers;

/// <summary>A place that a name may stand for.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record PlaceCandidate
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>The one of the place's names that agrees best.</summary>
    public required string Name { get; init; }

    /// <summary>How exactly it agrees.</summary>
    public required PlaceMatch How { get; init; }

    /// <summary>How well name and context agree: 1 for the place's own name with nothing against it, towards 0 for a doubtful one.</summary>
    public required double Score { get; init; }

    /// <summary>What the two spellings differ in.</summary>
    public NameRules Rules { get; init; }
}
