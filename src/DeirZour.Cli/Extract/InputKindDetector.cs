using System.Text;

namespace DeirZour.Cli.Extract;

/// <summary>Tells from its first bytes what an input holds; its name does not matter.</summary>
internal static class InputKindDetector
{
    /// <summary>What the input holds, as far as this part of it tells.</summary>
    /// <param name="head">The first bytes.</param>
    public static InputKind Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble))
        {
            head = head[Encoding.UTF8.Preamble.Length..];
        }

        head = TrimStart(head);
        if (head.IsEmpty)
        {
            return InputKind.Nothing;
        }

        if (IsArray(head))
        {
            return InputKind.JsonArray;
        }

        if (head[0] == '{' && head[1..].TrimStart(" \t\r"u8) is [(byte)'\n', .. var next] && TrimStart(next) is [(byte)'"', ..])
        {
            return InputKind.SpreadRecord;
        }

        foreach (var line in head.Split((byte)'\n'))
        {
            if (StartsLikeRecord(head[line]))
            {
                return InputKind.Records;
            }
        }

        return InputKind.Text;
    }

    /// <summary>Whether it starts like an array of objects. One that ends on its line, with more lines after it, is a bad line among records.</summary>
    private static bool IsArray(ReadOnlySpan<byte> head)
    {
        if (head[0] != '[' || !StartsLikeRecord(head[1..]))
        {
            return false;
        }

        var end = head.IndexOf((byte)'\n');
        return end < 0 || !head[..end].TrimEnd(" \t\r"u8).EndsWith("]"u8) || TrimStart(head[end..]).IsEmpty;
    }

    private static bool StartsLikeRecord(ReadOnlySpan<byte> bytes) =>
        TrimStart(bytes) is [(byte)'{', .. var rest] && TrimStart(rest) is [(byte)'"' or (byte)'}', ..];

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t\r\n"u8);
}
