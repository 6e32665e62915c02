using DeirZour.Tabular;

namespace DeirZour.GazetteerBuilder;

/// <summary>The cities of Iraq near Syria: those within 120 km of a Syrian place, which takes in Mosul and Sinjar.</summary>
internal static class IraqiCities
{
    private const double Near = 120;

    public static void Add(DraftList drafts, IReadOnlyList<GeoNamesRow> rows)
    {
        var syria = drafts.All.Select(draft => draft.Point).OfType<GeoPoint>().ToList();
        foreach (var row in rows)
        {
            if (row.Point is { } point && syria.Exists(other => other.DistanceTo(point) <= Near))
            {
                drafts.Add(Towns.Draft(row, parent: null));
            }
        }
    }
}
