namespace DeirZour.Gazetteers;

/// <summary>Folds one word of a name, whatever its script.</summary>
internal static class WordFolding
{
    /// <summary>How long a word is folded; the rest of a longer one is left out.</summary>
    public const int MaxLength = 64;

    /// <summary>Folds a word without its article.</summary>
    /// <param name="word">Letters as <see cref="Letters"/> folds them.</param>
    /// <param name="folded">Where to write, twice <see cref="MaxLength"/>.</param>
    /// <param name="meaning">What the word means and does in names.</param>
    /// <param name="rules">Which rules to apply.</param>
    /// <returns>How many letters were written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, out NameWord meaning, NameRules rules = NameRules.Folding)
    {
        Span<char> plain = stackalloc char[MaxLength];
        var letters = plain[..Plain(word, plain, rules)];
        var length = FoldLetters(letters, folded, rules);
        meaning = NameWords.Default.Find(letters, folded[..length]);
        return meaning.Part == WordPart.Element ? MakeCanonical(meaning, letters, folded, length, rules) : length;
    }

    /// <summary>Folds a word without its article, whatever it means.</summary>
    /// <inheritdoc cref="Fold(ReadOnlySpan{char}, Span{char}, out NameWord, NameRules)"/>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, NameRules rules)
    {
        Span<char> plain = stackalloc char[MaxLength];
        var letters = plain[..Plain(word, plain, rules)];
        var length = FoldLetters(letters, folded, rules);
        return Elements.MayBegin(letters) && NameWords.Default.Find(letters, folded[..length]) is { Part: WordPart.Element } meaning
            ? MakeCanonical(meaning, letters, folded, length, rules)
            : length;
    }

    /// <summary>A word without apostrophes, and without what makes it too long.</summary>
    private static int Plain(ReadOnlySpan<char> word, Span<char> plain, NameRules rules)
    {
        var count = 0;
        foreach (var letter in word.Length > MaxLength ? word[..MaxLength] : word)
        {
            if (letter != Letters.Apostrophe || (rules & NameRules.Apostrophes) == 0)
            {
                plain[count++] = letter;
            }
        }

        return count;
    }

    private static int FoldLetters(ReadOnlySpan<char> letters, Span<char> folded, NameRules rules) =>
        letters.Length > 0 && Letters.IsArabic(letters[0]) ? ArabicFolding.Fold(letters, folded, rules) : LatinFolding.Fold(letters, folded, rules);

    private static int MakeCanonical(NameWord meaning, ReadOnlySpan<char> letters, Span<char> folded, int length, NameRules rules)
    {
        if (Letters.IsArabic(letters[0]) || (rules & NameRules.Elements) == 0)
        {
            return length;
        }

        var canonical = NameWords.Default.Canonical(meaning);
        canonical.CopyTo(folded);
        return canonical.Length;
    }
}
