using System.Text;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Which cell of a row each column of a schema is, and which cells no column claims.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class TableHeader<TColumn>
    where TColumn : struct, Enum
{
    private readonly TableSchema<TColumn> _schema;
    private readonly string[] _names;
    private readonly byte[][] _utf8Names;
    private readonly int[] _cellOfColumn;
    private readonly List<int> _otherCells = [];

    private TableHeader(TableSchema<TColumn> schema, int count)
    {
        _schema = schema;
        _names = new string[count];
        _utf8Names = new byte[count][];
        _cellOfColumn = new int[schema.Columns.Count];
        _cellOfColumn.AsSpan().Fill(-1);
    }

    /// <summary>The names of the columns as the file has them, in its order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The cells whose column the schema does not know, or whose name came before.</summary>
    public IReadOnlyList<int> OtherCells => _otherCells;

    /// <summary>The number of columns in the file.</summary>
    internal int Width => _names.Length;

    /// <summary>Whether there are <see cref="OtherCells"/>.</summary>
    internal bool HasOtherCells => _otherCells.Count > 0;

    /// <summary>The column by which findings name rows.</summary>
    internal TColumn? IdColumn => _schema.IdColumn;

    /// <summary>What stands for a missing value, in UTF-8.</summary>
    internal byte[]? MissingMark => _schema.MissingMarkUtf8;

    /// <summary>The name of a column in releases of today.</summary>
    internal string NameOf(TColumn column) => _schema.NameOf(column);

    /// <summary>Which cell each column is, by its number; -1 for none.</summary>
    internal int[] CellOfColumn => _cellOfColumn;

    /// <summary>Which cell of a row a column is.</summary>
    /// <param name="column">The column.</param>
    /// <returns>0-based, or -1 when the file does not have the column.</returns>
    public int IndexOf(TColumn column) => _cellOfColumn[TableSchema<TColumn>.IndexOf(column)];

    /// <summary>Reads a header that the schema recognises.</summary>
    internal static TableHeader<TColumn> Read(TableSchema<TColumn> schema, DelimitedRow row, FindingList findings)
    {
        var header = new TableHeader<TColumn>(schema, row.Count);
        for (var cell = 0; cell < row.Count; cell++)
        {
            header.Bind(cell, row, findings);
        }

        header.FindMissing(row.Position, findings);
        ColumnOrder.Check(schema, header, row, findings);
        return header;
    }

    /// <summary>The header of a table that has none, by its layout.</summary>
    internal static TableHeader<TColumn> Of(TableSchema<TColumn> schema, TableLayout<TColumn> layout)
    {
        var header = new TableHeader<TColumn>(schema, layout.Columns.Count);
        for (var cell = 0; cell < layout.Columns.Count; cell++)
        {
            header._names[cell] = schema.NameOf(layout.Columns[cell]);
            header._cellOfColumn[TableSchema<TColumn>.IndexOf(layout.Columns[cell])] = cell;
        }

        return header;
    }

    /// <summary>Whether a row is the header once more.</summary>
    internal bool IsRepeatedBy(in DelimitedRow row)
    {
        if (row.Count != _names.Length || (row.Bytes[0] is >= (byte)'0' and <= (byte)'9' && !_utf8Names[0].AsSpan().StartsWith(row.Bytes[..1])))
        {
            return false;
        }

        for (var cell = 0; cell < row.Count; cell++)
        {
            var text = row[cell].Utf8;
            if (!text[Ascii.Trim(text)].SequenceEqual(_utf8Names[cell]))
            {
                return false;
            }
        }

        return true;
    }

    private void Bind(int cell, DelimitedRow row, FindingList findings)
    {
        var name = row[cell].ToString().Trim();
        _names[cell] = name;
        _utf8Names[cell] = Encoding.UTF8.GetBytes(name);
        var candidates = _schema.Find(name);
        if (candidates.IsEmpty)
        {
            _otherCells.Add(cell);
            findings.Add(TabularRules.UnknownColumn, row.PositionOf(cell), $"expected a column of {_schema.Name}, found {Clip.Quote(name)}; its cells are kept as text", name);
            return;
        }

        if (Choose(candidates, cell) is { } column)
        {
            _cellOfColumn[TableSchema<TColumn>.IndexOf(column)] = cell;
            if (ColumnName.Fold(name) != ColumnName.Fold(_schema.NameOf(column)))
            {
                findings.Add(TabularRules.RenamedColumn, row.PositionOf(cell), $"expected \"{_schema.NameOf(column)}\" as releases of today have it, found {Clip.Quote(name)}", name);
            }

            return;
        }

        _otherCells.Add(cell);
        findings.Add(TabularRules.DuplicateColumn, row.PositionOf(cell), $"expected \"{_schema.NameOf(candidates[0])}\" once, found it again; the first one counts", name);
    }

    /// <summary>Of columns that share a name, the one that follows the column of the cell before, or else the first that no cell has; null when all have one.</summary>
    private TColumn? Choose(ReadOnlySpan<TColumn> candidates, int cell)
    {
        TColumn? first = null;
        foreach (var candidate in candidates)
        {
            if (IndexOf(candidate) < 0)
            {
                if (candidates.Length == 1 || Follows(candidate, cell - 1))
                {
                    return candidate;
                }

                first ??= candidate;
            }
        }

        return first;
    }

    private bool Follows(TColumn column, int cell)
    {
        for (var i = 1; i < _schema.Columns.Count; i++)
        {
            if (EqualityComparer<TColumn>.Default.Equals(_schema.Columns[i].Column, column))
            {
                return cell >= 0 && IndexOf(_schema.Columns[i - 1].Column) == cell;
            }
        }

        return false;
    }

    private void FindMissing(TextPosition position, FindingList findings)
    {
        foreach (var column in _schema.Columns)
        {
            if (IndexOf(column.Column) < 0 && column.Presence != ColumnPresence.Optional)
            {
                var rule = column.Presence == ColumnPresence.Required ? TabularRules.RequiredColumn : TabularRules.MissingColumn;
                findings.Add(rule, position, $"expected a column \"{column.Name}\", found none of that name", column.Name);
            }
        }
    }
}
