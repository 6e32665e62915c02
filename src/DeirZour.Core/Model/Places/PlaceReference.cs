namespace DeirZour;

/// <summary>A place as a document names it, and the gazetteer entry that it was resolved to.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record PlaceReference
{
    /// <summary>The bare name or description, or <see langword="null"/> when none was written.</summary>
    public string? AsWritten { get; init; }

    /// <summary>The entry, or <see langword="null"/> when unresolved.</summary>
    public Id<Place>? Place { get; init; }

    /// <summary>How exactly the name agrees with the entry; <see langword="null"/> when unresolved.</summary>
    public PlaceMatch? Match { get; init; }

    /// <summary>How the location stands to the place; <see langword="null"/> for the place itself.</summary>
    public PlaceRelation? Relation { get; init; }

    /// <summary>How exactly the location is known, or <see langword="null"/> when not coded.</summary>
    public WherePrecision? Precision { get; init; }

    /// <summary>The coordinates that the document itself gives, or <see langword="null"/>.</summary>
    public GeoPoint? Point { get; init; }
}
