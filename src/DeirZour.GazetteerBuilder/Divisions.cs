namespace DeirZour.GazetteerBuilder;

/// <summary>Syria, its divisions, cities and neighbourhoods after OCHA.</summary>
/// <remarks>A division has the name of its seat; "Governorate", "district" or "subdistrict" behind it keeps the two apart.</remarks>
internal sealed class Divisions
{
    /// <summary>Divisions whose names in UCDP and OCHA are not the same word: one translates, or calls the division after its other town.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["Rif Dimashq"] = "Rural Damascus",
        ["Albu Kamal"] = "Abu Kamal",
        ["Maarat al-Numaan"] = "Al Ma'ra",
    };

    private readonly Dictionary<OchaPcode, Draft> _byCode = [];

    public Divisions(DraftList drafts, IEnumerable<Place> places)
    {
        foreach (var place in places)
        {
            var suffix = place.Kind == PlaceKind.Province ? " Governorate"
                : place.Kind == PlaceKind.District ? " district"
                : place.Kind == PlaceKind.SubDistrict ? " subdistrict"
                : "";
            var draft = new Draft(place.Name + suffix, place.Kind)
            {
                Pcode = place.Pcode,
                Iso = place.Iso,
                Parent = place.Parent is { } parent ? _byCode[OchaPcode.Parse(parent.Value)] : null,
            };
            draft.Entries.Add(new PlaceEntry { Source = GazetteerSource.CodAb, Key = place.Id.Value, Name = place.Name, Kind = place.Kind, Point = place.Point });
            draft.AddName(place.Name, "en", GazetteerSource.CodAb);
            draft.AddNames(place.Names, GazetteerSource.CodAb);
            _byCode.Add(place.Pcode!.Value, draft);
            drafts.Add(draft);
        }
    }

    public Draft Syria => _byCode[OchaPcode.Parse("SY")];

    public IEnumerable<Draft> Governorates => OfKind(PlaceKind.Province);

    public IEnumerable<Draft> SubDistricts => OfKind(PlaceKind.SubDistrict);

    public IEnumerable<Draft> Cities => OfKind(PlaceKind.PopulatedPlace);

    /// <summary>The governorate of a name in UCDP's spelling, or null.</summary>
    public Draft? Governorate(string? name) =>
        name is null ? null : Find(Governorates, name);

    /// <summary>The district, or the subdistrict that has become one since, of a name in UCDP's spelling, or null. Markaz and mintaqat are words for "district" that UCDP keeps of some names.</summary>
    public Draft? District(Draft? governorate, string? name) =>
        name is null
            ? null
            : Find(OfKind(PlaceKind.District).Where(district => governorate is null || district.Parent == governorate), WithoutDistrictWords(name))
                ?? SubDistrict(governorate, WithoutDistrictWords(name));

    /// <summary>The subdistrict of a name in UCDP's spelling, or null.</summary>
    public Draft? SubDistrict(Draft? governorate, string name) =>
        Find(SubDistricts.Where(division => governorate is null || division.Governorate == governorate), name);

    private static string WithoutDistrictWords(string name) =>
        name.Replace("Mintaqat ", "", StringComparison.OrdinalIgnoreCase).Replace("Markaz ", "", StringComparison.OrdinalIgnoreCase);

    private static Draft? Find(IEnumerable<Draft> divisions, string name)
    {
        var skeleton = NameSkeleton.OfLatin(OtherNames.GetValueOrDefault(name, name));
        return divisions.FirstOrDefault(division => NameSkeleton.OfLatin(division.CodAbName) == skeleton);
    }

    private IEnumerable<Draft> OfKind(PlaceKind kind) => _byCode.Values.Where(draft => draft.Kind == kind);
}
