using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Cli.Inputs;

/// <summary>Tells from its first bytes what an input holds; its name does not matter.</summary>
internal static class SchemaDetector
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int HeadLength = 16 * 1024;

    /// <summary>Tells what an input holds.</summary>
    /// <param name="head">Its first bytes: all of them, or <see cref="HeadLength"/>.</param>
    public static InputSchema Detect(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        text = text.TrimStart(" \t\r\n"u8);

        // JSON in UTF-16 and an empty input go to our own reader, which says what is wrong.
        if (text.IsEmpty || IsJson(text))
        {
            return InputSchema.Dataset;
        }

        return TableSchemas.Detect(head) == UcdpGedColumns.Schema ? InputSchema.UcdpGed : InputSchema.Unknown;
    }

    private static bool IsJson(ReadOnlySpan<byte> text) =>
        text[0] is (byte)'{' or (byte)'[' || text.StartsWith("\0{"u8)
        || text is [0xFF, 0xFE, (byte)'{' or (byte)'[', 0, ..] or [0xFE, 0xFF, 0, (byte)'{' or (byte)'[', ..];
}
