namespace DeirZour.Text;

/// <summary>A word of reporting in a sentence, such as "said" or "according to", with the name of the speaker.</summary>
internal struct SpeakerCue
{
    /// <summary>Offset of the word.</summary>
    public int Start;

    public int End;

    public int NameStart;
    public int NameEnd;

    /// <summary>Who passed it on: whom the speaker told it, or who quotes the speaker.</summary>
    public int RelayStart;
    public int RelayEnd;

    /// <summary>The name follows: "according to", "citing".</summary>
    public bool IsBefore;

    /// <summary>Names whom the speaker of another cue relies on: "…, the agency reported, citing a medic".</summary>
    public bool Cites;

    /// <summary>What is said stands before: "…, an official said on Sunday."</summary>
    public bool Closes;

    /// <summary>What is said may stand behind: "An official said that …".</summary>
    public bool Opens;

    /// <summary>What is said goes on behind: "Nine, an official said, were killed".</summary>
    public bool IsInserted;
}
