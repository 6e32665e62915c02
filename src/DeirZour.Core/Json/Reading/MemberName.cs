using System.Text.Json;

namespace DeirZour.Json.Reading;

/// <summary>Finds the name of a member and the colon behind it.</summary>
internal static class MemberName
{
    /// <summary>Finds the name that begins with a text's first byte, which is a quote.</summary>
    /// <param name="text">The text; the first <see cref="FormatParser.LookAhead"/> bytes decide.</param>
    /// <param name="name">The name.</param>
    /// <param name="length">The length of name, quotes and colon in bytes.</param>
    /// <returns>Whether there is one, and a colon behind it.</returns>
    public static bool TryFind(ReadOnlySpan<byte> text, out string name, out int length)
    {
        name = string.Empty;
        length = 0;
        var within = text[..Math.Min(text.Length, FormatParser.LookAhead)];
        var quote = 1;
        while (quote < within.Length && within[quote] != '"')
        {
            quote += within[quote] == '\\' ? 2 : 1;
        }

        var behind = within[Math.Min(quote + 1, within.Length)..];
        var blanks = behind.Length - behind.TrimStart(" \t\r\n"u8).Length;
        length = quote + 1 + blanks + 1;
        return blanks < behind.Length && behind[blanks] == ':' && TryDecode(within[..(quote + 1)], out name);
    }

    private static bool TryDecode(ReadOnlySpan<byte> quoted, out string name)
    {
        try
        {
            var reader = new Utf8JsonReader(quoted);
            reader.Read();
            name = reader.GetString()!;
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            name = string.Empty;
            return false;
        }
    }
}
