using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>What the delimited reader makes of a text, in a form that tests can compare.</summary>
/// <param name="Rows">One line a row, cells in brackets, line ends made visible.</param>
/// <param name="Findings">The findings, in order.</param>
internal sealed record Cells(IReadOnlyList<string> Rows, IReadOnlyList<string> Findings)
{
    private const int Enough = 64 * 1024;

    public static Cells Read(string text, int bufferSize = Enough, TabularReadOptions? options = null, char delimiter = ',') =>
        Read(Encoding.UTF8.GetBytes(text), bufferSize, options, delimiter);

    public static Cells Read(byte[] bytes, int bufferSize = Enough, TabularReadOptions? options = null, char delimiter = ',')
    {
        var rows = new List<string>();
        var findings = new List<string>();
        foreach (var (cells, found) in Steps(bytes, bufferSize, options, delimiter))
        {
            findings.AddRange(found);
            if (cells is not null)
            {
                rows.Add(Show(cells));
            }
        }

        return new Cells(rows, findings);
    }

    /// <summary>The cells of every row as texts.</summary>
    public static IEnumerable<string[]> Texts(byte[] bytes, int bufferSize = Enough) =>
        from step in Steps(bytes, bufferSize, null, ',') where step.Cells is not null select step.Cells;

    public static string Show(IEnumerable<string> cells) =>
        string.Concat(cells.Select(cell => $"[{cell.Replace("\r", "⇠", StringComparison.Ordinal).Replace("\n", "⏎", StringComparison.Ordinal)}]"));

    private static IEnumerable<(string[]? Cells, string[] Findings)> Steps(byte[] bytes, int bufferSize, TabularReadOptions? options, char delimiter)
    {
        var stream = new TrickleStream(bytes, bufferSize);
        var reader = new DelimitedReader(stream, (options ?? new TabularReadOptions { File = "t.csv" }) with { Delimiter = delimiter }, hasQuotes: true, bufferSize);
        while (reader.Read())
        {
            yield return (reader.HasRow ? Texts(reader.Row) : null, [.. reader.Findings.Select(finding => finding.ToString())]);
        }
    }

    private static string[] Texts(DelimitedRow row)
    {
        var texts = new string[row.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = row[i].ToString();
        }

        return texts;
    }
}
