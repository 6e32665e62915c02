using System.Buffers;

namespace DeirZour.Validation;

/// <summary>Finds characters that texts should not hold.</summary>
internal static class Characters
{
    /// <summary>C0 and C1 controls, and the characters that change the direction of the text around them.</summary>
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
    [
        .. Enumerable.Range(0x00, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(unit => (char)unit),
        '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF',
    ]);

    private static readonly SearchValues<char> Surrogates = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit)]);

    /// <summary>The offset of the first control, line end or bidirectional formatting character, or -1.</summary>
    public static int FirstUnprintable(ReadOnlySpan<char> text) => text.IndexOfAny(Unprintable);

    /// <summary>The offset of the first surrogate without its other half, or -1.</summary>
    public static int FirstLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Surrogates); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }
}
