namespace DeirZour.Gazetteers;

/// <summary>One word of a name that was read into sounds.</summary>
/// <param name="Start">The index of its first sound.</param>
/// <param name="Length">How many sounds it has.</param>
/// <param name="Word">What it means and does.</param>
/// <param name="IsAside">Whether it says where the named place lies, as in "Ain (Homs)".</param>
internal readonly record struct NameSpan(byte Start, byte Length, NameWord Word, bool IsAside)
{
    public int End => Start + Length;
}
