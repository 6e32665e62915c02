namespace DeirZour.Tabular;

/// <summary>What the readers of tables of places demand of a row, besides <see cref="TabularRules"/>.</summary>
public static class PlaceTableRules
{
    /// <summary>A row without a usable id.</summary>
    public static Rule Id { get; } = new("DZ3301", "place-row-id", Severity.Error, "A row of places has an id of the form that its list prescribes; otherwise it is skipped.");

    /// <summary>A row without a name.</summary>
    public static Rule Name { get; } = new("DZ3302", "place-row-name", Severity.Error, "A row of places has a name; otherwise it is skipped.");

    /// <summary>A latitude or longitude that no place has.</summary>
    public static Rule Coordinates { get; } = new("DZ3303", "place-row-coordinates", Severity.Error, "Latitude is within -90..90 and longitude within -180..180 degrees; otherwise the place is read without its point.");

    /// <summary>A code that does not have its form.</summary>
    public static Rule Code { get; } = new("DZ3304", "place-row-code", Severity.Warning, "A code of a kind, country or division has the form of its code system; otherwise it is left out.");

    /// <summary>Two name columns that stand for each other.</summary>
    public static Rule NamesSwapped { get; } = new("DZ3305", "place-names-swapped", Severity.Information, "A column for names in a language holds that language's script; exchanged columns are read the right way round.");

    /// <summary>A name longer than any place has.</summary>
    public static Rule NameTooLong { get; } = new("DZ3306", "place-name-too-long", Severity.Warning, "A name is not longer than 1,000 bytes; a longer one is left out, and with it the row when it has no other.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Id, Name, Coordinates, Code, NamesSwapped, NameTooLong];
}
