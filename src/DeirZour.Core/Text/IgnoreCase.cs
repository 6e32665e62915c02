using System.Text;

namespace DeirZour.Text;

/// <summary>Searches ASCII words in any case.</summary>
internal static class IgnoreCase
{
    public static bool Contains(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) => IndexOf(text, word) >= 0;

    /// <summary>The offset of the first occurrence, or -1; an empty word occurs nowhere.</summary>
    public static int IndexOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty)
        {
            return -1;
        }

        var from = 0;
        while (text[from..].IndexOfAny((byte)(word[0] | 0x20), (byte)(word[0] & ~0x20)) is var found && found >= 0)
        {
            var at = from + found;
            if (at + word.Length > text.Length)
            {
                return -1;
            }

            if (Ascii.EqualsIgnoreCase(text.Slice(at, word.Length), word))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }
}
