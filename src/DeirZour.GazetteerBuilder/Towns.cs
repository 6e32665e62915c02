using DeirZour.Tabular;

namespace DeirZour.GazetteerBuilder;

/// <summary>The populated places of GeoNames.</summary>
internal sealed class Towns(DraftList drafts, Divisions divisions)
{
    public void AddSyria(IReadOnlyList<GeoNamesRow> rows)
    {
        var governorates = GovernoratesByCode(rows);
        foreach (var row in rows)
        {
            var governorate = row.AdminCodes is [var code, ..] ? governorates.GetValueOrDefault(code) : null;
            var names = ArabicNames(row);
            var entry = Entry(row);
            var city = divisions.Cities.FirstOrDefault(city => city.Governorate == governorate && HasName(city, names) && city.GeoNames is null);
            if (city is not null)
            {
                drafts.Merge(city, entry, "same Arabic name in the same governorate", isTrusted: true);
                city.Kind = entry.Kind!.Value;
                city.Rename(row.Name);
                Complete(city, row);
            }
            else
            {
                var seat = divisions.SubDistricts.FirstOrDefault(division => division.Governorate == governorate && HasName(division, names));
                drafts.Add(Draft(row, seat ?? governorate ?? divisions.Syria));
            }
        }
    }

    public static Draft Draft(GeoNamesRow row, Draft? parent)
    {
        var entry = Entry(row);
        var draft = new Draft(row.Name, entry.Kind!.Value) { Parent = parent };
        draft.Entries.Add(entry);
        Complete(draft, row);
        return draft;
    }

    private static void Complete(Draft draft, GeoNamesRow row)
    {
        draft.GeoNames = row.Id;
        foreach (var name in row.AsciiName is { } ascii ? [ascii, .. row.AlternateNames] : row.AlternateNames)
        {
            draft.AddName(name, null, GazetteerSource.GeoNames);
        }
    }

    private static PlaceEntry Entry(GeoNamesRow row) => new()
    {
        Source = GazetteerSource.GeoNames,
        Key = row.Id.ToString(),
        Name = row.Name,
        Kind = PlaceKind.Parse(row.FeatureCode!.ToLowerInvariant()),
        Point = row.Point,
    };

    /// <summary>
    /// Which governorate each GeoNames code is: the one in which most places of the code have a subdistrict of the same Arabic name.
    /// The numbers of the two lists differ: GeoNames 09 is Aleppo, OCHA SY09 Deir-ez-Zor.
    /// </summary>
    private Dictionary<string, Draft> GovernoratesByCode(IReadOnlyList<GeoNamesRow> rows)
    {
        var governorates = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var group in rows.Where(row => row.AdminCodes.Count > 0).GroupBy(row => row.AdminCodes[0]))
        {
            var votes = group
                .SelectMany(row => divisions.SubDistricts.Where(division => HasName(division, ArabicNames(row))).Select(division => division.Governorate!).Distinct())
                .CountBy(governorate => governorate);
            var elected = votes.MaxBy(vote => vote.Value).Key;
            elected.GeoNamesAdmin = GeoNamesAdminCode.Parse("SY." + group.Key);
            governorates.Add(group.Key, elected);
        }

        return governorates;
    }

    private static HashSet<string> ArabicNames(GeoNamesRow row) =>
        [.. row.AlternateNames.Select(NameSkeleton.OfArabic).Where(name => name.Length > 1)];

    private static bool HasName(Draft draft, HashSet<string> arabicNames) =>
        draft.Names.Any(name => arabicNames.Contains(NameSkeleton.OfArabic(name.Text)));
}
