using System.Text;

namespace DeirZour.Tabular;

/// <summary>One row of a delimited file: cells over the reader's buffer, decoded only when asked for. Valid until the next read.</summary>
/// <remarks>This is all that a tokenizer hands over; what reads rows knows nothing else about how they were found.</remarks>
internal sealed class DelimitedRecord
{
    private const byte Quote = (byte)'"';
    private DelimitedCell[] _cells = new DelimitedCell[64];
    private byte[] _buffer = [];
    private int _start;
    private byte[] _unescaped = [];

    public int CellCount { get; private set; }

    /// <summary>The offset of the first byte in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>The 1-based line of the first byte.</summary>
    public long Line { get; private set; }

    /// <summary>The number of bytes without the line break at the end.</summary>
    public int Length { get; private set; }

    public TextPosition Position => new(Offset, Line, 1);

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, Length);

    public ReadOnlySpan<DelimitedCell> Cells => _cells.AsSpan(0, CellCount);

    /// <summary>Whether the record is a line without a byte.</summary>
    public bool IsBlank => Length == 0;

    public void Begin() => CellCount = 0;

    public void Add(DelimitedCell cell)
    {
        if (CellCount == _cells.Length)
        {
            Array.Resize(ref _cells, CellCount * 2);
        }

        _cells[CellCount++] = cell;
    }

    public void End(byte[] buffer, int start, int length, long offset, long line)
    {
        _buffer = buffer;
        _start = start;
        Length = length;
        Offset = offset;
        Line = line;
    }

    /// <summary>A cell as it stands in the file, quotes included.</summary>
    public ReadOnlySpan<byte> Raw(int cell) => Bytes.Slice(_cells[cell].Start, _cells[cell].Length);

    /// <summary>A cell's text in UTF-8; valid until the next call.</summary>
    public ReadOnlySpan<byte> Utf8(int cell)
    {
        var raw = Raw(cell);
        return _cells[cell].Form switch
        {
            DelimitedCellForm.Plain => raw,
            DelimitedCellForm.Quoted => raw[1..^1],
            _ => Unescape(raw[1..^1]),
        };
    }

    /// <summary>A cell's text; bytes that are not UTF-8 become U+FFFD.</summary>
    public string Text(int cell) => Encoding.UTF8.GetString(Utf8(cell));

    public TextPosition PositionOf(int cell) => PositionAt(_cells[cell].Start);

    /// <summary>The position of a byte of the record.</summary>
    /// <param name="index">Counted from the start of the record.</param>
    public TextPosition PositionAt(int index)
    {
        var mark = default(LineMark);
        mark.MoveTo(Bytes, index);
        return new TextPosition(Offset + index, Line + mark.Lines, mark.Column);
    }

    /// <summary>The positions of all cells, kept beyond the next read.</summary>
    /// <param name="cellOfColumn">Which cell each column of the schema is, -1 for none.</param>
    public CellPositions Positions(int[] cellOfColumn)
    {
        var starts = new int[CellCount];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = _cells[i].Start;
        }

        if (Ascii.IsValid(Bytes) && !Bytes.ContainsAny(LineMark.LineBreaks))
        {
            return new CellPositions(Position, starts, null, cellOfColumn);
        }

        var places = new (int, int)[CellCount];
        var mark = default(LineMark);
        for (var i = 0; i < starts.Length; i++)
        {
            mark.MoveTo(Bytes, starts[i]);
            places[i] = (mark.Lines, mark.Column);
        }

        return new CellPositions(Position, starts, places, cellOfColumn);
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> escaped)
    {
        if (_unescaped.Length < escaped.Length)
        {
            _unescaped = new byte[escaped.Length];
        }

        var written = 0;
        while (true)
        {
            var quote = escaped.IndexOf(Quote);
            var taken = quote < 0 ? escaped.Length : quote + 1;
            escaped[..taken].CopyTo(_unescaped.AsSpan(written));
            written += taken;
            escaped = escaped[taken..];
            if (quote < 0)
            {
                return _unescaped.AsSpan(0, written);
            }

            // The second quote of a pair; a lone one stands for itself.
            if (!escaped.IsEmpty && escaped[0] == Quote)
            {
                escaped = escaped[1..];
            }
        }
    }
}
