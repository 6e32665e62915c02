using DeirZour.Tabular;

namespace DeirZour.GazetteerBuilder;

/// <summary>One place of UCDP GED: what stands in where_coordinates, with its divisions and point.</summary>
internal sealed record UcdpPlace(string Name, string? Adm1, string? Adm2, GeoPoint Point)
{
    /// <summary>
    /// The places of rows, by name. Of the points that rows of one name and division give, the most frequent one counts; a name in
    /// several governorates, or far apart in one, is several places.
    /// </summary>
    public static IReadOnlyList<UcdpPlace> Of(IEnumerable<UcdpGedRow> rows) =>
    [
        .. rows
            .Where(row => row.WhereCoordinates is not null && row.Latitude is not null && row.Longitude is not null)
            .GroupBy(row => new UcdpPlace(row.WhereCoordinates!, row.Adm1, row.Adm2, new GeoPoint(row.Latitude!.Value, row.Longitude!.Value)))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .Select(group => group.Key)
            .DistinctBy(place => (place.Name, place.Adm1, Math.Round(place.Point.Latitude), Math.Round(place.Point.Longitude)))
            .OrderBy(place => place.Name, StringComparer.Ordinal)
            .ThenBy(place => place.Adm1, StringComparer.Ordinal)
            .ThenBy(place => place.Point.Latitude),
    ];
}
