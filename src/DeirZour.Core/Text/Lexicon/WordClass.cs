namespace DeirZour.Text;

/// <summary>What a word or phrase of the lexicon can be in the grammar; one may be several things.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>A verb that somebody does to people: kill, wound, abduct.</summary>
    OutcomeVerb = 1UL << 0,

    /// <summary>A verb whose subject suffers it: die, flee.</summary>
    OutcomeSuffer = 1UL << 1,

    /// <summary>An adjective of people: dead, missing.</summary>
    OutcomeState = 1UL << 2,

    /// <summary>A countable noun of people or their fate: deaths, bodies, casualties.</summary>
    OutcomeNoun = 1UL << 3,

    /// <summary>A noun whose number follows it: death toll.</summary>
    OutcomeToll = 1UL << 4,

    /// <summary>A noun that people follow after "of": the killing of.</summary>
    OutcomeFate = 1UL << 5,

    /// <summary>A verb phrase that people follow at once: claimed the lives of.</summary>
    OutcomeLives = 1UL << 6,

    People = 1UL << 7,
    Thing = 1UL << 8,
    Modifier = 1UL << 9,
    Vague = 1UL << 10,
    Number = 1UL << 11,
    Multiplier = 1UL << 12,
    Cue = 1UL << 13,
    CueBefore = 1UL << 14,
    Article = 1UL << 15,
    Another = 1UL << 16,
    The = 1UL << 17,
    And = 1UL << 18,
    Or = 1UL << 19,
    But = 1UL << 20,
    Aux = 1UL << 21,
    Have = 1UL << 22,
    Modal = 1UL << 23,
    Not = 1UL << 24,
    No = 1UL << 25,
    Who = 1UL << 26,
    Including = 1UL << 27,
    Among = 1UL << 28,
    Prep = 1UL << 29,
    Of = 1UL << 30,
    To = 1UL << 31,
    Left = 1UL << 32,
    Become = 1UL << 33,
    Rise = 1UL << 34,
    Adverb = 1UL << 35,
    Hedge = 1UL << 36,
    Pronoun = 1UL << 37,
    Attempt = 1UL << 38,
    Weekday = 1UL << 39,
    Month = 1UL << 40,
    Daytime = 1UL << 41,
    Verb = 1UL << 42,
    More = 1UL << 43,
    Subordinator = 1UL << 44,

    /// <summary>A word that may widen what a number covers: "since", "last", "war".</summary>
    ScopeHint = 1UL << 45,

    /// <summary>Begins a range: between.</summary>
    Between = 1UL << 46,

    /// <summary>A modifier that stands behind its number: or more.</summary>
    ModifierAfter = 1UL << 47,

    /// <summary>A unit that a vague amount can count: several hundred, several hundreds.</summary>
    Magnitude = 1UL << 48,

    /// <summary>Adds half of the unit that follows: two and a half million.</summary>
    Half = 1UL << 49,

    /// <summary>A verb whose second part stands behind its object: hacked two men to death.</summary>
    SplitVerb = 1UL << 50,

    /// <summary>The second part of such a verb: alive.</summary>
    SplitEnd = 1UL << 51,

    /// <summary>Contests what follows: denied reports that.</summary>
    Denial = 1UL << 52,

    /// <summary>Contests what follows where it is negated: could not verify that.</summary>
    Doubt = 1UL << 53,

    Outcome = OutcomeVerb | OutcomeSuffer | OutcomeState | OutcomeNoun | OutcomeToll | OutcomeFate | OutcomeLives,
    CountStart = Modifier | Vague | Number | Article | Another,
}
