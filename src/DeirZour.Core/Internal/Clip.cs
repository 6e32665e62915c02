using System.Text;

namespace DeirZour.Internal;

/// <summary>
/// Input as it is quoted in messages: at most 40 UTF-16 units between the quotes, on one line, with control characters and
/// whatever is no character made visible.
/// </summary>
internal static class Clip
{
    private const int Limit = 40;

    public static string Quote(ReadOnlySpan<byte> utf8) =>
        Quote(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, (Limit + 1) * 4)]).AsSpan());

    public static string Quote(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "nothing";
        }

        var kept = text.Length <= Limit ? text.Length : Limit - 1;
        if (kept < text.Length && char.IsHighSurrogate(text[kept - 1]))
        {
            kept--;
        }

        var quoted = new StringBuilder(kept + 3).Append('"');
        foreach (var rune in text[..kept].EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '\n' or '\r' or '\u2028' or '\u2029' => "⏎",
                '\t' => "⇥",
                _ when Rune.IsControl(rune) => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return quoted.Append(kept < text.Length ? "…\"" : "\"").ToString();
    }
}
