namespace DeirZour.Text;

/// <summary>What the modifiers of a number say about it.</summary>
internal readonly record struct Wording(CountQualifier Qualifier, bool IsFewerThan)
{
    /// <summary>No modifier.</summary>
    public static Wording Plain => new(CountQualifier.Exact, IsFewerThan: false);

    /// <summary>Adds a modifier; the later one wins, but "about" and "a total of" do not weaken a bound.</summary>
    public Wording With(CountQualifier qualifier, bool isFewerThan) => qualifier switch
    {
        CountQualifier.Exact or CountQualifier.Vague => this,
        CountQualifier.About when Qualifier != CountQualifier.Exact => this,
        _ => new(qualifier, isFewerThan),
    };

    /// <summary>The bounds of a number so worded: 100 and more than give 101 and open.</summary>
    public (CountQualifier Qualifier, long? Min, long? Max) Bound(long number) => Qualifier switch
    {
        CountQualifier.AtLeast => (Qualifier, number, null),
        CountQualifier.MoreThan => (Qualifier, number + 1, null),
        CountQualifier.AtMost => (Qualifier, null, IsFewerThan ? Math.Max(number - 1, 0) : number),
        _ => (Qualifier, number, number),
    };
}
