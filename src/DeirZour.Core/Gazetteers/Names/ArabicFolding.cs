namespace DeirZour.Gazetteers;

/// <summary>Folds one word in Arabic script so that the usual spellings of it become equal.</summary>
internal static class ArabicFolding
{
    /// <summary>Folds a word.</summary>
    /// <param name="word">Letters as <see cref="Letters"/> folds them.</param>
    /// <param name="folded">Where to write; as long as the word.</param>
    /// <param name="rules">Which rules to apply.</param>
    /// <returns>How many letters were written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, NameRules rules = NameRules.Folding)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var plain = (rules & NameRules.ArabicLetters) == 0 ? letter : letter switch
            {
                'ى' or 'ئ' => 'ي',
                'ؤ' => 'و',
                'ة' or 'ە' => 'ه',
                'ء' => Letters.Nothing,
                _ => letter,
            };
            if (plain != Letters.Nothing)
            {
                folded[length++] = plain;
            }
        }

        return length;
    }
}
