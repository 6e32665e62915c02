using System.Buffers;

namespace DeirZour.Tabular;

/// <summary>Where a row and its cells stand in their file. Equality is by value.</summary>
/// <remarks>
/// Kept for each row that becomes an object, so that it is small: the offset and line of the row, the number of cells and whether all is
/// UTF-8, the length of each cell but the last, and, for each cell behind other characters than ASCII or line breaks, its line and column.
/// </remarks>
internal readonly struct CellPositions : IEquatable<CellPositions>
{
    private static readonly SearchValues<byte> OtherThanPlain = SearchValues.Create([.. "\r\n"u8, .. Enumerable.Range(0x80, 0x80).Select(other => (byte)other)]);

    private readonly int[]? _cellOfColumn;
    private readonly byte[]? _packed;

    private CellPositions(int[] cellOfColumn, byte[] packed)
    {
        _cellOfColumn = cellOfColumn;
        _packed = packed;
    }

    /// <summary>Whether there is no file in which the row stands.</summary>
    public bool IsNone => _packed is null;

    /// <summary>Whether the row has bytes that are not UTF-8.</summary>
    public bool HasInvalidUtf8
    {
        get
        {
            var at = 0;
            PackedBytes.ReadNumber(_packed, ref at);
            PackedBytes.ReadNumber(_packed, ref at);
            return (PackedBytes.ReadNumber(_packed, ref at) & 1) == 1;
        }
    }

    /// <summary>Where the row starts.</summary>
    public TextPosition Row => OfCell(0).GetValueOrDefault();

    /// <summary>The positions of all cells of a row, kept beyond the next one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cellOfColumn">Which cell each column of the schema is, -1 for none; the same for all rows of a file.</param>
    /// <param name="buffer">A buffer to work in.</param>
    public static CellPositions Of(in DelimitedRow row, int[] cellOfColumn, PackedBytes buffer)
    {
        buffer.Clear();
        buffer.WriteNumber(row.Offset);
        buffer.WriteNumber(row.Line);
        buffer.WriteNumber((row.Count << 1) | (row.HasInvalidUtf8 ? 1 : 0));
        PackLengths(in row, buffer);
        PackMarks(in row, buffer);
        return new CellPositions(cellOfColumn, buffer.Written.ToArray());
    }

    /// <summary>Whether the file does not have a column.</summary>
    public bool Lacks(int column) => _cellOfColumn![column] < 0;

    /// <summary>The position of a column's cell, or null when the row has none.</summary>
    public TextPosition? Of(int column) => OfCell(_cellOfColumn![column]);

    public bool Equals(CellPositions other) => _packed.AsSpan().SequenceEqual(other._packed);

    public override bool Equals(object? obj) => obj is CellPositions other && Equals(other);

    public override int GetHashCode() => IsNone ? 0 : Row.GetHashCode();

    /// <summary>The lengths of all cells but the last.</summary>
    private static void PackLengths(in DelimitedRow row, PackedBytes buffer)
    {
        if (row.Count > 1)
        {
            var ends = row.Ends[..^1];
            var before = (ends[0] & ~DelimitedRow.LiteralMark) - row.StartOf(1);
            buffer.Advance(CellLengths.Pack(before, ends, buffer.Space(ends.Length * CellLengths.MaxBytes)));
        }
    }

    /// <summary>The line and column of each cell behind one that has other bytes than characters of one unit: further cells go by their bytes.</summary>
    private static void PackMarks(in DelimitedRow row, PackedBytes buffer)
    {
        var bytes = row.Bytes;
        var other = IndexOfOther(bytes, 0);
        var (lines, column, marked) = (0, 1, 0);
        for (var cell = 1; other >= 0 && cell < row.Count; cell++)
        {
            var end = row.StartOf(cell);
            if (end <= other)
            {
                continue;
            }

            var start = row.StartOf(cell - 1);
            var mark = default(LineMark);
            mark.MoveTo(bytes[start..end], end - start);
            lines += mark.Lines;
            column = mark.Lines > 0 ? mark.Column : column + start - marked + mark.Column - 1;
            marked = end;
            buffer.WriteNumber(cell);
            buffer.WriteNumber(lines);
            buffer.WriteNumber(column);
            other = IndexOfOther(bytes, end);
        }
    }

    private static int IndexOfOther(ReadOnlySpan<byte> bytes, int from)
    {
        // A range is found faster than a set, and does where there are no tabs.
        var rest = bytes[from..];
        var found = rest.IndexOfAnyExceptInRange((byte)' ', (byte)0x7F);
        if (found >= 0 && rest[found] < ' ')
        {
            found = rest.IndexOfAny(OtherThanPlain);
        }

        return found < 0 ? -1 : from + found;
    }

    private TextPosition? OfCell(int cell)
    {
        var at = 0;
        var offset = PackedBytes.ReadNumber(_packed, ref at);
        var line = PackedBytes.ReadNumber(_packed, ref at);
        var count = (int)(PackedBytes.ReadNumber(_packed, ref at) >> 1);
        if (cell < 0 || cell >= count)
        {
            return null;
        }

        var lengths = at;
        var start = StartOf(cell, lengths, out _);
        var (below, column) = (0L, start + 1);
        _ = StartOf(count - 1, lengths, out at);
        while (at < _packed!.Length)
        {
            var marked = (int)PackedBytes.ReadNumber(_packed, ref at);
            var lines = PackedBytes.ReadNumber(_packed, ref at);
            var columnOfMarked = (int)PackedBytes.ReadNumber(_packed, ref at);
            if (marked <= cell)
            {
                below = lines;
                column = columnOfMarked + start - StartOf(marked, lengths, out _);
            }
        }

        return new TextPosition(offset + start, line + below, column);
    }

    /// <summary>The first byte of a cell, counted from the start of the row.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="lengths">Where the lengths of the cells begin.</param>
    /// <param name="at">Where the lengths of the cells in front of it end.</param>
    private int StartOf(int cell, int lengths, out int at)
    {
        at = lengths;
        var start = 0;
        for (; cell > 0; cell--)
        {
            start += CellLengths.Read(_packed, ref at) + 1;
        }

        return start;
    }
}
