using System.Globalization;
using DeirZour.Gazetteers;
using DeirZour.Internal;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Compares the coordinates and the first-order division of rows with those of the place that they name.</summary>
/// <remarks>
/// <para>A name may be that of several places: the one nearest to the row's point counts. Names and countries that the gazetteer does
/// not know, and names that are only similar, break no rule. How far a point may lie from its place depends on where_prec: 10 km
/// for 1, 30 for 2, 100 for 3 and 200 for 4, whose points are centres of divisions; it may lie anywhere for 5 to 7.</para>
/// <para>What a name resolves to is remembered, so that one instance serves one file. Not thread safe.</para>
/// </remarks>
/// <param name="gazetteer">Where names are looked up.</param>
public sealed class UcdpGedPlaces(Gazetteer gazetteer)
{
    private readonly Dictionary<(string? Country, string? Adm1, string Name), Place[]> _places = [];
    private readonly Dictionary<(string Name, PlaceKind Kind), Place?> _divisions = [];

    /// <summary>The greatest distance between a point and its place in kilometres, or <see langword="null"/> for any.</summary>
    /// <param name="precision">The precision of the point.</param>
    /// <returns>10, 30, 100 or 200 km, or <see langword="null"/>.</returns>
    public static double? Tolerance(WherePrecision? precision) => precision switch
    {
        WherePrecision.Exact => 10,
        WherePrecision.Near => 30,
        WherePrecision.District => 100,
        WherePrecision.Province => 200,
        _ => null,
    };

    /// <summary>Compares the next row with the place that it names.</summary>
    /// <param name="row">The row.</param>
    /// <returns>A finding of <see cref="UcdpGedRules.PlaceFar"/> or <see cref="UcdpGedRules.PlaceInOtherDivision"/>, or <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public Diagnostic? Find(UcdpGedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row is not { WhereCoordinates: { } name, Latitude: { } latitude, Longitude: { } longitude }
            || Tolerance(row.WherePrecision) is not { } tolerance
            || !GeoPoint.TryCreate(latitude, longitude, out var point)
            || Nearest(row, name, point) is not { } place)
        {
            return null;
        }

        var distance = place.Point!.Value.DistanceTo(point);
        return distance > tolerance
            ? Finding(
                UcdpGedRules.PlaceFar,
                row,
                UcdpGedColumn.Latitude,
                string.Create(CultureInfo.InvariantCulture, $"expected a point within {tolerance} km of {Clip.Quote(place.Name)}, found one {distance:0} km away"))
            : Division(row.Adm1) is { } division && Province(place) is { } province && province != division
                ? Finding(
                    UcdpGedRules.PlaceInOtherDivision,
                    row,
                    UcdpGedColumn.Adm1,
                    $"expected {Clip.Quote(province.Name)}, where {Clip.Quote(place.Name)} is, found {Clip.Quote(row.Adm1)}")
                : null;
    }

    private static Diagnostic Finding(Rule rule, UcdpGedRow row, UcdpGedColumn column, string message) =>
        Diagnostic.Create(rule, message, row.PositionOf(column) ?? row.Position) with { Path = column.ToName(), Record = row.RecordId };

    private Place? Nearest(UcdpGedRow row, string name, GeoPoint point)
    {
        var key = (row.Country, row.Adm1, name);
        if (!_places.TryGetValue(key, out var places))
        {
            places = [.. Resolve(row, name)];
            _places.Add(key, places);
        }

        return places.MinBy(place => place.Point!.Value.DistanceTo(point));
    }

    private IEnumerable<Place> Resolve(UcdpGedRow row, string name) =>
        Country(row.Country) is { } country
            ? Named(name, Division(row.Adm1)).Where(place => place.Point is not null && gazetteer.IsWithin(place.Id, country.Id))
            : [];

    /// <summary>The places that have the name as it stands, or else those whose names differ in spelling only.</summary>
    private IEnumerable<Place> Named(string name, Place? division) =>
        gazetteer.Named(name) is { IsEmpty: false } named
            ? named
            : gazetteer.Resolve(name, division is null ? null : new PlaceContext { Parents = [division.Id] })
                .Where(candidate => candidate.How < PlaceMatch.Approximate)
                .Select(candidate => candidate.Place);

    private Place? Country(string? name) => Known(name, PlaceKind.Country);

    private Place? Division(string? name) => Known(name, PlaceKind.Province);

    private Place? Province(Place place) =>
        place.Kind == PlaceKind.Province ? place : gazetteer.Ancestors(place.Id).FirstOrDefault(above => above.Kind == PlaceKind.Province);

    /// <summary>The first division or country of a name; the names of a file recur in every row.</summary>
    private Place? Known(string? name, PlaceKind kind)
    {
        if (name is null)
        {
            return null;
        }

        if (!_divisions.TryGetValue((name, kind), out var place))
        {
            place = Named(name, division: null).FirstOrDefault(candidate => candidate.Kind == kind);
            _divisions.Add((name, kind), place);
        }

        return place;
    }
}
