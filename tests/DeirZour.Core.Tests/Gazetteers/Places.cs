namespace DeirZour.Tests.Gazetteers;

/// <summary>Short ways to write places for tests.</summary>
internal static class Places
{
    public static Place Of(string id, string? name = null, string? parent = null, (double Latitude, double Longitude)? at = null, PlaceKind? kind = null) => new()
    {
        Id = DeirZour.Id<Place>.Parse(id),
        Name = name ?? id,
        Kind = kind ?? PlaceKind.PopulatedPlace,
        Parent = parent is null ? null : DeirZour.Id<Place>.Parse(parent),
        Point = at is { } point ? new GeoPoint(point.Latitude, point.Longitude) : null,
    };

    public static Id<Place> Id(string id) => DeirZour.Id<Place>.Parse(id);

    public static string[] Ids(IEnumerable<Place> places) => [.. places.Select(place => place.Id.Value)];
}
