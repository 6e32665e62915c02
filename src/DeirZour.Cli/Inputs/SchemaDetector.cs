using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Cli.Inputs;

/// <summary>Tells from its first bytes whether an input holds our own records; its name does not matter.</summary>
internal static class SchemaDetector
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int HeadLength = 16 * 1024;

    /// <summary>Whether an input is JSON.</summary>
    /// <param name="head">Its first bytes: all of them, or <see cref="HeadLength"/>.</param>
    public static bool IsDataset(ReadOnlySpan<byte> head)
    {
        var text = TextOf(head);
        return !text.IsEmpty && IsJson(text);
    }

    /// <summary>Says that an input is neither our own nor a known table.</summary>
    /// <param name="name">The name by which the input is shown.</param>
    /// <param name="head">Its first bytes: all of them, or <see cref="HeadLength"/>.</param>
    public static UnreadableInputException Unknown(string name, ReadOnlySpan<byte> head)
    {
        var tables = string.Join(", ", TableSchemas.All.Where(schema => schema != ClaimColumns.Schema).Select(schema => schema.Name));
        var found = head.Length < HeadLength && TextOf(head).IsEmpty ? "nothing: it is empty" : "none of them";
        return new UnreadableInputException(name, $"expected our JSON, NDJSON or CSV, or a table of {tables}, found {found}");
    }

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        return text.TrimStart(" \t\r\n"u8);
    }

    // JSON in UTF-16 goes to our own reader, which says what is wrong.
    private static bool IsJson(ReadOnlySpan<byte> text) =>
        text[0] is (byte)'{' or (byte)'[' || text.StartsWith("\0{"u8)
        || text is [0xFF, 0xFE, (byte)'{' or (byte)'[', 0, ..] or [0xFE, 0xFF, 0, (byte)'{' or (byte)'[', ..];
}
