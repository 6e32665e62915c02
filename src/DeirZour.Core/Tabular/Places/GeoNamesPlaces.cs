namespace DeirZour.Tabular;

/// <summary>Makes places of the rows of a GeoNames dump.</summary>
internal static class GeoNamesPlaces
{
    private const string Divisions = "A";

    public static IEnumerable<RecordRead<Place>> Of(IEnumerable<RecordRead<GeoNamesRow>> reads)
    {
        var rows = new List<GeoNamesRow>();
        foreach (var read in reads)
        {
            if (read.Diagnostic is { } diagnostic)
            {
                yield return new RecordRead<Place>(diagnostic);
            }
            else if (read.Record is { } row)
            {
                rows.Add(row);
            }
        }

        var divisions = new Dictionary<string, GeoNamesId>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (DivisionLevel(row) is { } level && Path(row, level) is { } path)
            {
                divisions.TryAdd(path, row.Id);
            }
        }

        foreach (var row in rows)
        {
            yield return new RecordRead<Place>(ToPlace(row, divisions), row.Position.GetValueOrDefault());
        }
    }

    private static Place ToPlace(GeoNamesRow row, Dictionary<string, GeoNamesId> divisions) => new()
    {
        Id = Id<Place>.Parse(row.Id.ToString()),
        Name = row.Name,
        Kind = Kind(row),
        Names = Names(row),
        Parent = Parent(row, divisions) is { } parent ? Id<Place>.Parse(parent.ToString()) : null,
        Point = row.Point,
        GeoNames = row.Id,
        GeoNamesAdmin = DivisionLevel(row) is > 0 and var level && GeoNamesAdminCode.TryParse(Path(row, level), out var code) ? code : null,
        Iso = DivisionLevel(row) == 0 && Iso3166Code.TryParse(row.CountryCode, out var iso) ? iso : null,
    };

    private static PlaceKind Kind(GeoNamesRow row) =>
        PlaceKind.TryParse(row.FeatureCode?.ToLowerInvariant(), out var kind) || PlaceKind.TryParse(row.FeatureClass?.ToLowerInvariant(), out kind)
            ? kind
            : PlaceKind.PopulatedPlace;

    private static EquatableArray<PlaceName> Names(GeoNamesRow row)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { row.Name };
        var names = new List<PlaceName>(row.AlternateNames.Count + 1);
        foreach (var name in row.AsciiName is { } ascii ? [ascii, .. row.AlternateNames] : row.AlternateNames)
        {
            if (seen.Add(name))
            {
                names.Add(new PlaceName { Text = name, Source = GazetteerSource.GeoNames });
            }
        }

        return [.. names];
    }

    private static GeoNamesId? Parent(GeoNamesRow row, Dictionary<string, GeoNamesId> divisions)
    {
        var level = DivisionLevel(row) is { } own ? own - 1 : row.AdminCodes.Count;
        for (; level >= 0; level--)
        {
            if (Path(row, level) is { } path && divisions.TryGetValue(path, out var parent) && parent != row.Id)
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>0 for a country, 1 to 4 for a division of that order, null for all else.</summary>
    private static int? DivisionLevel(GeoNamesRow row) => (row.FeatureClass, row.FeatureCode) switch
    {
        (Divisions, "ADM1") => 1,
        (Divisions, "ADM2") => 2,
        (Divisions, "ADM3") => 3,
        (Divisions, "ADM4") => 4,
        (Divisions, { } code) when code.StartsWith("PCL", StringComparison.Ordinal) => 0,
        _ => null,
    };

    /// <summary>The code of the division of an order that a row is in, such as <c>SY.07</c>; null when the row does not say.</summary>
    private static string? Path(GeoNamesRow row, int level) =>
        row.CountryCode is { } country && row.AdminCodes.Count >= level
            ? string.Join('.', (IEnumerable<string>)[country, .. row.AdminCodes.Take(level)])
            : null;
}
