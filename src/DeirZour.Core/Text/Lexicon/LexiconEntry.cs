namespace DeirZour.Text;

/// <summary>What the tables say about one word or phrase.</summary>
internal struct LexiconEntry
{
    public WordClass Classes;
    public Outcome Outcome;
    public VictimGroup Group;
    public CountQualifier Qualifier;
    public VerbForm Form;
    public bool FewerThan;
    public bool Plural;

    /// <summary>A plural that also describes things: "police station", "army base".</summary>
    public bool Attributive;
    public bool SelfInflicted;
    public long Number;

    /// <summary>A number that no other number word joins: "both", "a dozen".</summary>
    public bool StandsAlone;

    /// <summary>The vague word itself; of a multiplier, the word for several of it: "dozens" for "dozen".</summary>
    public string? VagueWord;
}
