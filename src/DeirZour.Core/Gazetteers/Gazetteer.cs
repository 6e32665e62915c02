namespace DeirZour.Gazetteers;

/// <summary>A list of places with its look-ups: by id, by code, by name, up and down the hierarchy, and by distance.</summary>
/// <remarks>
/// <para>A gazetteer is made from any places, also flawed ones: what is wrong with them stands in <see cref="Diagnostics"/>, by
/// <see cref="GazetteerRules"/>, and every place is kept but those whose id is taken. Each look-up is prepared on first use.</para>
/// <para>Equality is by reference. Immutable; all members are thread safe.</para>
/// </remarks>
public sealed partial class Gazetteer
{
    private readonly Place[] _places;
    private readonly Dictionary<Id<Place>, int> _byId;
    private readonly Lazy<PlaceHierarchy> _hierarchy;
    private readonly Lazy<PlaceCodes> _codes;
    private readonly Lazy<ExactNames> _names;
    private readonly Lazy<NameIndex> _nameIndex;
    private readonly Lazy<PlacePoints> _points;

    /// <summary>Makes a gazetteer.</summary>
    /// <param name="places">The places.</param>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null or holds null.</exception>
    public Gazetteer(IEnumerable<Place> places)
        : this(new GazetteerBuilder().AddRange(places))
    {
    }

    /// <summary>Makes a gazetteer from what a reader of places delivers; its findings come first in <see cref="Diagnostics"/>.</summary>
    /// <param name="places">The places and findings, as a reader delivers them.</param>
    /// <param name="file">The name of the file as it stands in findings, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    public Gazetteer(IEnumerable<RecordRead<Place>> places, string? file = null)
        : this(new GazetteerBuilder(file).AddRange(places))
    {
    }

    private Gazetteer(GazetteerBuilder builder)
        : this(builder.Places, builder.ById)
    {
        builder.Check(_hierarchy.Value);
        Diagnostics = builder.Diagnostics;
    }

    /// <summary>Takes places that are known to be without flaw.</summary>
    private Gazetteer(Place[] places, Dictionary<Id<Place>, int> byId)
    {
        _places = places;
        _byId = byId;
        Places = new EquatableArray<Place>(places);
        _hierarchy = new(() => new PlaceHierarchy(_places, _byId));
        _codes = new(() => new PlaceCodes(_places));
        _names = new(() => new ExactNames(_places));
        _nameIndex = new(() => new NameIndex(_places));
        _points = new(() => new PlacePoints(_places));
    }

    /// <summary>The places, in the order in which they were given.</summary>
    public EquatableArray<Place> Places { get; }

    /// <summary>What was found wrong with the places.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Combines gazetteers. Places with the same id become one: the facts of the first one given stand, those that it lacks come
    /// from the later ones, and so do further names and entries.
    /// </summary>
    /// <param name="gazetteers">The gazetteers, the most trusted one first.</param>
    /// <returns>The combination, with the findings of all and of combining them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gazetteers"/> is null or holds null.</exception>
    public static Gazetteer Combine(params IEnumerable<Gazetteer> gazetteers)
    {
        ArgumentNullException.ThrowIfNull(gazetteers);
        var builder = new GazetteerBuilder();
        foreach (var gazetteer in gazetteers)
        {
            ArgumentNullException.ThrowIfNull(gazetteer, nameof(gazetteers));
            builder.Merge(gazetteer);
        }

        return new Gazetteer(builder);
    }

    /// <summary>Finds a place by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public Place? Find(Id<Place> id) => TryIndexOf(id, out var index) ? _places[index] : null;

    /// <summary>Finds a place by its entry in GeoNames.</summary>
    /// <param name="id">The number of the entry.</param>
    /// <returns>The first place with it, or <see langword="null"/>.</returns>
    public Place? Find(GeoNamesId id) => _codes.Value.Find(id);

    /// <summary>Finds a division by its GeoNames code.</summary>
    /// <param name="code">The code, such as <c>SY.07</c>.</param>
    /// <returns>The first place with it, or <see langword="null"/>.</returns>
    public Place? Find(GeoNamesAdminCode code) => _codes.Value.Find(code);

    /// <summary>Finds a place by its OCHA p-code.</summary>
    /// <param name="code">The code, such as <c>SY09</c>.</param>
    /// <returns>The first place with it, or <see langword="null"/>.</returns>
    public Place? Find(OchaPcode code) => _codes.Value.Find(code);

    /// <summary>Finds a country or division by its ISO 3166 code.</summary>
    /// <param name="code">The code, such as <c>SY-DY</c>.</param>
    /// <returns>The first place with it, or <see langword="null"/>.</returns>
    public Place? Find(Iso3166Code code) => _codes.Value.Find(code);

    /// <summary>Finds places by a name as it is written in the gazetteer, letter by letter.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Places that have it as their own name, then those that have it among their other names, both in the order of <see cref="Places"/>.</returns>
    public EquatableArray<Place> Named(ReadOnlySpan<char> name) => _names.Value.Find(name);

    /// <summary>The places that belong to a place directly.</summary>
    /// <param name="id">The id of the place.</param>
    /// <returns>The places in the order of <see cref="Places"/>; empty when there are none.</returns>
    public EquatableArray<Place> Children(Id<Place> id) => TryIndexOf(id, out var index) ? _hierarchy.Value.Children(index) : [];

    /// <summary>The places that a place belongs to, its parent first.</summary>
    /// <param name="id">The id of the place.</param>
    /// <returns>The places; it ends where a parent is missing, and before a place would come twice.</returns>
    public EquatableArray<Place> Ancestors(Id<Place> id) => TryIndexOf(id, out var index) ? _hierarchy.Value.Ancestors(index) : [];

    /// <summary>Whether a place is another one or belongs to it over any number of steps.</summary>
    /// <param name="id">The id of the place.</param>
    /// <param name="ancestor">The id of the other one.</param>
    /// <returns>The answer; false when one of them is not in the gazetteer.</returns>
    public bool IsWithin(Id<Place> id, Id<Place> ancestor) =>
        TryIndexOf(id, out var index) && TryIndexOf(ancestor, out var other) && _hierarchy.Value.IsWithin(index, other);

    /// <summary>Finds the places nearest to a point, among those whose coordinates are known.</summary>
    /// <param name="point">The point.</param>
    /// <param name="count">How many at most, 1 or more.</param>
    /// <returns>The places, the nearest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public EquatableArray<PlaceDistance> Nearest(GeoPoint point, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return _points.Value.Nearest(point, count);
    }

    /// <summary>Finds the places within a distance of a point, among those whose coordinates are known.</summary>
    /// <param name="center">The point.</param>
    /// <param name="kilometres">The greatest distance, 0 or more.</param>
    /// <returns>The places, the nearest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kilometres"/> is negative or not a number.</exception>
    public EquatableArray<PlaceDistance> Within(GeoPoint center, double kilometres)
    {
        if (!(kilometres >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(kilometres), kilometres, "Expected 0 or more kilometres.");
        }

        return _points.Value.Within(center, kilometres);
    }

    /// <summary>Finds the places within a rectangle, among those whose coordinates are known.</summary>
    /// <param name="box">The rectangle.</param>
    /// <returns>The places in the order of <see cref="Places"/>.</returns>
    public EquatableArray<Place> Within(GeoBox box) => [.. _places.Where(place => place.Point is { } point && box.Contains(point))];

    private bool TryIndexOf(Id<Place> id, out int index) => _byId.TryGetValue(id, out index);
}
