using System.Numerics;

namespace DeirZour;

/// <summary>The form of vague words, and the common ones pooled so that reading them allocates nothing.</summary>
internal static class VagueWords
{
    /// <summary>The text form of <see cref="CountRange.Unquantified"/>, which is no vague word.</summary>
    public const string Unquantified = "unquantified";

    public const string Form = "a vague word is 1 to 40 lower-case ASCII letters, words joined by single blanks or hyphens, and not 'unquantified'";

    private const int MaxLength = 40;

    /// <summary>By and large the most frequent first.</summary>
    private static readonly string[] Common =
    [
        "dozens", "scores", "several", "hundreds", Unquantified, "thousands", "tens", "many", "numerous", "a few", "few", "a number",
        "a couple", "some", "most", "tens of thousands", "hundreds of thousands", "millions", "a handful", "multiple", "countless",
        "various", "much",
    ];

    public static bool IsValid(string word) => FindMisfit<char>(word) < 0 && word != Unquantified;

    /// <summary>Finds the first unit that a word cannot have there; behind the last one when it ends too early.</summary>
    /// <returns>-1 when the text has the form of a word, otherwise the 0-based index.</returns>
    public static int FindMisfit<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var afterLetter = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = uint.CreateTruncating(text[i]);
            var isLetter = c is >= 'a' and <= 'z';
            if (i == MaxLength || (!isLetter && (!afterLetter || c is not (' ' or '-'))))
            {
                return i;
            }

            afterLetter = isLetter;
        }

        return afterLetter ? -1 : text.Length;
    }

    /// <summary>The one instance of a common word or of <see cref="Unquantified"/>; null for every other text.</summary>
    public static string? Pool<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        foreach (var word in Common)
        {
            if (Same(text, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Copies a text in which <see cref="FindMisfit"/> found nothing.</summary>
    public static string ToString<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<char> word = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            word[i] = (char)ushort.CreateTruncating(text[i]);
        }

        return new string(word);
    }

    private static bool Same<TChar>(ReadOnlySpan<TChar> text, string word)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (uint.CreateTruncating(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
