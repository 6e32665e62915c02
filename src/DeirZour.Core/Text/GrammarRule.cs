namespace DeirZour.Text;

/// <summary>The rules by which the grammar finds casualty claims.</summary>
public enum GrammarRule
{
    /// <summary>Counted people before a passive or a verb of suffering: "nine were wounded". Not: "nine wounded the guard".</summary>
    Subject,

    /// <summary>Counted people behind an active verb: "killed 73 fighters". Not: "14 killed by X" for X.</summary>
    DirectObject,

    /// <summary>Counted people with an adjective: "10 dead", "11 missing". Not: "10 Dead Sea scrolls".</summary>
    State,

    /// <summary>A counted noun that says what happened: "21 deaths". Not: "21 death threats".</summary>
    CountedNoun,

    /// <summary>A toll and its number: "the death toll rose to 47". Not: "a toll of 5 dollars".</summary>
    Toll,

    /// <summary>A fate, "of" and people: "the killing of three tribesmen". Not: "the killing of sheep".</summary>
    Fate,

    /// <summary>A part of a total: "10 people, including two children". Not: "two others".</summary>
    Part,

    /// <summary>A denial: "no casualties were reported". Not: "no group claimed the attack".</summary>
    Denial,
}
