namespace DeirZour.Tabular;

/// <summary>One row of a delimited table: cells over the reader's buffer, found but not yet decoded.</summary>
/// <remarks>Valid until the reader goes on. Nothing allocates but what is asked for as a string. <c>default</c> is a row without cells.</remarks>
public readonly ref struct DelimitedRow
{
    /// <summary>Marks the end of a cell whose opening quote is text.</summary>
    internal const int LiteralMark = int.MinValue;

    private readonly ReadOnlySpan<int> _ends;
    private readonly int _start;
    private readonly CellDecoder _decoder;

    /// <param name="bytes">The row without its line break.</param>
    /// <param name="ends">Where the cells end, counted from <paramref name="start"/> bytes before the row, with <see cref="LiteralMark"/>.</param>
    /// <param name="start">What the ends count beyond the row.</param>
    /// <param name="offset">Where the row starts in the file.</param>
    /// <param name="line">The line on which it starts.</param>
    /// <param name="decoder">Makes texts of cells.</param>
    /// <param name="lineBreak">The line break behind the row.</param>
    internal DelimitedRow(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> ends, int start, long offset, long line, CellDecoder decoder, ReadOnlySpan<byte> lineBreak = default)
    {
        Bytes = bytes;
        LineBreak = lineBreak;
        _ends = ends;
        _start = start;
        _decoder = decoder;
        Offset = offset;
        Line = line;
    }

    /// <summary>The number of cells.</summary>
    public int Count => _ends.Length;

    /// <summary>The bytes of the row as they stand in the file, without the line break at the end.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>The line break behind the row: LF, CR LF or CR, or nothing at the end of the file.</summary>
    public ReadOnlySpan<byte> LineBreak { get; }

    /// <summary>The offset of the first byte in the file; in a file of UTF-16 or UTF-32, in its text as UTF-8.</summary>
    public long Offset { get; }

    /// <summary>Where the cells end, as the row was made.</summary>
    internal ReadOnlySpan<int> Ends => _ends;

    /// <summary>What the ends count beyond the row.</summary>
    internal int Start => _start;

    /// <summary>Whether there are bytes that are not UTF-8.</summary>
    internal bool HasInvalidUtf8 => _decoder.HasInvalidUtf8;

    /// <summary>The 1-based line of the first byte.</summary>
    public long Line { get; }

    /// <summary>Where the row starts.</summary>
    public TextPosition Position => new(Offset, Line, 1);

    /// <summary>A cell.</summary>
    /// <param name="index">0-based.</param>
    /// <returns>The cell; valid until the reader goes on.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such cell.</exception>
    public DelimitedCell this[int index]
    {
        get
        {
            var isLiteral = _ends[index] < 0;
            return new DelimitedCell(Bytes[StartOf(index)..EndOf(index)], isLiteral, _decoder);
        }
    }

    /// <summary>Where a cell starts in the file, its opening quote included. Walks over the row: for findings, not for every cell.</summary>
    /// <param name="index">0-based.</param>
    /// <returns>Offset, line and column.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such cell.</exception>
    public TextPosition PositionOf(int index)
    {
        _ = _ends[index];
        return PositionAt(StartOf(index));
    }

    /// <summary>The cells in order.</summary>
    /// <returns>An enumerator for <see langword="foreach"/>.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The position of a byte of the row.</summary>
    internal TextPosition PositionAt(int index)
    {
        var mark = default(LineMark);
        mark.MoveTo(Bytes, index);
        return new TextPosition(Offset + index, Line + mark.Lines, mark.Column);
    }

    /// <summary>The first byte of a cell, counted from the start of the row.</summary>
    internal int StartOf(int index) => index == 0 ? 0 : EndOf(index - 1) + 1;

    /// <summary>The end of a cell, counted from the start of the row.</summary>
    internal int EndOf(int index) => (_ends[index] & ~LiteralMark) - _start;

    /// <summary>Walks over the cells of a row.</summary>
    public ref struct Enumerator
    {
        private readonly DelimitedRow _row;
        private int _index;

        internal Enumerator(DelimitedRow row)
        {
            _row = row;
            _index = -1;
        }

        /// <summary>The cell.</summary>
        public readonly DelimitedCell Current => _row[_index];

        /// <summary>Goes to the next cell.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => ++_index < _row.Count;
    }
}
