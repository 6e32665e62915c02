namespace DeirZour.Gazetteers;

/// <summary>How two spellings compare.</summary>
/// <param name="How">Letter by letter equal, equal after folding, equal across scripts, or approximate.</param>
/// <param name="Score">0 (nothing in common) to 1 (equal).</param>
/// <param name="Rules">What the spellings differ in: for equal names the rules without which they would not be equal.</param>
/// <remarks>Equality is by value. <c>default</c> is two equal names with a score of 0, which no comparison gives. Thread safe.</remarks>
public readonly record struct NameComparison(PlaceMatch How, double Score, NameRules Rules)
{
    /// <summary>The least score at which two spellings are taken for one name when nothing else is known about the places.</summary>
    public const double SameNameScore = 0.8;

    /// <summary>Whether the two are spellings of one name: equal after folding, or alike by at least <see cref="SameNameScore"/>.</summary>
    public bool IsSameName => Score >= SameNameScore;
}
