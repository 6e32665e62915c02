namespace DeirZour.Gazetteers;

/// <summary>What is known about a name besides the name itself, to decide between places that share it.</summary>
/// <remarks>Context ranks candidates, it never rules one out: a context may be wrong. Equality is by value. Thread safe.</remarks>
public sealed record PlaceContext
{
    /// <summary>
    /// Places of which one contains the named one, over any number of steps; several when only the name of it is known, such as that of a
    /// governorate and its seat. Empty when unknown.
    /// </summary>
    public EquatableArray<Id<Place>> Parents { get; init; }

    /// <summary>A point near which the named place is, or <see langword="null"/>.</summary>
    public GeoPoint? Near { get; init; }

    /// <summary>Other places of the same text. The named one is rather near them, or shares a division with them.</summary>
    public EquatableArray<Id<Place>> Others { get; init; }
}
