using System.Buffers;
using System.Globalization;
using System.Text;

namespace DeirZour.Cli.Rendering;

/// <summary>Makes text from data harmless for a terminal.</summary>
internal static class SafeText
{
    // Bidirectional overrides and isolates: they could make a line read differently from what the data says.
    private static readonly SearchValues<char> Reordering = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>
    /// Blanks instead of line ends and tabs, U+FFFD instead of control codes and of reordering marks: data cannot move the
    /// cursor, change colours or break the layout.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.Any(NeedsCare))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            clean.Append(!NeedsCare(character) ? character : char.IsWhiteSpace(character) ? ' ' : '\uFFFD');
        }

        return clean.ToString();
    }

    /// <summary>Whether the text holds letters of a script that runs from right to left.</summary>
    public static bool RunsRightToLeft(string text) => text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') ||
        text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFDFF') || text.AsSpan().ContainsAnyInRange('\uFE70', '\uFEFC');

    private static bool NeedsCare(char character) =>
        char.IsControl(character) || Reordering.Contains(character) ||
        char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
