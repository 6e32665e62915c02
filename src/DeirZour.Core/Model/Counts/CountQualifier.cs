namespace DeirZour;

/// <summary>How a count was worded. Wire names are the camel-case member names.</summary>
public enum CountQualifier
{
    /// <summary>A word without a number: "dozens", "several". No bounds until a <see cref="VagueQuantityPolicy"/> is applied.</summary>
    Vague,

    /// <summary>The number itself: "73".</summary>
    Exact,

    /// <summary>"at least 73", "no fewer than 73": the number or more.</summary>
    AtLeast,

    /// <summary>"more than 100", "over 100": the next number or more.</summary>
    MoreThan,

    /// <summary>"up to 20", "as many as 20", "fewer than 21": the number or less.</summary>
    AtMost,

    /// <summary>"about 30", "nearly 30": the number as given, with no invented width.</summary>
    About,

    /// <summary>"between 20 and 30", "20-30": both ends belong to the range.</summary>
    Range,

    /// <summary>People without any count word: "civilians were killed" is one or more.</summary>
    Unquantified,

    /// <summary>The source says that there were none; where a source says nothing there is no claim at all.</summary>
    None,
}
