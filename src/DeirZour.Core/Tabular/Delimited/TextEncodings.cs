using System.Text;

namespace DeirZour.Tabular;

/// <summary>Tells the encoding of a table by its first bytes.</summary>
internal static class TextEncodings
{
    /// <summary>How many bytes it takes.</summary>
    public const int HeadLength = 4;

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
            // Two ASCII characters of UTF-16 without a mark.
            [not 0, 0, not 0, 0, ..] => (Encoding.Unicode, 0),
            [0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
            _ => (null, 0),
        };
        return encoding;
    }

    /// <summary>What a finding says about a table that is not UTF-8.</summary>
    public static string Transcoded(Encoding encoding) => $"expected UTF-8, found {encoding.WebName.ToUpperInvariant()}; it is transcoded, and offsets count bytes of UTF-8";
}
