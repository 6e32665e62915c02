namespace DeirZour.Gazetteers;

/// <summary>The definite article: al- before moon letters, its l likened to the letter after it before sun letters, joined or apart.</summary>
internal static class Articles
{
    /// <summary>The article as a word.</summary>
    public static readonly NameWord Word = new(byte.MaxValue, WordPart.Article);

    /// <summary>Whether a word of its own is an article before a word that starts with a letter.</summary>
    /// <param name="word">Folded letters.</param>
    /// <param name="next">The first letter of the next word.</param>
    public static bool IsArticle(ReadOnlySpan<char> word, char next) => word switch
    {
        ['l'] => true,
        ['a' or 'e' or 'u' or 'i', 'l'] => true,
        ['ا', 'ل'] => true,
        ['a' or 'e' or 'u', var sun] => sun == next && IsSun(sun),
        ['a' or 'e' or 'u', var sun, 'h'] => sun == next && sun is 's' or 't' or 'd',
        _ => false,
    };

    /// <summary>The length of the particle that is written together with the Arabic word after it: bi- and li- before an article or a word of the table.</summary>
    public static int Prefix(ReadOnlySpan<char> word)
    {
        if (word is ['ب' or 'ل' or 'و', 'ا', 'ل', _, _, ..])
        {
            return 1;
        }

        if (word is not ['ب' or 'ل' or 'و', _, _, ..] || word.Length > NameWords.MaxLength)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[NameWords.MaxLength];
        return NameWords.Default.Find(folded[..ArabicFolding.Fold(word[1..], folded)]).Part == WordPart.Kind ? 1 : 0;
    }

    /// <summary>The length of the article that a word starts with, such as in "Alsayyal", "Ezzor" and every Arabic word with one.</summary>
    public static int Joined(ReadOnlySpan<char> word) => word switch
    {
        ['ا', 'ل', _, _, ..] => 2,
        ['a' or 'e', 'l', not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h'), _, _, ..] => 2,
        ['a' or 'e', var sun, var next, _, _, ..] when sun == next && IsSun(sun) => 2,
        _ => 0,
    };

    private static bool IsSun(char letter) => letter is 't' or 'd' or 'r' or 'z' or 's' or 'n' or 'l';
}
