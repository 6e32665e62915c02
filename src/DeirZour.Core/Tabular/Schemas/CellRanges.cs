using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <summary>Where the cells of columns lie in a row.</summary>
internal readonly ref struct CellRanges
{
    private readonly ReadOnlySpan<int> _ends;
    private readonly ReadOnlySpan<int> _cellOfColumn;
    private readonly int _start;

    /// <param name="cells">The row.</param>
    /// <param name="cellOfColumn">Which cell each column is, -1 for none.</param>
    public CellRanges(scoped in DelimitedRow cells, ReadOnlySpan<int> cellOfColumn)
    {
        Bytes = cells.Bytes;
        _ends = cells.Ends;
        _start = cells.Start;
        _cellOfColumn = cellOfColumn;
    }

    /// <summary>The bytes of the row.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Where the bytes of a column's cell end, and how many they are, quotes included; none for a cell that the row does not have.</summary>
    /// <param name="column">The number of the column.</param>
    public (int End, int Length) this[int column]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            unchecked
            {
                var cell = _cellOfColumn[column];
                if ((uint)cell >= (uint)_ends.Length)
                {
                    return default;
                }

                var end = (_ends[cell] & ~DelimitedRow.LiteralMark) - _start;
                return (end, cell == 0 ? end : end - ((_ends[cell - 1] & ~DelimitedRow.LiteralMark) - _start) - 1);
            }
        }
    }

    /// <summary>The bytes of a column's cell, quotes included.</summary>
    /// <param name="column">The number of the column.</param>
    public ReadOnlySpan<byte> BytesOf(int column)
    {
        var (end, length) = this[column];
        return Bytes.Slice(end - length, length);
    }

    /// <summary>The bytes of a column's cell without the quotes around it. Doubled quotes within stay so.</summary>
    /// <param name="column">The number of the column.</param>
    public ReadOnlySpan<byte> PlainOf(int column)
    {
        var bytes = BytesOf(column);
        return bytes.Length > 1 && bytes[0] == '"' && bytes[^1] == '"' ? bytes[1..^1] : bytes;
    }
}
