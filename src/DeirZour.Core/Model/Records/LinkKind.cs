namespace DeirZour;

/// <summary>How one claim stands to another. Wire names are the camel-case member names.</summary>
public enum LinkKind
{
    /// <summary>Its number is a part of the target's: 50 and 23 are parts of 73.</summary>
    PartOf,

    /// <summary>It restates the target: a headline repeated in the text.</summary>
    SameAs,

    /// <summary>It replaces the target: the toll rose.</summary>
    Supersedes,

    /// <summary>The text itself sets it against the target. Contradictions between sources are computed, never stored.</summary>
    Contradicts,
}
