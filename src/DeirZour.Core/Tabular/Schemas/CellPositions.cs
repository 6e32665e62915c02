using System.Text.Unicode;

namespace DeirZour.Tabular;

/// <summary>Where a row and its cells stand in their file. Equality is by value.</summary>
/// <remarks>Kept for each row that becomes an object, so that it is small for rows of less than 64 KiB on one line, which nearly all are.</remarks>
internal sealed class CellPositions : IEquatable<CellPositions>
{
    private readonly int[] _cellOfColumn;

    /// <summary>The first byte of each cell, counted from the start of the row; null for a row that is not small.</summary>
    private readonly ushort[]? _starts;

    /// <summary>By how much the column of each cell, in UTF-16 units, is behind its byte; null when it is not.</summary>
    private readonly ushort[]? _behind;

    /// <summary>The positions of the cells of a row that is not small.</summary>
    private readonly TextPosition[]? _positions;

    private CellPositions(DelimitedRow row, int[] cellOfColumn)
    {
        Row = row.Position;
        _cellOfColumn = cellOfColumn;
        var bytes = row.Bytes;
        var firstOther = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (bytes.Length > ushort.MaxValue || bytes.ContainsAny(LineMark.LineBreaks) || (firstOther >= 0 && !Utf8.IsValid(bytes)))
        {
            _positions = Positions(row);
            return;
        }

        _starts = new ushort[row.Count];
        for (var cell = 0; cell < _starts.Length; cell++)
        {
            _starts[cell] = (ushort)row.StartOf(cell);
        }

        _behind = firstOther < 0 ? null : Behind(bytes, firstOther, _starts);
    }

    /// <summary>Where the row starts.</summary>
    public TextPosition Row { get; }

    /// <summary>The positions of all cells of a row, kept beyond the next one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cellOfColumn">Which cell each column of the schema is, -1 for none; the same for all rows of a file.</param>
    public static CellPositions Of(DelimitedRow row, int[] cellOfColumn) => new(row, cellOfColumn);

    /// <summary>Whether the file does not have a column.</summary>
    public bool Lacks(int column) => _cellOfColumn[column] < 0;

    /// <summary>The position of a column's cell, or null when the row has none.</summary>
    public TextPosition? Of(int column)
    {
        var cell = _cellOfColumn[column];
        if (cell < 0 || cell >= (_starts?.Length ?? _positions!.Length))
        {
            return null;
        }

        return _starts is null
            ? _positions![cell]
            : new TextPosition(Row.Offset + _starts[cell], Row.Line, _starts[cell] + 1 - (_behind is null ? 0 : _behind[cell]));
    }

    public bool Equals(CellPositions? other) =>
        other is not null && Row == other.Row && _starts.AsSpan().SequenceEqual(other._starts) && _positions.AsSpan().SequenceEqual(other._positions);

    public override bool Equals(object? obj) => Equals(obj as CellPositions);

    public override int GetHashCode() => Row.GetHashCode();

    /// <summary>Counts, in front of each cell, the bytes that make no UTF-16 unit: all but the first of a character, less one for a surrogate.</summary>
    private static ushort[] Behind(ReadOnlySpan<byte> bytes, int at, ushort[] starts)
    {
        var behind = new ushort[starts.Length];
        var units = 0;
        var cell = 0;
        while (true)
        {
            while (cell < starts.Length && (at < 0 || starts[cell] <= at))
            {
                behind[cell++] = (ushort)units;
            }

            if (cell == starts.Length)
            {
                return behind;
            }

            units += bytes[at] >= 0xF0 ? -1 : (bytes[at] & 0xC0) == 0x80 ? 1 : 0;
            var next = bytes[(at + 1)..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static TextPosition[] Positions(DelimitedRow row)
    {
        var positions = new TextPosition[row.Count];
        var mark = default(LineMark);
        for (var cell = 0; cell < positions.Length; cell++)
        {
            mark.MoveTo(row.Bytes, row.StartOf(cell));
            positions[cell] = new TextPosition(row.Offset + row.StartOf(cell), row.Line + mark.Lines, mark.Column);
        }

        return positions;
    }
}
