namespace DeirZour.Text;

/// <summary>What a word can be in a time expression; the kinds of the table <c>when.tsv</c>.</summary>
[Flags]
internal enum TimeWordKind : ulong
{
    None = 0,
    Weekday = 1UL << 0,
    Month = 1UL << 1,

    /// <summary>A short form or a word with another meaning, which needs a capital or a number beside it.</summary>
    Short = 1UL << 2,

    ShortWeekday = Weekday | Short,
    ShortMonth = Month | Short,

    /// <summary>"morning": a part of a day; the value 1 is the night.</summary>
    DayPart = 1UL << 3,

    /// <summary>"yesterday": the value counts days back.</summary>
    Day = 1UL << 4,
    Tomorrow = 1UL << 5,
    Overnight = 1UL << 6,

    /// <summary>A <see cref="TimeUnit"/>.</summary>
    Unit = 1UL << 7,
    Season = 1UL << 8,

    /// <summary>"start": a part of what follows after "of".</summary>
    Edge = 1UL << 9,

    /// <summary>"first", before an edge.</summary>
    Ordinal = 1UL << 10,
    Early = 1UL << 11,
    Later = 1UL << 12,
    Last = 1UL << 13,
    Past = 1UL << 14,
    Previous = 1UL << 15,
    This = 1UL << 16,
    Next = 1UL << 17,
    Recent = 1UL << 18,

    /// <summary>"that", "the following": relative to another time of the text.</summary>
    Same = 1UL << 19,
    The = 1UL << 20,
    Article = 1UL << 21,
    Few = 1UL << 22,
    Of = 1UL << 23,

    /// <summary>A preposition of time; the value 1 also takes durations.</summary>
    Lead = 1UL << 24,
    Since = 1UL << 25,
    Until = 1UL << 26,
    As = 1UL << 27,
    From = 1UL << 28,
    To = 1UL << 29,
    And = 1UL << 30,
    Ago = 1UL << 31,

    /// <summary>"two days earlier"; the value 1 is before or after another event.</summary>
    Away = 1UL << 32,

    /// <summary>A report came out; the value 1 also says that people were let go.</summary>
    Issued = 1UL << 33,

    /// <summary>Something began, and goes on.</summary>
    Begin = 1UL << 34,

    /// <summary>A state that lasts since a time.</summary>
    Lasting = 1UL << 35,

    /// <summary>"the worst since": ranks, and counts nothing.</summary>
    Superlative = 1UL << 36,

    /// <summary>"for": a duration follows.</summary>
    For = 1UL << 37,

    /// <summary>Places a period before, at or after the time of writing.</summary>
    Relation = Last | Past | Previous | This | Next | Recent | Same,
}
