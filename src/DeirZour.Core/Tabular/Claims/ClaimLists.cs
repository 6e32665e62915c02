using System.Text;

namespace DeirZour.Tabular;

/// <summary>Several texts in one cell: separated by semicolons, where a semicolon or backslash within a text has a backslash in front.</summary>
internal static class ClaimLists
{
    private const char Separator = ';';
    private const char Escape = '\\';

    public static string Join(IEnumerable<string> texts) => string.Join(Separator, texts.Select(Escaped));

    public static IReadOnlyList<string> Split(string cell)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == Separator)
            {
                texts.Add(text.ToString());
                text.Clear();
                continue;
            }

            i += cell[i] == Escape && i + 1 < cell.Length && cell[i + 1] is Separator or Escape ? 1 : 0;
            text.Append(cell[i]);
        }

        texts.Add(text.ToString());
        return texts;
    }

    private static string Escaped(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal);
}
