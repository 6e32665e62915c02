using System.Text.Json;

namespace DeirZour.Json.Reading;

/// <summary>Finds the name of a member and the colon behind it.</summary>
internal static class MemberName
{
    /// <summary>How far a name with its colon may reach, in bytes.</summary>
    public const int LongestText = 256;

    /// <summary>Finds the name that begins with a text's first byte, which is a quote.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="length">The length of name, quotes and colon in bytes.</param>
    /// <returns>Whether there is one; null when there is not enough text to tell.</returns>
    public static bool? Find(ReadOnlySpan<byte> text, out string name, out int length)
    {
        name = string.Empty;
        length = 0;
        var within = text[..Math.Min(text.Length, LongestText)];
        var quote = 1;
        while (quote < within.Length && within[quote] != '"')
        {
            quote += within[quote] == '\\' ? 2 : 1;
        }

        var behind = within[Math.Min(quote + 1, within.Length)..];
        var blanks = behind.Length - behind.TrimStart(" \t\r\n"u8).Length;
        if (blanks == behind.Length)
        {
            return text.Length < LongestText ? null : false;
        }

        length = quote + 1 + blanks + 1;
        return behind[blanks] == ':' && TryDecode(within[..(quote + 1)], out name);
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
