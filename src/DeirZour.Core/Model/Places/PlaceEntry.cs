namespace DeirZour;

/// <summary>What one list says about a place: the entry of that list which this gazetteer's entry was made from.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record PlaceEntry
{
    /// <summary>The list.</summary>
    public required GazetteerSource Source { get; init; }

    /// <summary>The entry's id in the list, such as <c>170794</c> or <c>SY09</c>, or <see langword="null"/> when the list has none.</summary>
    public string? Key { get; init; }

    /// <summary>The name by which the list shows the entry, or <see langword="null"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of place the list says it is, or <see langword="null"/>.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>Where the list says it is, in WGS 84 degrees, or <see langword="null"/>.</summary>
    public GeoPoint? Point { get; init; }
}
