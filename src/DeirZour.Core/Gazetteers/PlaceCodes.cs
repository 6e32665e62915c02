namespace DeirZour.Gazetteers;

/// <summary>Places by the codes of the world; each code system has a table of its own.</summary>
internal sealed class PlaceCodes(Place[] places)
{
    private readonly Dictionary<GeoNamesId, Place> _geoNames = Table(places, place => place.GeoNames);
    private readonly Dictionary<GeoNamesAdminCode, Place> _geoNamesAdmin = Table(places, place => place.GeoNamesAdmin);
    private readonly Dictionary<OchaPcode, Place> _pcode = Table(places, place => place.Pcode);
    private readonly Dictionary<Iso3166Code, Place> _iso = Table(places, place => place.Iso);

    public Place? Find(GeoNamesId id) => _geoNames.GetValueOrDefault(id);

    public Place? Find(GeoNamesAdminCode code) => _geoNamesAdmin.GetValueOrDefault(code);

    public Place? Find(OchaPcode code) => _pcode.GetValueOrDefault(code);

    public Place? Find(Iso3166Code code) => _iso.GetValueOrDefault(code);

    private static Dictionary<TCode, Place> Table<TCode>(Place[] places, Func<Place, TCode?> code)
        where TCode : struct
    {
        var table = new Dictionary<TCode, Place>();
        foreach (var place in places)
        {
            if (code(place) is { } value)
            {
                table.TryAdd(value, place);
            }
        }

        return table;
    }
}
