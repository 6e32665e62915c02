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
        word = word.Length > MaxLength ? word[..MaxLength] : word;
        if (word.Length > 0 && Letters.IsArabic(word[0]))
        {
            var arabic = ArabicFolding.Fold(word, folded, rules);
            meaning = NameWords.Default.Find(folded[..arabic]);
            return arabic;
        }

        Span<char> plain = stackalloc char[MaxLength];
        var count = 0;
        foreach (var letter in word)
        {
            if (letter != Letters.Apostrophe || (rules & NameRules.Apostrophes) == 0)
            {
                plain[count++] = letter;
            }
        }

        var letters = plain[..count];
        var length = LatinFolding.Fold(letters, folded, rules);
        meaning = NameWords.Default.Find(letters, folded[..length]);
        if (meaning.Part == WordPart.Element && (rules & NameRules.Elements) != 0)
        {
            var canonical = NameWords.Default.Canonical(meaning);
            canonical.CopyTo(folded);
            return canonical.Length;
        }

        return length;
    }
}
