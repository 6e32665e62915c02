using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace DeirZour.Gazetteers;

/// <summary>Reads the words of a running text in UTF-8 or UTF-16, letter by letter as names are folded.</summary>
internal static class TextWords
{
    /// <summary>How many letters of a word are read.</summary>
    public const int MaxLetters = WordFolding.MaxLength;

    private const int MaxGap = 3;
    private const int MaxUnits = 256;

    /// <summary>Reads the word that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="letters">Takes its folded letters, <see cref="MaxLetters"/> and one.</param>
    /// <param name="end">Where it ends: before a possessive or any other unit that is no letter, digit or apostrophe between letters.</param>
    /// <returns>How many letters it has.</returns>
    public static int Read<TUnit>(ReadOnlySpan<TUnit> text, int at, Span<char> letters, out int end)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var count = 0;
        var last = Math.Min(text.Length, at + MaxUnits);
        while (at < last)
        {
            var unit = Decode(text, at, out var length);
            var letter = Letters.Fold(unit);
            if (letter == Letters.Break || (letter == Letters.Apostrophe && !IsWithinWord(text, at + length)))
            {
                break;
            }

            at += length;
            if (letter == Letters.Nothing)
            {
                continue;
            }

            letters[count++] = letter;
            if (Letters.Second(unit) is var second && second != Letters.Nothing)
            {
                letters[count++] = second;
            }

            if (count >= MaxLetters)
            {
                // So long a word is no name, and reading on would take the time of its square.
                end = at;
                return 0;
            }
        }

        end = at;
        return count;
    }

    /// <summary>The start of the word before a place, when nothing but blanks, hyphens or quotation marks stand between.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A place.</param>
    /// <param name="end">Where the word before ends.</param>
    /// <returns>Where it starts; -1 when another mark or the start of the text comes first.</returns>
    public static int Previous<TUnit>(ReadOnlySpan<TUnit> text, int at, out int end)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        end = at;
        while (end > 0 && int.CreateTruncating(text[end - 1]) is ' ' or '-' or '\t' && at - end < MaxGap)
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < MaxLetters && IsWordUnit(int.CreateTruncating(text[start - 1])))
        {
            start--;
        }

        return start == end || end == at ? -1 : start;
    }

    /// <summary>The start of the word after a place, when nothing but blanks or hyphens stand between.</summary>
    /// <returns>-1 when another mark or the end of the text comes first.</returns>
    public static int Next<TUnit>(ReadOnlySpan<TUnit> text, int at)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var start = at;
        while (start < text.Length && int.CreateTruncating(text[start]) is ' ' or '-' or '\t' && start - at < MaxGap)
        {
            start++;
        }

        return start > at && start < text.Length && IsWordUnit(int.CreateTruncating(text[start])) ? start : -1;
    }

    /// <summary>Writes an ASCII word in small letters.</summary>
    /// <returns>Its length; 0 when it is not ASCII or too long for the tables of context.</returns>
    public static int Lower<TUnit>(ReadOnlySpan<TUnit> word, Span<char> lower)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (word.Length > lower.Length)
        {
            return 0;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var unit = int.CreateTruncating(word[i]);
            if (unit >= 0x80)
            {
                return 0;
            }

            lower[i] = char.ToLowerInvariant((char)unit);
        }

        return word.Length;
    }

    /// <summary>Whether a letter stands before a place.</summary>
    public static bool FollowsLetter<TUnit>(ReadOnlySpan<TUnit> text, int at)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (at == 0)
        {
            return false;
        }

        var start = at - 1;
        if (typeof(TUnit) == typeof(byte))
        {
            while (start > 0 && at - start < 4 && (int.CreateTruncating(text[start]) & 0xC0) == 0x80)
            {
                start--;
            }
        }

        var letter = Letters.Fold(Decode(text, start, out _));
        return letter is not (Letters.Break or Letters.Apostrophe);
    }

    /// <summary>The character at a place; half a pair or broken UTF-8 gives a character that is no letter.</summary>
    public static char Decode<TUnit>(ReadOnlySpan<TUnit> text, int at, out int length)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var unit = int.CreateTruncating(text[at]);
        length = 1;
        if (typeof(TUnit) != typeof(byte) || unit < 0x80)
        {
            return (char)unit;
        }

        Rune.DecodeFromUtf8(MemoryMarshal.AsBytes(text[at..]), out var rune, out length);
        return rune.IsBmp ? (char)rune.Value : '\uFFFD';
    }

    /// <summary>Whether a unit belongs to a word: a letter, a digit, an apostrophe or anything beyond ASCII.</summary>
    public static bool IsWordUnit(int unit) => unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or >= 0x80 or '\'';

    /// <summary>Whether an apostrophe that ends here stands within a word: a letter follows, and not just the s of the possessive.</summary>
    private static bool IsWithinWord<TUnit>(ReadOnlySpan<TUnit> text, int at)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (at >= text.Length)
        {
            return false;
        }

        var next = Letters.Fold(Decode(text, at, out var length));
        if (next is Letters.Break or Letters.Nothing or Letters.Apostrophe)
        {
            return false;
        }

        at += length;
        return next != 's' || (at < text.Length && Letters.Fold(Decode(text, at, out _)) is not (Letters.Break or Letters.Apostrophe));
    }
}
