namespace DeirZour.Text;

/// <summary>Why a claim is not in the toll of its text.</summary>
public enum TollExclusion
{
    /// <summary>It is in the toll.</summary>
    Included,

    /// <summary>Its number is a part of another claim's.</summary>
    Part,

    /// <summary>It restates another claim.</summary>
    Restatement,

    /// <summary>The sentence denies it: "denied reports that 12 had died".</summary>
    Denied,

    /// <summary>A later figure replaces it.</summary>
    Superseded,

    /// <summary>It is about another event or a longer time: scope cumulative or background.</summary>
    OtherScope,

    /// <summary>It has no number: vague, or people without a count word.</summary>
    NoNumber,

    /// <summary>An attacker who died by his own act, beside those he killed.</summary>
    Attacker,

    /// <summary>An earlier sentence already states the toll, and this one does not say that it is new.</summary>
    LaterSentence,
}

/// <summary>What a text says in sum about one outcome: the root claims of the reported event, added up over disjoint groups.</summary>
/// <remarks>
/// Parts are never added to their total, restatements count once, a later toll replaces earlier figures, and people named without a count
/// word count as one each. Equality is by value, lists included. Thread safe.
/// </remarks>
public sealed record TextToll
{
    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The sum; open ends stay open.</summary>
    public required CountRange Count { get; init; }

    /// <summary>One number for those who need one: the sum of the exact values and stated bounds ("more than 20" counts 20).</summary>
    public required long Best { get; init; }

    /// <summary>The indexes of the claims that it was made from.</summary>
    public EquatableArray<int> Claims { get; init; }

    /// <summary>The number of people named without a count word in it.</summary>
    public int Named { get; init; }

    /// <summary>The claims of this outcome that were left out, and why.</summary>
    public EquatableArray<(int Claim, TollExclusion Reason)> LeftOut { get; init; }
}
