namespace DeirZour.Gazetteers;

/// <summary>A place that a name may stand for.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record PlaceCandidate
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>How exactly the name agrees with one of the place's names.</summary>
    public required PlaceMatch How { get; init; }

    /// <summary>How well name and context agree: 1 for the place's own name with nothing against it, towards 0 for a doubtful one.</summary>
    public required double Score { get; init; }

    /// <summary>The rules by which the names agree, in the order of their application; empty when they agree letter by letter.</summary>
    public EquatableArray<string> Rules { get; init; }
}
