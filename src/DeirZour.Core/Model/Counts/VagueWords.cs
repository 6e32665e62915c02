using System.Numerics;

namespace DeirZour;

/// <summary>The form of vague words, and the common ones pooled so that reading them allocates nothing.</summary>
internal static class VagueWords
{
    public const string UnquantifiedWord = "unquantified";
    private const int MaxLength = 40;

    private static readonly string[] Common =
    [
        "dozens", "scores", "several", "hundreds", "thousands", "tens", "many", "numerous", "a few", "few", "a number", "a couple",
        "some", "most", "tens of thousands", "hundreds of thousands", "millions", "a handful", "multiple", "countless", "various", "much",
    ];

    public static bool IsUnquantified<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> => Same(text, UnquantifiedWord);

    public static bool IsValid(string word) => IsValid<char>(word);

    public static bool IsValid<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.IsEmpty || text.Length > MaxLength || IsUnquantified(text))
        {
            return false;
        }

        var afterLetter = false;
        foreach (var unit in text)
        {
            var c = uint.CreateTruncating(unit);
            var isLetter = c is >= 'a' and <= 'z';
            if (!isLetter && (!afterLetter || c is not (' ' or '-')))
            {
                return false;
            }

            afterLetter = isLetter;
        }

        return afterLetter;
    }

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
