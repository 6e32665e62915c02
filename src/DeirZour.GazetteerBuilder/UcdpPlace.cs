using DeirZour.Tabular;

namespace DeirZour.GazetteerBuilder;

/// <summary>One place of UCDP GED: what stands in where_coordinates, with its divisions and point.</summary>
internal sealed record UcdpPlace(string Name, string? Adm1, string? Adm2, GeoPoint Point)
{
    private const double SamePlaceKilometres = 10;

    /// <summary>
    /// The places of rows, by name. Of points near each other the one that most rows give counts; a name in several governorates, or
    /// far apart in one, is several places.
    /// </summary>
    public static IReadOnlyList<UcdpPlace> Of(IEnumerable<UcdpGedRow> rows)
    {
        var places = rows
            .Where(row => row.WhereCoordinates is not null && row.Latitude is not null && row.Longitude is not null)
            .CountBy(row => new UcdpPlace(row.WhereCoordinates!, row.Adm1, row.Adm2, new GeoPoint(row.Latitude!.Value, row.Longitude!.Value)))
            .OrderByDescending(place => place.Value)
            .ThenBy(place => place.Key.ToString(), StringComparer.Ordinal)
            .Select(place => place.Key);
        return
        [
            .. places
                .GroupBy(place => (place.Name, place.Adm1))
                .SelectMany(Apart)
                .OrderBy(place => place.Name, StringComparer.Ordinal)
                .ThenBy(place => place.Adm1, StringComparer.Ordinal)
                .ThenBy(place => place.Point.Latitude),
        ];
    }

    private static List<UcdpPlace> Apart(IEnumerable<UcdpPlace> places)
    {
        var apart = new List<UcdpPlace>();
        foreach (var place in places)
        {
            if (!apart.Exists(other => other.Point.DistanceTo(place.Point) <= SamePlaceKilometres))
            {
                apart.Add(place);
            }
        }

        return apart;
    }
}
