namespace DeirZour;

/// <summary>An entry of a gazetteer.</summary>
/// <remarks>Equality is by value, lists included. Thread safe.</remarks>
public sealed record Place : IRecord
{
    /// <summary>The id, unique among the places of a dataset.</summary>
    public required Id<Place> Id { get; init; }

    /// <summary>The name by which the entry is shown.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of place it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Its other names.</summary>
    public EquatableArray<PlaceName> Names { get; init; }

    /// <summary>The place that it belongs to, or <see langword="null"/>.</summary>
    public Id<Place>? Parent { get; init; }

    /// <summary>Its coordinates in WGS 84 degrees, or <see langword="null"/> when unknown.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>Its entry in GeoNames, or <see langword="null"/>.</summary>
    public GeoNamesId? GeoNames { get; init; }

    /// <summary>Its GeoNames administrative code, or <see langword="null"/>.</summary>
    public GeoNamesAdminCode? GeoNamesAdmin { get; init; }

    /// <summary>Its OCHA p-code, or <see langword="null"/>.</summary>
    public OchaPcode? Pcode { get; init; }

    /// <summary>Its ISO 3166 code, or <see langword="null"/>.</summary>
    public Iso3166Code? Iso { get; init; }

    /// <summary>
    /// What each list says about the place, in the order in which they were believed: name, kind and point are those of the first
    /// entry that gives one. Empty for a place that was coded for a dataset.
    /// </summary>
    public EquatableArray<PlaceEntry> Entries { get; init; }

    /// <summary>A remark of the coder, or <see langword="null"/>.</summary>
    public string? Notes { get; init; }

    string IRecord.RecordId => Id.Value;
}
