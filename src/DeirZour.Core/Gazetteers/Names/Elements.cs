namespace DeirZour.Gazetteers;

/// <summary>The first parts of names, where they are written together with what follows: "Deirezzor", "كفرنبودة".</summary>
internal static class Elements
{
    private const int MinLength = 3;
    private const int MaxLength = 6;
    private const int MinRest = 3;

    /// <summary>The length of the element that a word starts with.</summary>
    /// <param name="word">Folded letters.</param>
    /// <returns>0 when it starts with none, or when what would be left is too short for a name.</returns>
    public static int Joined(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[(MaxLength * 2) + 1];
        for (var length = Math.Min(MaxLength, word.Length - MinRest); length >= MinLength; length--)
        {
            var first = word[..length];
            var count = Letters.IsArabic(first[0]) ? ArabicFolding.Fold(first, folded) : LatinFolding.Fold(first, folded);
            if (NameWords.Default.Find(folded[..count]).Part == WordPart.Element)
            {
                return length;
            }
        }

        return 0;
    }
}
