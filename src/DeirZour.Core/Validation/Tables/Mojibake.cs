using System.Buffers;
using System.Text;

namespace DeirZour.Validation;

/// <summary>Finds UTF-8 that was read as Windows-1252 on its way, such as "Ã©" for "é".</summary>
/// <remarks>
/// A pair counts where it stands for a letter of Western Europe or a typographic sign, which nobody writes by intent; pairs that
/// stand for other letters count where two follow each other, as they do in words of Arabic and Cyrillic. U+FFFD counts always.
/// </remarks>
internal static class Mojibake
{
    private const char Replacement = '\uFFFD';

    /// <summary>What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing.</summary>
    private const string Windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>What a sequence begins with: the bytes that lead one of several in UTF-8.</summary>
    private static readonly SearchValues<char> Leads =
        SearchValues.Create([.. Enumerable.Range(0xC2, 0xF4 - 0xC2 + 1).Select(unit => (char)unit), Replacement]);

    /// <summary>Whether a text in UTF-8 may have some: U+FFFD, or a letter from U+00C0 on in front of another that is not ASCII.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny((byte)0xC3, (byte)0xEF) is >= 0 and var at)
        {
            utf8 = utf8[at..];
            if (utf8[0] == 0xC3 ? utf8 is [_, _, > 0x7F, ..] : utf8.StartsWith("\uFFFD"u8))
            {
                return true;
            }

            utf8 = utf8[1..];
        }

        return false;
    }

    /// <summary>The first run of it; empty when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isReplaced">Whether the text may have been read with U+FFFD for bytes that are not UTF-8, which is a finding of the reader already.</param>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text, bool isReplaced = false)
    {
        // Most texts are ASCII, which is told in half the time.
        if (Ascii.IsValid(text))
        {
            return default;
        }

        while (text.IndexOfAny(Leads) is >= 0 and var at)
        {
            text = text[at..];
            if (text[0] == Replacement)
            {
                if (!isReplaced)
                {
                    return text[..1];
                }

                text = text[1..];
                continue;
            }

            var length = Sequence(text, out var rune);
            if (length > 0 && (rune.Value is (>= 0xA0 and <= 0xFF) or (>= 0x2010 and <= 0x20AC) || Sequence(text[length..], out _) > 0))
            {
                return text[..length];
            }

            text = text[1..];
        }

        return default;
    }

    /// <summary>How many characters at the start are one sequence of UTF-8 read as Windows-1252; 0 when they are none.</summary>
    private static int Sequence(ReadOnlySpan<char> text, out Rune rune)
    {
        rune = default;
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < Math.Min(text.Length, bytes.Length) && ToByte(text[count]) is { } value)
        {
            bytes[count++] = value;
        }

        return count > 1 && Rune.DecodeFromUtf8(bytes[..count], out rune, out var length) == OperationStatus.Done && length > 1 ? length : 0;
    }

    private static byte? ToByte(char unit)
    {
        if (unit is >= '\u0080' and <= '\u00FF')
        {
            return (byte)unit;
        }

        var index = unit > '\u00FF' ? Windows1252.IndexOf(unit, StringComparison.Ordinal) : -1;
        return index >= 0 ? (byte)(0x80 + index) : null;
    }
}
