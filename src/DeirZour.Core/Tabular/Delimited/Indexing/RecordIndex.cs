namespace DeirZour.Tabular;

/// <summary>Finds the ends of the cells and records of a stretch of bytes at once, as long as every quote is where RFC 4180 has it.</summary>
/// <remarks>
/// A quote is regular when it opens a cell, closes one in front of a delimiter, a line break or the end, or is one of a pair within.
/// At the first other one the index stops: the record that holds it is for <see cref="DelimitedTokenizer"/> to judge.
/// </remarks>
internal sealed partial class RecordIndex
{
    /// <summary>How far it looks at once; a longer record is not found.</summary>
    private const int MaxBytes = 256 * 1024;

    private const int MaxEnds = 4096;

    /// <summary>Marks a record that may have line breaks in quoted cells.</summary>
    private const int BreakMark = int.MinValue;

    private readonly byte _delimiter;
    private readonly bool _hasQuotes;
    private readonly RecordIndexer _build;
    private readonly int[] _ends = new int[MaxEnds + IByteBlock.Length + IByteBlock.Overrun];
    private readonly int[] _records = new int[MaxEnds + IByteBlock.Length];
    private int _recordCount;
    private int _next;
    private int _firstEnd;

    /// <param name="delimiter">The table's delimiter.</param>
    /// <param name="hasQuotes">Whether quotes are more than text.</param>
    public RecordIndex(byte delimiter, bool hasQuotes)
        : this(delimiter, hasQuotes, BestIndexer)
    {
    }

    /// <param name="delimiter">The table's delimiter.</param>
    /// <param name="hasQuotes">Whether quotes are more than text.</param>
    /// <param name="build">The way to look at bytes.</param>
    internal RecordIndex(byte delimiter, bool hasQuotes, RecordIndexer build)
    {
        _delimiter = delimiter;
        _hasQuotes = hasQuotes;
        _build = build;
    }

    /// <summary>Finds records in a window.</summary>
    internal delegate void RecordIndexer(RecordIndex index, ReadOnlySpan<byte> window, int start, bool isFinal);

    /// <summary>Where the cells of the current record end.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(_firstEnd, EndOf(_next - 1) - _firstEnd);

    /// <summary>Whether the current record may have line breaks in quoted cells.</summary>
    public bool HasQuotedBreaks => _records[_next - 1] < 0;

    /// <summary>Whether some byte of the records found is NUL or not ASCII.</summary>
    public bool HasOtherBytes { get; private set; }

    /// <summary>Whether the bytes ended before something else stopped the search.</summary>
    public bool NeedsInput { get; private set; }

    /// <summary>Forgets the records that are left.</summary>
    public void Clear() => _next = _recordCount = 0;

    /// <summary>Goes to the next record, if one was found.</summary>
    public bool MoveNext()
    {
        if (_next == _recordCount)
        {
            return false;
        }

        _firstEnd = _next == 0 ? 0 : EndOf(_next - 1);
        _next++;
        return true;
    }

    /// <summary>Looks for records.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="start">Where a record starts.</param>
    /// <param name="isFinal">Whether no more bytes will come.</param>
    public void Find(ReadOnlySpan<byte> window, int start, bool isFinal)
    {
        var isWhole = window.Length - start <= MaxBytes;
        Clear();
        HasOtherBytes = false;
        NeedsInput = isWhole && !isFinal;
        _build(this, isWhole ? window : window[..(start + MaxBytes)], start, isFinal && isWhole);
    }

    private int EndOf(int record) => _records[record] & ~BreakMark;
}
