namespace DeirZour.Text;

/// <summary>A time expression as the parser read it.</summary>
internal struct ParsedTime
{
    public TimeBound Bound;

    public TimeMoment First;

    /// <summary>The second moment of <see cref="TimeBound.Between"/>.</summary>
    public TimeMoment Last;

    /// <summary>The index behind the last lexeme.</summary>
    public int End;

    /// <summary>A date without a word before it, as in a dateline.</summary>
    public bool IsBareDate;
}
