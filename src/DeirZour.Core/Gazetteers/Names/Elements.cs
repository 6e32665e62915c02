namespace DeirZour.Gazetteers;

/// <summary>The first parts of names, where they are written together with what follows: "Deirezzor", "كفرنبودة".</summary>
internal static class Elements
{
    /// <summary>By the first two letters: whether a spelling of an element in the table begins with them.</summary>
    private static readonly bool[] Beginnings = MakeBeginnings();

    private const int MinLength = 3;
    private const int MaxLength = 6;
    private const int MinRest = 3;

    /// <summary>The length of the element that a word starts with.</summary>
    /// <param name="word">Folded letters.</param>
    /// <returns>0 when it starts with none, or when what would be left is too short for a name.</returns>
    public static int Joined(ReadOnlySpan<char> word)
    {
        if (word.Length < MinLength + MinRest || !MayBegin(word))
        {
            return 0;
        }

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

    /// <summary>Whether a word can begin with an element, or be one.</summary>
    /// <param name="word">Folded letters, two or more.</param>
    public static bool MayBegin(ReadOnlySpan<char> word) => word.Length > 1 && Beginnings[Index(word[0], word[1])];

    private static bool[] MakeBeginnings()
    {
        var beginnings = new bool[1024];
        foreach (var form in NameWords.Default.Elements)
        {
            beginnings[Index(Letters.Fold(form[0]), Letters.Fold(form[1]))] = true;
        }

        return beginnings;
    }

    // Letters of the two scripts share places, which costs a look-up now and then.
    private static int Index(char first, char second) => ((first & 31) << 5) | (second & 31);
}
