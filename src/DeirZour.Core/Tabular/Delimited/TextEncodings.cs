using System.Text;

namespace DeirZour.Tabular;

/// <summary>Tells the encoding of a table by its first bytes.</summary>
internal static class TextEncodings
{
    /// <summary>How many bytes are looked at, where there are so many.</summary>
    public const int HeadLength = 32;

    /// <returns>The encoding, or null for UTF-8.</returns>
    public static Encoding? Detect(ReadOnlySpan<byte> head, out int byteOrderMark)
    {
        (Encoding? encoding, byteOrderMark) = head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (null, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (Guess(head[..Math.Min(head.Length, HeadLength)]), 0),
        };
        return encoding;
    }

    /// <summary>UTF-16 without a mark, by the NUL bytes that its ASCII and Latin-1 letters have; or null.</summary>
    private static Encoding? Guess(ReadOnlySpan<byte> head) => head switch
    {
        [not 0, 0, not 0, 0, ..] when HasNulFrom(head, 1) => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] when HasNulFrom(head, 0) => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>Whether of every second byte, from <paramref name="first"/> on, more than half are NUL and none of the others is.</summary>
    private static bool HasNulFrom(ReadOnlySpan<byte> head, int first)
    {
        var count = 0;
        for (var at = 0; at < head.Length; at++)
        {
            if (head[at] == 0 && at % 2 != first)
            {
                return false;
            }

            count += head[at] == 0 ? 1 : 0;
        }

        return count > head.Length / 4;
    }

    /// <summary>What a finding says about a table that is not UTF-8.</summary>
    public static string Transcoded(Encoding encoding) => $"expected UTF-8, found {encoding.WebName.ToUpperInvariant()}; it is transcoded, and offsets count bytes of UTF-8";
}
