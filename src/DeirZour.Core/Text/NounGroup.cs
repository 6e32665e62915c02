namespace DeirZour.Text;

/// <summary>What the noun behind a count is.</summary>
internal enum HeadKind : byte
{
    /// <summary>No noun: "nine were wounded".</summary>
    Elided,

    /// <summary>A noun of people.</summary>
    People,

    /// <summary>A noun that the lexicon does not know.</summary>
    Unknown,

    /// <summary>A noun of things: not a claim.</summary>
    Thing,

    /// <summary>A noun that itself says what happened: "21 deaths".</summary>
    Outcome,
}

/// <summary>A count with its noun, or people without a count.</summary>
internal struct NounGroup
{
    /// <summary>Index of the first lexeme.</summary>
    public int First;

    /// <summary>Index behind the last lexeme.</summary>
    public int End;

    /// <summary>Offset of the count phrase in the text.</summary>
    public int CountStart;

    /// <summary>Offset behind the count phrase.</summary>
    public int CountEnd;

    /// <summary>The count.</summary>
    public long? Min;

    public long? Max;

    public CountQualifier Qualifier;

    public string? Word;

    public HeadKind Head;

    /// <summary>Index of the head noun, or -1.</summary>
    public int HeadAt;

    public VictimGroup Group;

    /// <summary>What happened to the people, when the group itself says so: "20 wounded soldiers", "21 deaths".</summary>
    public Outcome? Outcome;

    /// <summary>"another", "others", "more": people besides those counted before.</summary>
    public bool IsFurther;

    /// <summary>The count is an article: "a child".</summary>
    public bool IsArticle;

    /// <summary>People without a count word.</summary>
    public bool IsBare;

    /// <summary>One person, named or definite, without a count word: no claim, but somebody in a toll.</summary>
    public bool IsNamed;

    /// <summary>The noun group that it is a part of, or -1.</summary>
    public int Parent;

    /// <summary>The claim made from it for the last outcome, or -1.</summary>
    public int Claim;

    public readonly bool IsPeople => Head is HeadKind.People or HeadKind.Elided or HeadKind.Unknown;
}
