namespace DeirZour.Gazetteers;

/// <summary>A word next to a name.</summary>
/// <param name="Start">Where it starts; -1 when there is none.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">What it says.</param>
/// <param name="IsCapital">Whether it starts with a capital.</param>
/// <param name="IsNumber">Whether it starts with a digit.</param>
/// <param name="IsPossessive">Whether it ends in the s of the possessive.</param>
internal readonly record struct ContextToken(int Start, int End, ContextWord Word, bool IsCapital, bool IsNumber, bool IsPossessive)
{
    public bool Exists => Start >= 0;

    public bool Is(ContextWord words) => (Word & words) != 0;
}
