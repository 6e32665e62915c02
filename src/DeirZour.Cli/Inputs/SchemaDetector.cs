using System.Text;

namespace DeirZour.Cli.Inputs;

/// <summary>Tells from its first bytes whether an input holds our own records; its name does not matter.</summary>
internal static class SchemaDetector
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int HeadLength = 16 * 1024;

    /// <summary>Whether an input is JSON, or empty, which our own reader has words for.</summary>
    /// <param name="head">Its first bytes: all of them, or <see cref="HeadLength"/>.</param>
    public static bool IsDataset(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        return text.IsEmpty || IsJson(text);
    }

    // JSON in UTF-16 goes to our own reader, which says what is wrong.
    private static bool IsJson(ReadOnlySpan<byte> text) =>
        text[0] is (byte)'{' or (byte)'[' || text.StartsWith("\0{"u8)
        || text is [0xFF, 0xFE, (byte)'{' or (byte)'[', 0, ..] or [0xFE, 0xFF, 0, (byte)'{' or (byte)'[', ..];
}
