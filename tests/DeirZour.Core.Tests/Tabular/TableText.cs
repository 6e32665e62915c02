using System.Text;

namespace DeirZour.Tests.Tabular;

/// <summary>A table in which every row is a plausible one, but for what a test changes.</summary>
internal sealed class TableText
{
    private readonly string[] _columns;
    private readonly IReadOnlyDictionary<string, string> _row;
    private readonly char _delimiter;
    private readonly StringBuilder _text = new();

    public TableText(IReadOnlyDictionary<string, string> row, IEnumerable<string> columns, char delimiter = ',')
    {
        _row = row;
        _columns = [.. columns];
        _delimiter = delimiter;
        AddLine(string.Join(delimiter, _columns));
    }

    public TableText Add(params (string Column, string Text)[] changes)
    {
        var row = new Dictionary<string, string>(_row, StringComparer.OrdinalIgnoreCase);
        foreach (var (column, text) in changes)
        {
            row[column] = text;
        }

        return AddLine(string.Join(_delimiter, _columns.Select(column => GedText.Quote(row.GetValueOrDefault(column, "")))));
    }

    public TableText AddLine(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();
}
