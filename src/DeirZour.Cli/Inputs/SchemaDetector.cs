using System.Text;

namespace DeirZour.Cli.Inputs;

/// <summary>Tells from its first bytes what an input holds; its name does not matter.</summary>
internal static class SchemaDetector
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int HeadLength = 4096;

    // Columns whose names no other dataset of the field has.
    private static readonly string[] UcdpGedColumns = ["type_of_violence", "date_prec", "best", "best_est"];

    /// <summary>Tells what an input holds.</summary>
    /// <param name="head">Its first bytes: all of them, or <see cref="HeadLength"/>.</param>
    public static InputSchema Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble))
        {
            head = head[Encoding.UTF8.Preamble.Length..];
        }

        head = head.TrimStart(" \t\r\n"u8);

        // An empty input and UTF-16 go to our own reader, which says what is wrong.
        if (head.IsEmpty || head[0] is (byte)'{' or (byte)'[' || IsUtf16(head))
        {
            return InputSchema.Dataset;
        }

        var end = head.IndexOfAny("\r\n"u8);
        return IsUcdpGedHeader(Encoding.UTF8.GetString(end < 0 ? head : head[..end])) ? InputSchema.UcdpGed : InputSchema.Unknown;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> head) =>
        head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble) || head.StartsWith("\0{"u8);

    private static bool IsUcdpGedHeader(string line) =>
        line.Split(',').Any(column => UcdpGedColumns.Contains(column.Trim(' ', '"'), StringComparer.OrdinalIgnoreCase));
}
