namespace DeirZour.Gazetteers;

/// <summary>Names of places as people write them: folds and compares spellings, within and across the Latin and Arabic scripts.</summary>
/// <remarks>
/// <para>Names are spellings, not places: two places can share one. The rules, with examples: <see cref="NameRule.All"/>.</para>
/// <para>Any text is fine, in time linear in its length; a name is compared by its first 256 UTF-16 units. Thread safe.</para>
/// </remarks>
public static class PlaceNames
{
    private const double RuleCost = 0.01;

    /// <summary>Names of two scripts at least this much alike are one name, romanised.</summary>
    private const double RomanisedScore = 0.9;

    /// <summary>What sounds alike is never as good as what is equal.</summary>
    internal const double BestBelowEqual = 0.99;

    /// <summary>Folds a name: two names with the same result are spellings of one.</summary>
    /// <param name="name">The name, in any script.</param>
    /// <returns>Lower-case letters and digits without blanks, to compare and not to show; empty for a name without letters or of more than 256 units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        return key[..NameReader.ReadKey(name, key)].ToString();
    }

    /// <summary>Compares two spellings; allocates nothing.</summary>
    /// <param name="one">A name, in any script.</param>
    /// <param name="other">Another.</param>
    /// <returns>How alike they are and by which rules. The order of the two does not matter.</returns>
    public static NameComparison Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.SequenceEqual(other))
        {
            return new NameComparison(PlaceMatch.Exact, 1, NameRules.None);
        }

        Span<char> oneKey = stackalloc char[NameReader.MaxKeyLength];
        Span<char> otherKey = stackalloc char[NameReader.MaxKeyLength];
        var oneSounds = new NameSounds(stackalloc byte[NameSounds.MaxSounds], stackalloc NameSpan[NameSounds.MaxWords]);
        var otherSounds = new NameSounds(stackalloc byte[NameSounds.MaxSounds], stackalloc NameSpan[NameSounds.MaxWords]);
        var oneLength = NameReader.Read(one, oneKey, ref oneSounds);
        var otherLength = NameReader.Read(other, otherKey, ref otherSounds);
        if (oneLength > 0 && oneKey[..oneLength].SequenceEqual(otherKey[..otherLength]))
        {
            return Folded(NeededRules(one, other));
        }

        var score = Math.Min(NameAligner.Compare(oneSounds, otherSounds), BestBelowEqual);
        return Alike(one, other, score, NameAligner.Explain(oneSounds, otherSounds));
    }

    /// <summary>What a match of equal keys is worth: a hundredth less for each rule that it takes.</summary>
    internal static NameComparison Folded(NameRules rules) =>
        new(PlaceMatch.Folded, 1 - (System.Numerics.BitOperations.PopCount((uint)rules) * RuleCost), rules);

    /// <summary>What a match of similar sounds is.</summary>
    internal static NameComparison Alike(ReadOnlySpan<char> one, ReadOnlySpan<char> other, double score, NameRules rules)
    {
        if (!IsArabic(one) ^ IsArabic(other))
        {
            return new NameComparison(PlaceMatch.Approximate, score, rules == NameRules.None ? NameRules.Sounds : rules);
        }

        var how = score >= RomanisedScore ? PlaceMatch.Romanised : PlaceMatch.Approximate;
        return new NameComparison(how, score, (rules & ~NameRules.Vowels) | NameRules.Scripts);
    }

    /// <summary>Folding rules that make the keys of two names equal, and of which none can be left out.</summary>
    internal static NameRules NeededRules(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<char> oneKey = stackalloc char[NameReader.MaxKeyLength];
        Span<char> otherKey = stackalloc char[NameReader.MaxKeyLength];
        var needed = NameRules.Folding;
        for (var rule = 1; rule < (int)NameRules.Folding; rule <<= 1)
        {
            var others = needed & ~(NameRules)rule;
            var oneLength = NameReader.ReadKey(one, oneKey, others);
            var otherLength = NameReader.ReadKey(other, otherKey, others);
            if (oneKey[..oneLength].SequenceEqual(otherKey[..otherLength]))
            {
                needed = others;
            }
        }

        return needed;
    }

    private static bool IsArabic(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0600', '\u06FF') || text.ContainsAnyInRange('\uFB50', '\uFEFC');
}
