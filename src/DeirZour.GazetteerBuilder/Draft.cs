using System.Globalization;
using System.Text;

namespace DeirZour.GazetteerBuilder;

/// <summary>A place in the making.</summary>
internal sealed class Draft
{
    private readonly List<PlaceName> _names = [];

    public Draft(string name, PlaceKind kind)
    {
        Name = name;
        Kind = kind;
    }

    public string Name { get; set; }

    public PlaceKind Kind { get; set; }

    /// <summary>The id of the dataset's place, or null for an id made from the name.</summary>
    public string? DatasetId { get; set; }

    /// <summary>The id, once all drafts are there.</summary>
    public string? Id { get; set; }

    public Draft? Parent { get; set; }

    public GeoPoint? Point => Entries.Select(entry => entry.Point).FirstOrDefault(point => point is not null);

    public GeoNamesId? GeoNames { get; set; }

    public GeoNamesAdminCode? GeoNamesAdmin { get; set; }

    public OchaPcode? Pcode { get; set; }

    public Iso3166Code? Iso { get; set; }

    public string? Notes { get; set; }

    /// <summary>What the lists say, the most trusted one first.</summary>
    public List<PlaceEntry> Entries { get; } = [];

    public IReadOnlyList<PlaceName> Names => _names;

    /// <summary>Itself and all that it belongs to, upwards.</summary>
    public IEnumerable<Draft> Lineage
    {
        get
        {
            for (var draft = this; draft is not null; draft = draft.Parent)
            {
                yield return draft;
            }
        }
    }

    /// <summary>All names in ASCII; every place has one.</summary>
    public IEnumerable<string> AsciiNames => Names.Select(name => name.Text).Prepend(Name).Where(name => Ascii.IsValid(name) && name.Any(char.IsAsciiLetter));

    /// <summary>The name that OCHA gives a division, city or neighbourhood.</summary>
    public string CodAbName => Entries.Find(entry => entry.Source == GazetteerSource.CodAb)!.Name!;

    public Draft? Governorate => Lineage.FirstOrDefault(draft => draft.Kind == PlaceKind.Province);

    /// <summary>Adds a name, unless the place has it.</summary>
    public void AddName(string text, string? language, GazetteerSource source)
    {
        // Some names carry marks of writing direction.
        text = string.Concat(text.Where(unit => char.GetUnicodeCategory(unit) != UnicodeCategory.Format));
        if (text != Name && !_names.Exists(name => name.Text == text))
        {
            _names.Add(new PlaceName { Text = text, Language = language, Source = source });
        }
    }

    public void AddNames(IEnumerable<PlaceName> names, GazetteerSource source)
    {
        foreach (var name in names)
        {
            AddName(name.Text, name.Language, source);
        }
    }

    /// <summary>Puts a name in front: the list that it comes from knows better how the place is shown.</summary>
    public void Rename(string name)
    {
        var old = Name;
        Name = name;
        _names.RemoveAll(other => other.Text == name);
        if (old != name && Entries.Find(entry => entry.Name == old) is { } entry)
        {
            _names.Insert(0, new PlaceName { Text = old, Source = entry.Source });
        }
    }

    public Place ToPlace() => new()
    {
        Id = Id<Place>.Parse(Id!),
        Name = Name,
        Kind = Kind,
        Names = [.. _names],
        Parent = Parent is null ? null : Id<Place>.Parse(Parent.Id!),
        Point = Point,
        GeoNames = GeoNames,
        GeoNamesAdmin = GeoNamesAdmin,
        Pcode = Pcode,
        Iso = Iso,
        Entries = [.. Entries],
        Notes = Notes,
    };
}
