using System.Buffers;

namespace DeirZour.Tabular;

/// <summary>
/// Keeps spreadsheets from reading a text as a formula: one that begins like a formula gets an apostrophe in front, as in the cells of
/// spreadsheets themselves, and so does one that looks as if it had one already. Taking it away again gives the same text.
/// </summary>
internal static class SpreadsheetGuard
{
    private const char Guard = '\'';
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <summary>The text as it is written.</summary>
    public static string Add(string text) => NeedsGuard(text) ? Guard + text : text;

    /// <summary>The text that was written.</summary>
    public static string Remove(string text) => text.StartsWith(Guard) && NeedsGuard(text) ? text[1..] : text;

    private static bool NeedsGuard(string text)
    {
        var start = text.AsSpan().TrimStart(Guard);
        return !start.IsEmpty && FormulaStarts.Contains(start[0]);
    }
}
