namespace DeirZour.Text;

/// <summary>A claim as the grammar finds it: offsets into the text, nothing allocated.</summary>
internal struct RawClaim
{
    /// <summary>The index by which the reader delivers it, or -1 when it only counts in tolls.</summary>
    public int Index;

    public int CountStart;
    public int CountEnd;
    public long? Min;
    public long? Max;
    public CountQualifier Qualifier;
    public string? Word;
    public Outcome Outcome;
    public VictimGroup Group;

    /// <summary>The noun phrase, empty when elided.</summary>
    public int PhraseStart;

    public int PhraseEnd;

    /// <summary>People without a count word.</summary>
    public bool IsBare;

    /// <summary>People besides those counted before: "another 40", "two others".</summary>
    public bool IsFurther;

    /// <summary>The group has no noun of its own.</summary>
    public bool IsElided;

    /// <summary>One person, named or definite, without a count word: no claim, but somebody in a toll.</summary>
    public bool IsNamed;

    /// <summary>The sentence denies it: "denied reports that 12 had died".</summary>
    public bool IsDenied;

    /// <summary>Stated as a toll: "the death toll rose to 47".</summary>
    public bool IsToll;

    /// <summary>Index of the claim that it is a part of, or -1.</summary>
    public int Parent;

    /// <summary>Index of the claim that it restates, or -1.</summary>
    public int SameAs;

    /// <summary>Index of the claim that it replaces, or -1.</summary>
    public int Supersedes;

    /// <summary>Told of another event than the claims before: "a second blast killed nine".</summary>
    public bool IsOfOtherEvent;

    public Scope Scope;
    public Voice Voice;
    public int SpeakerStart;
    public int SpeakerEnd;
    public int RelayStart;
    public int RelayEnd;
    public int HedgeStart;
    public int HedgeEnd;

    /// <summary>The time expression, empty when there is none.</summary>
    public int WhenStart;

    public int WhenEnd;

    /// <summary>The phrase that says where, empty when there is none.</summary>
    public int WhereStart;

    public int WhereEnd;
    public int SentenceStart;
    public int SentenceEnd;

    /// <summary>The number of the verb that it was claimed with: claims of one verb are coordinated.</summary>
    public int Verb;

    /// <summary>People who died by their own act: "blew himself up".</summary>
    public bool IsSelfInflicted;

    /// <summary>In a clause about another event: "a conflict that has left 66 dead".</summary>
    public bool IsSubordinate;

    /// <summary>The rule of the grammar that made it.</summary>
    public GrammarRule Rule;
}
