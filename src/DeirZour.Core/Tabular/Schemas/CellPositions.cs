using System.Buffers;
using System.Buffers.Binary;

namespace DeirZour.Tabular;

/// <summary>Where a row and its cells stand in their file. Equality is by value.</summary>
/// <remarks>
/// Kept for each row that becomes an object, so that it is small: the offset and line of the row and the number of cells, the length of each
/// cell but the last, and, for each cell behind other characters than ASCII or line breaks, its line and column.
/// </remarks>
internal readonly struct CellPositions : IEquatable<CellPositions>
{
    /// <summary>Stands for a length that follows, as it takes more than a byte.</summary>
    private const byte Longer = byte.MaxValue;
    private const int LongestLength = 1 + sizeof(int);
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
        buffer.WriteNumber(row.Count);
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

    private static void PackLengths(in DelimitedRow row, PackedBytes buffer)
    {
        var space = buffer.Space(row.Count * LongestLength);
        var written = 0;
        var start = 0;
        for (var cell = 1; cell < row.Count; cell++)
        {
            var next = row.StartOf(cell);
            var length = next - start - 1;
            start = next;
            if (length < Longer)
            {
                space[written++] = (byte)length;
            }
            else
            {
                space[written] = Longer;
                BinaryPrimitives.WriteInt32LittleEndian(space[(written + 1)..], length);
                written += LongestLength;
            }
        }

        buffer.Advance(written);
    }

    private static void PackMarks(in DelimitedRow row, PackedBytes buffer)
    {
        var bytes = row.Bytes;
        var found = bytes.IndexOfAny(OtherThanPlain);
        var mark = default(LineMark);
        for (var cell = 1; found >= 0 && cell < row.Count; cell++)
        {
            var start = row.StartOf(cell);
            if (start <= found)
            {
                continue;
            }

            mark.MoveTo(bytes, start);
            buffer.WriteNumber(cell);
            buffer.WriteNumber(mark.Lines);
            buffer.WriteNumber(mark.Column);
            var next = bytes[start..].IndexOfAny(OtherThanPlain);
            found = next < 0 ? -1 : start + next;
        }
    }

    private TextPosition? OfCell(int cell)
    {
        var at = 0;
        var offset = PackedBytes.ReadNumber(_packed, ref at);
        var line = PackedBytes.ReadNumber(_packed, ref at);
        var count = (int)PackedBytes.ReadNumber(_packed, ref at);
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
            int length = _packed![at++];
            if (length == Longer)
            {
                length = BinaryPrimitives.ReadInt32LittleEndian(_packed.AsSpan(at));
                at += sizeof(int);
            }

            start += length + 1;
        }

        return start;
    }
}
