using System.Text.Unicode;

namespace DeirZour.Tabular;

/// <summary>Finds the ends of the cells and records of a stretch of bytes at once, as long as every quote is where RFC 4180 has it.</summary>
/// <remarks>
/// A quote is regular when it opens a cell, closes one in front of a delimiter, a line break or the end, or is one of a pair within.
/// At the first other one the index stops: the record that holds it is for <see cref="DelimitedTokenizer"/> to judge.
/// </remarks>
internal sealed partial class RecordIndex
{
    /// <summary>How far it looks at once; a longer record is not found.</summary>
    private const int MaxBytes = 64 * 1024;

    private const int MaxEnds = 4096;
    private const int FindsWithCare = 16;

    /// <summary>Marks a record that may have line breaks in quoted cells.</summary>
    private const int BreakMark = int.MinValue;

    /// <summary>Marks a record that may have bytes that are not ASCII.</summary>
    private const int TextMark = 1 << 30;

    private const int Marks = BreakMark | TextMark;

    private readonly byte _delimiter;
    private readonly bool _hasQuotes;
    private readonly RecordIndexer _build;
    private readonly int[] _ends = new int[MaxEnds + (2 * ByteBlock.Length)];
    private readonly int[] _records = new int[MaxEnds + (2 * ByteBlock.Length)];
    private readonly LineBlock[] _lines = new LineBlock[(MaxBytes / ByteBlock.Length) + 1];
    private int _recordCount;
    private int _next;
    private int _firstEnd;
    private int _mark;
    private int _endCount;
    private bool _hasCarriageReturn;
    private int _nonAsciiCount;
    private bool _isValid;
    private int _careful;

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
    public ReadOnlySpan<int> Ends => _ends.AsSpan(_firstEnd, CellCount);

    /// <summary>The number of cells of the current record.</summary>
    public int CellCount { get; private set; }

    /// <summary>Where the current record ends.</summary>
    public int End => _ends[_firstEnd + CellCount - 1];

    /// <summary>Whether the current record may have line breaks in quoted cells.</summary>
    public bool HasQuotedBreaks { get; private set; }

    /// <summary>Whether the current record may have bytes that are not ASCII.</summary>
    public bool HasNonAscii { get; private set; }

    /// <summary>Whether one of the records found, with those behind, has a NUL.</summary>
    public bool HasNul { get; private set; }

    /// <summary>Whether the bytes ended before something else stopped the search.</summary>
    public bool NeedsInput { get; private set; }

    /// <summary>Forgets the records that are left.</summary>
    public void Clear() => _next = _recordCount = _firstEnd = CellCount = 0;

    /// <summary>Goes to the next record, if one was found.</summary>
    public bool MoveNext()
    {
        if (_next == _recordCount)
        {
            return false;
        }

        var record = _records[_next++];
        _firstEnd += CellCount;
        CellCount = (record & ~Marks) - _firstEnd;
        HasQuotedBreaks = (record & BreakMark) != 0;
        HasNonAscii = !_isValid && (record & TextMark) != 0;
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
        NeedsInput = isWhole && !isFinal;
        _build(this, isWhole ? window : window[..(start + MaxBytes)], start, isFinal && isWhole);

        // Where many records have to be checked for UTF-8, all of them at once cost less.
        _isValid = _recordCount > 0 && _nonAsciiCount > _recordCount / 4 && Utf8.IsValid(window[start.._ends[EndOf(_recordCount - 1) - 1]]);
    }

    private int EndOf(int record) => _records[record] & ~Marks;
}
