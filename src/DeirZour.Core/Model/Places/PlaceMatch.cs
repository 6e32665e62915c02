namespace DeirZour;

/// <summary>How exactly a name as written agrees with the gazetteer entry that it was resolved to.</summary>
public enum PlaceMatch
{
    /// <summary>The entry's own name, letter by letter.</summary>
    Exact,

    /// <summary>One of the entry's other names, letter by letter.</summary>
    Alias,

    /// <summary>Equal after folding case, marks, articles and known spelling variants.</summary>
    Folded,

    /// <summary>Equal after bringing both to one script.</summary>
    Romanised,

    /// <summary>Similar only.</summary>
    Approximate,

    /// <summary>Not by name: a description or a metonym that a reader resolved.</summary>
    Inferred,
}
