namespace DeirZour.Tabular;

/// <summary>A row of a table whose columns are known.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <remarks>Valid until the reader goes on. Nothing allocates but what is asked for as a string.</remarks>
public readonly ref struct TableRow<TColumn>
    where TColumn : struct, Enum
{
    private readonly DelimitedRow _cells;
    private readonly int[] _cellOfColumn;

    internal TableRow(TableHeader<TColumn> header, scoped in DelimitedRow cells)
    {
        Header = header;
        _cells = cells;
        _cellOfColumn = header.CellOfColumn;
    }

    /// <summary>The header of the table.</summary>
    public TableHeader<TColumn> Header { get; }

    /// <summary>All cells, in the order of the file.</summary>
    public DelimitedRow Cells => _cells;

    /// <summary>The cell of a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The cell, empty when the file does not have the column, the row ends before it, or it has the mark for a missing value.</returns>
    /// <exception cref="IndexOutOfRangeException">The value is no column.</exception>
    public DelimitedCell this[TColumn column]
    {
        get
        {
            // A row that is default has no cells.
            var index = _cellOfColumn?[TableSchema<TColumn>.IndexOf(column)] ?? -1;
            if (index < 0 || index >= _cells.Count)
            {
                return default;
            }

            var cell = _cells[index];
            return Header.MissingMark is { } mark && cell.Utf8.SequenceEqual(mark) ? default : cell;
        }
    }

    /// <summary>Whether there are bytes that are not UTF-8.</summary>
    internal bool HasInvalidUtf8 => _cells.HasInvalidUtf8;

    /// <summary>Where the cells of columns lie.</summary>
    internal CellRanges Ranges => new(in _cells, _cellOfColumn);

    /// <summary>The text of the column by which findings name rows, or null. Allocates: for findings.</summary>
    internal string? RecordId => Header.IdColumn is { } column && this[column].ToString().Trim() is { Length: > 0 } id ? id : null;

    /// <summary>Where the cell of a column starts in the file, its opening quote included.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The position; that of the row when it has no such cell.</returns>
    /// <exception cref="IndexOutOfRangeException">The value is no column.</exception>
    public TextPosition PositionOf(TColumn column)
    {
        var cell = _cellOfColumn[TableSchema<TColumn>.IndexOf(column)];
        return cell >= 0 && cell < _cells.Count ? _cells.PositionOf(cell) : _cells.Position;
    }
}
