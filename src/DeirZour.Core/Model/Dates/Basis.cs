namespace DeirZour;

/// <summary>What a coded fact rests on.</summary>
public enum Basis
{
    /// <summary>The document says it.</summary>
    Stated,

    /// <summary>Computed from words and a date that the same document states: "Sunday" in a text dated 29 October 2017.</summary>
    Resolved,

    /// <summary>Rests on anything outside the document.</summary>
    Inferred,
}
