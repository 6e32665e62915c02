using DeirZour.Gazetteers;

namespace DeirZour.GazetteerBuilder;

/// <summary>The places of UCDP GED, merged with what is there or added.</summary>
internal sealed class EventPlaces(DraftList drafts, Divisions divisions)
{
    // Transliterations of one name may differ in anything but the consonants, so that those of two names agree now and then:
    // the farther apart, the more of the name has to agree.
    private const double SameNameKilometres = 15;
    private const double SameSkeletonKilometres = 5;
    private const double SameSectionKilometres = 2;

    public void Add(IReadOnlyList<UcdpPlace> places)
    {
        var known = drafts.All.Where(draft => draft.Point is not null).ToList();
        foreach (var place in places)
        {
            var name = UcdpName.Parse(place.Name);
            var governorate = Governorate(place.Adm1) ?? (name.Kind == PlaceKind.Province ? divisions.Governorate(name.Main) : null);
            var district = divisions.District(governorate, place.Adm2?.Replace(" district", "", StringComparison.Ordinal));
            var entry = new PlaceEntry { Source = GazetteerSource.UcdpGed, Name = place.Name, Kind = name.Kind, Point = place.Point };
            var (match, reason) = Find(place, name, governorate, known);
            if (match is null && name.IsDivision)
            {
                // Such as a river in a governorate.
                name = name with { Kind = PlaceKind.Area, Names = [place.Name] };
                entry = entry with { Kind = name.Kind };
            }

            if (match is null)
            {
                match = new Draft(name.Main, name.Kind) { Parent = district ?? governorate ?? divisions.Syria };
                match.Entries.Add(entry);
                drafts.Add(match);
            }
            else
            {
                drafts.Merge(match, entry, reason);
                if (district is not null && match != district && match.Parent == governorate)
                {
                    match.Parent = district;
                }
            }

            match.AddNames(name.Names.Where(text => text == name.Main || !IsQualifier(text, district ?? governorate)).Append(place.Name).Select(text => new PlaceName { Text = text, Language = "en" }), GazetteerSource.UcdpGed);
        }
    }

    /// <summary>Whether what stands in parentheses is where a place is, and not another name of it: "Jabal Bishri mountain (Deir Ezzor)".</summary>
    private static bool IsQualifier(string name, Draft? division) =>
        division is not null && division.Lineage.Where(above => above.Pcode is not null).Any(above => PlaceNames.Compare(name, above.CodAbName).How < PlaceMatch.Romanised);

    private Draft? Governorate(string? name) => divisions.Governorate(name?.Replace(" Governorate", "", StringComparison.Ordinal));

    private (Draft? Draft, string Reason) Find(UcdpPlace place, UcdpName name, Draft? governorate, List<Draft> known)
    {
        const string SameDivision = "same division";
        if (name.Kind == PlaceKind.Province)
        {
            return (divisions.Governorate(name.Main), SameDivision);
        }

        if (name.Kind == PlaceKind.District)
        {
            return (divisions.District(governorate, name.Main), SameDivision);
        }

        if (name.Kind == PlaceKind.SubDistrict)
        {
            return (divisions.SubDistrict(governorate, name.Main), SameDivision);
        }

        return name.Main == "Syria" ? (divisions.Syria, SameDivision)
            : name.Kind == PlaceKind.PopulatedPlace ? FindTown(place, name, governorate, known)
            : (null, "");
    }

    private static (Draft? Draft, string Reason) FindTown(UcdpPlace place, UcdpName name, Draft? governorate, List<Draft> known)
    {
        var near = known
            .Where(draft => governorate is null || draft.Governorate is null || draft.Governorate == governorate)
            .Select(draft => (Draft: draft, Distance: draft.Point!.Value.DistanceTo(place.Point)))
            .Where(item => item.Distance <= SameNameKilometres)
            .OrderBy(item => item.Distance)
            .ToList();
        var plain = name.Names.Select(Plain).ToHashSet(StringComparer.Ordinal);
        var skeletons = name.Names.Select(NameSkeleton.OfLatin).Where(skeleton => skeleton.Length > 1).ToHashSet(StringComparer.Ordinal);
        foreach (var (draft, distance) in near.Where(item => item.Draft.Kind != PlaceKind.Section || item.Distance <= SameSectionKilometres))
        {
            if (draft.AsciiNames.Any(other => plain.Contains(Plain(other))))
            {
                return (draft, "same letters");
            }
        }

        foreach (var (draft, _) in near.Where(item => item.Distance <= (item.Draft.Kind == PlaceKind.Section ? SameSectionKilometres : SameSkeletonKilometres)))
        {
            if (draft.AsciiNames.Any(other => skeletons.Contains(NameSkeleton.OfLatin(other))))
            {
                return (draft, "same consonants");
            }
        }

        return (null, "");
    }

    private static string Plain(string name) => string.Concat(NameSkeleton.Words(name));
}
