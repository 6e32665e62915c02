using System.Text;

namespace DeirZour.Cli.Inputs;

/// <summary>Sees from its first bytes in which Unicode encoding an input is, and delivers UTF-8.</summary>
internal static class TextEncoding
{
    private const int HeadLength = 4;

    /// <summary>The input in UTF-8, read as it comes; a byte order mark stays. What is no known encoding is taken for UTF-8 and left as it is.</summary>
    /// <param name="input">The input; it stays open.</param>
    public static Stream ToUtf8(Stream input)
    {
        var headed = HeadedStream.Open(input, HeadLength);
        return Of(headed.Head) is { } encoding ? Encoding.CreateTranscodingStream(headed, encoding, Encoding.UTF8, leaveOpen: true) : headed;
    }

    /// <summary>The encoding by its byte order mark, or by the zero bytes that two characters of ASCII have in UTF-16; null for UTF-8.</summary>
    private static Encoding? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };
}
