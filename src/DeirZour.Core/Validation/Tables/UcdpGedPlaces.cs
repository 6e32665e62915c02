using System.Globalization;
using System.Text;
using DeirZour.Gazetteers;
using DeirZour.Internal;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Compares the coordinates and the first-order division of rows with those of the place that they name.</summary>
/// <remarks>
/// <para>A name may be that of several places: the one nearest to the row's point counts. Names and countries that the gazetteer does
/// not know, and names that are only similar, break no rule. How far a point may lie from its place depends on where_prec: 10 km
/// for 1, 30 for 2, 100 for 3 and 200 for 4, whose points are centres of divisions; it may lie anywhere for 5 to 7.</para>
/// <para>What a name resolves to is remembered, for 16,384 names at most, so that one instance serves one file. Not thread safe.</para>
/// </remarks>
/// <param name="gazetteer">Where names are looked up.</param>
public sealed class UcdpGedPlaces(Gazetteer gazetteer)
{
    private const int MaxRemembered = 1 << 14;
    private const int MaxShortKey = 512;
    private const char KeySeparator = '\0';

    /// <summary>By country, first-order division and name.</summary>
    private readonly Dictionary<string, NamedPlaces> _names = new(StringComparer.Ordinal);

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
        return row.WhereCoordinates is { } name
            && Tolerance(row.WherePrecision) is { } tolerance
            && PointOf(row.Latitude, row.Longitude) is { } point
            && PlacesOf(row, name) is var places
            && places.Nearest(point, out var distance) is { } place
                ? Judge(row, places, place, distance, tolerance)
                : null;
    }

    /// <summary>Compares the next row, as it lies in the file, with the place that it names; nothing allocates for a row without a finding whose name came before.</summary>
    /// <param name="row">The row.</param>
    /// <returns>As for a row made an object.</returns>
    public Diagnostic? Find(UcdpGedRowView row) =>
        Tolerance(row.WherePrecision) is { } tolerance && PointOf(row.Latitude, row.Longitude) is { } point && !IsKnownToBeFine(row, point, tolerance)
            ? Find(row.ToRow())
            : null;

    private static GeoPoint? PointOf(double? latitude, double? longitude) =>
        latitude is { } north && longitude is { } east && GeoPoint.TryCreate(north, east, out var point) ? point : null;

    private static Diagnostic? Judge(UcdpGedRow row, NamedPlaces places, NamedPlace nearest, double distance, double tolerance)
    {
        if (distance > tolerance)
        {
            return Finding(
                UcdpGedRules.PlaceFar,
                row,
                UcdpGedColumn.Latitude,
                string.Create(CultureInfo.InvariantCulture, $"expected a point within {tolerance} km of {Clip.Quote(nearest.Place.Name)}, found one {distance:0} km away"));
        }

        return places.IsInOtherDivision(nearest)
            ? Finding(
                UcdpGedRules.PlaceInOtherDivision,
                row,
                UcdpGedColumn.Adm1,
                $"expected {Clip.Quote(nearest.Province!.Name)}, where {Clip.Quote(nearest.Place.Name)} is, found {Clip.Quote(row.Adm1)}")
            : null;
    }

    private static Diagnostic Finding(Rule rule, UcdpGedRow row, UcdpGedColumn column, string message) =>
        Diagnostic.Create(rule, message, row.PositionOf(column) ?? row.Position) with { Path = column.ToName(), Record = row.RecordId };

    /// <summary>Appends a part of a key: the text of a cell, nothing for a cell of blanks.</summary>
    private static int AppendTo(Span<char> key, int length, ReadOnlySpan<byte> text) =>
        text[Ascii.Trim(text)].IsEmpty ? length : length + Encoding.UTF8.GetChars(text, key[length..]);

    /// <summary>Whether the row breaks no rule by names that came before.</summary>
    private bool IsKnownToBeFine(UcdpGedRowView row, GeoPoint point, double tolerance)
    {
        var country = row[UcdpGedColumn.Country].Utf8;
        var adm1 = row[UcdpGedColumn.Adm1].Utf8;
        var name = row[UcdpGedColumn.WhereCoordinates].Utf8;
        if (name[Ascii.Trim(name)].IsEmpty)
        {
            return true;
        }

        if ((long)country.Length + adm1.Length + name.Length + 2 > MaxShortKey)
        {
            return false;
        }

        Span<char> key = stackalloc char[MaxShortKey];
        var length = AppendTo(key, 0, country);
        key[length++] = KeySeparator;
        length = AppendTo(key, length, adm1);
        key[length++] = KeySeparator;
        length = AppendTo(key, length, name);
        return _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var places)
            && (places.Nearest(point, out var distance) is not { } place || (distance <= tolerance && !places.IsInOtherDivision(place)));
    }

    private NamedPlaces PlacesOf(UcdpGedRow row, string name)
    {
        var key = $"{row.Country}{KeySeparator}{row.Adm1}{KeySeparator}{name}";
        if (!_names.TryGetValue(key, out var places))
        {
            if (_names.Count == MaxRemembered)
            {
                _names.Clear();
                _divisions.Clear();
            }

            places = new NamedPlaces([.. Resolve(row, name).Select(place => new NamedPlace(place, Province(place)))], Division(row.Adm1));
            _names.Add(key, places);
        }

        return places;
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

    /// <summary>A place that has the name, with its point, and the province that it lies in.</summary>
    private sealed record NamedPlace(Place Place, Place? Province);

    /// <summary>The places that a name of a row may mean, and the province that the row names.</summary>
    private sealed record NamedPlaces(NamedPlace[] Places, Place? Division)
    {
        public NamedPlace? Nearest(GeoPoint point, out double kilometres)
        {
            kilometres = double.PositiveInfinity;
            var nearest = default(NamedPlace);
            foreach (var candidate in Places)
            {
                if (candidate.Place.Point!.Value.DistanceTo(point) is var distance && distance < kilometres)
                {
                    (nearest, kilometres) = (candidate, distance);
                }
            }

            return nearest;
        }

        public bool IsInOtherDivision(NamedPlace place) => Division is not null && place.Province is not null && place.Province != Division;
    }
}
