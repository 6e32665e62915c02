namespace DeirZour.Text;

/// <summary>A casualty claim as found in a text: offsets, codes and numbers, no strings of its own.</summary>
/// <remarks>
/// Offsets count UTF-16 code units from the start of the text, whatever the encoding of the input. Indexes of other claims count the
/// claims of the same reader from 0, in the order in which they were read. Equality is by value. Thread safe.
/// </remarks>
public readonly partial record struct ExtractedClaim
{
    /// <summary>The index of this claim among those of the text, from 0.</summary>
    public int Index { get; internal init; }

    /// <summary>What happened to the people.</summary>
    public Outcome Outcome { get; internal init; }

    /// <summary>How many people.</summary>
    public CountRange Count { get; internal init; }

    /// <summary>Where the count phrase starts.</summary>
    public int Start { get; internal init; }

    /// <summary>The length of the count phrase in UTF-16 code units.</summary>
    public int Length { get; internal init; }

    /// <summary>The most specific class of people that the words state.</summary>
    public VictimGroup Group { get; internal init; }

    /// <summary>Where the noun phrase of the people stands; empty when elided.</summary>
    public Range Phrase { get; internal init; }

    /// <summary>Where the fullest name of the claimant stands; empty for the document's own voice.</summary>
    public Range Claimant { get; internal init; }

    /// <summary>Where the source that passed the claim on stands; empty when there is none.</summary>
    public Range Relay { get; internal init; }

    /// <summary>Where the first word that weakens the claim stands; empty when there is none.</summary>
    public Range Hedge { get; internal init; }

    /// <summary>Where the time expression of the claim stands, such as "on Saturday"; empty when there is none.</summary>
    /// <remarks>A time that dates what the source said or published is not the claim's.</remarks>
    public Range When { get; internal init; }

    /// <summary>Where the phrase stands that says where the claim was so, such as "the old port of Zahra"; empty when its sentence has none.</summary>
    /// <remarks>Where the source is that said it is not the claim's place.</remarks>
    public Range Where { get; internal init; }

    /// <summary>In whose voice.</summary>
    public Voice Voice { get; internal init; }

    /// <summary>What the number covers.</summary>
    public Scope Scope { get; internal init; }

    /// <summary>The claim whose number this one is a part of, or -1.</summary>
    public int PartOf { get; internal init; }

    /// <summary>The earlier claim that this one restates, or -1.</summary>
    public int SameAs { get; internal init; }

    /// <summary>The earlier claim that this one replaces, or -1.</summary>
    public int Supersedes { get; internal init; }

    /// <summary>The rule of the grammar that found it.</summary>
    public GrammarRule Rule { get; internal init; }

    /// <summary>The sentence that it stands in.</summary>
    public Range Sentence { get; internal init; }
}
