namespace DeirZour;

/// <summary>The rules that the text forms of values obey; the rule ids of <see cref="DeirZourFormatException"/>.</summary>
public static class ValueRules
{
    /// <summary>The text form of a <see cref="CountRange"/>.</summary>
    public static Rule Count { get; } = new("DZ1001", "count-form", Severity.Error, "A count is written as 73, 73+, >100, ..20, 20..30, ~30, 0, a vague word, unquantified or .. for an open one.");

    /// <summary>The text form of an <see cref="EventDate"/>.</summary>
    public static Rule Date { get; } = new("DZ1002", "date-form", Severity.Error, "A date is written as 2017-01-14, 2017-01, 2017 or two of these, or .., joined by a slash.");

    /// <summary>The text form of a <see cref="GeoPoint"/>.</summary>
    public static Rule Point { get; } = new("DZ1003", "point-form", Severity.Error, "A point is written as latitude,longitude in decimal degrees within -90..90 and -180..180.");

    /// <summary>The text form of an <see cref="Id{T}"/>.</summary>
    public static Rule Id { get; } = new("DZ1004", "id-form", Severity.Error, "An id is 1 to 200 printable ASCII characters without blanks, quotes or backslashes.");

    /// <summary>The text form of an open code such as <see cref="SourceKind"/>.</summary>
    public static Rule Code { get; } = new("DZ1005", "code-form", Severity.Error, "A code is 1 to 60 lower-case ASCII letters, digits and inner hyphens.");

    /// <summary>The text form of a <see cref="ContentHash"/>.</summary>
    public static Rule Hash { get; } = new("DZ1006", "hash-form", Severity.Error, "A SHA-256 hash is 64 lower-case hexadecimal digits.");

    /// <summary>The text form of a place code such as <see cref="OchaPcode"/>.</summary>
    public static Rule PlaceCode { get; } = new("DZ1007", "place-code-form", Severity.Error, "A place code has the form that its code system prescribes.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Count, Date, Point, Id, Code, Hash, PlaceCode];
}
