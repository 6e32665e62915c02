using System.Globalization;

namespace DeirZour.Gazetteers;

/// <summary>Reads the embedded places: one place a line, cells separated by tabs, parts of a cell by <c>|</c> and parts of a part by <c>:</c>.</summary>
/// <remarks>
/// The cells are id, kind, name, parent, point, GeoNames id, GeoNames admin code, p-code, ISO code, names (source:language:text),
/// entries (source:key:kind:point:name) and notes. The text was checked when it was made, and is read as it is.
/// </remarks>
internal ref struct PlaceLines
{
    private ReadOnlySpan<char> _rest;
    private readonly Dictionary<string, PlaceKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _languages;

    private PlaceLines(ReadOnlySpan<char> text)
    {
        _rest = text;
        _kinds = new Dictionary<string, PlaceKind>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _languages = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads all places of a text; lines that begin with # are remarks.</summary>
    public static Place[] Read(ReadOnlySpan<char> text)
    {
        var lines = new PlaceLines(text);
        var places = new List<Place>(text.Count('\n'));
        while (!lines._rest.IsEmpty)
        {
            if (lines._rest[0] == '#')
            {
                Take(ref lines._rest, '\n');
            }
            else
            {
                places.Add(lines.ReadPlace());
            }
        }

        return [.. places];
    }

    private Place ReadPlace()
    {
        var line = Take(ref _rest, '\n');
        return new Place
        {
            Id = Id<Place>.Parse(Take(ref line, '\t').ToString()),
            Kind = Kind(Take(ref line, '\t')),
            Name = Take(ref line, '\t').ToString(),
            Parent = Take(ref line, '\t') is { IsEmpty: false } parent ? Id<Place>.Parse(parent.ToString()) : null,
            Point = Point(Take(ref line, '\t')),
            GeoNames = Take(ref line, '\t') is { IsEmpty: false } number ? new GeoNamesId(int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)) : null,
            GeoNamesAdmin = Take(ref line, '\t') is { IsEmpty: false } admin ? GeoNamesAdminCode.Parse(admin.ToString()) : null,
            Pcode = Take(ref line, '\t') is { IsEmpty: false } pcode ? OchaPcode.Parse(pcode.ToString()) : null,
            Iso = Take(ref line, '\t') is { IsEmpty: false } iso ? Iso3166Code.Parse(iso.ToString()) : null,
            Names = Names(Take(ref line, '\t')),
            Entries = Entries(Take(ref line, '\t')),
            Notes = Text(Take(ref line, '\t')),
        };
    }

    private readonly EquatableArray<PlaceName> Names(ReadOnlySpan<char> cell)
    {
        var names = new PlaceName[Parts(cell)];
        for (var i = 0; i < names.Length; i++)
        {
            var part = Take(ref cell, '|');
            names[i] = new PlaceName
            {
                Source = Source(Take(ref part, ':')),
                Language = Language(Take(ref part, ':')),
                Text = part.ToString(),
            };
        }

        return new EquatableArray<PlaceName>(names);
    }

    private readonly EquatableArray<PlaceEntry> Entries(ReadOnlySpan<char> cell)
    {
        var entries = new PlaceEntry[Parts(cell)];
        for (var i = 0; i < entries.Length; i++)
        {
            var part = Take(ref cell, '|');
            entries[i] = new PlaceEntry
            {
                Source = Source(Take(ref part, ':')).GetValueOrDefault(),
                Key = Text(Take(ref part, ':')),
                Kind = Take(ref part, ':') is { IsEmpty: false } kind ? Kind(kind) : null,
                Point = Point(Take(ref part, ':')),
                Name = Text(part),
            };
        }

        return new EquatableArray<PlaceEntry>(entries);
    }

    private readonly PlaceKind Kind(ReadOnlySpan<char> code)
    {
        if (!_kinds.TryGetValue(code, out var kind))
        {
            kind = PlaceKind.Parse(code.ToString());
            _kinds[code] = kind;
        }

        return kind;
    }

    private readonly string? Language(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty)
        {
            return null;
        }

        if (!_languages.TryGetValue(tag, out var language))
        {
            language = tag.ToString();
            _languages[tag] = language;
        }

        return language;
    }

    private static GazetteerSource? Source(ReadOnlySpan<char> code) => code switch
    {
        "" => null,
        "geonames" => GazetteerSource.GeoNames,
        "cod-ab" => GazetteerSource.CodAb,
        "ucdp-ged" => GazetteerSource.UcdpGed,
        "deirzour" => GazetteerSource.DeirZour,
        _ => GazetteerSource.Parse(code.ToString()),
    };

    private static GeoPoint? Point(ReadOnlySpan<char> cell) => cell.IsEmpty ? null : GeoPoint.Parse(cell);

    private static string? Text(ReadOnlySpan<char> cell) => cell.IsEmpty ? null : cell.ToString();

    private static int Parts(ReadOnlySpan<char> cell) => cell.IsEmpty ? 0 : cell.Count('|') + 1;

    /// <summary>Takes what comes before a separator, or all when there is none.</summary>
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> text, char separator)
    {
        var at = text.IndexOf(separator);
        var taken = at < 0 ? text : text[..at];
        text = at < 0 ? default : text[(at + 1)..];
        return taken;
    }
}
