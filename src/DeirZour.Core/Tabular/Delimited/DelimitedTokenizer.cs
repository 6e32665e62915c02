using System.Buffers;

namespace DeirZour.Tabular;

/// <summary>Cuts UTF-8 bytes into records and cells after RFC 4180, and into something sensible where they break it.</summary>
/// <remarks>
/// <para>The driver holds the bytes in a window that it passes to every call. On <see cref="TokenizerStatus.NeedInput"/> it may drop
/// the bytes before <see cref="Kept"/>, which it says by <see cref="Discard"/>, and goes on with a window that has more behind.
/// Where the bytes are split changes nothing.</para>
/// <para>Lines end with LF, CR LF or CR, also mixed. Only a quote that is the first byte of a cell opens a quoted cell. A quoted
/// cell that cannot be one - not closed within the limits or before the end, or closed only by what must be the opening quote of
/// another cell - loses its meaning: the quote is read as text and the cell ends like any other, so that a stray quote costs its
/// own row at most. Within one line a lone quote followed by text is text. Each byte is looked at a bounded number of times.</para>
/// </remarks>
internal sealed partial class DelimitedTokenizer
{
    private const byte Quote = (byte)'"';
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private static readonly SearchValues<byte> QuoteOrLineBreak = SearchValues.Create("\"\r\n"u8);

    private readonly byte _delimiter;
    private readonly bool _hasQuotes;
    private readonly SearchValues<byte> _cellEnds;
    private readonly TabularReadOptions _options;
    private readonly CellDecoder _decoder;
    private readonly RecordIndex _index;

    /// <summary>No limit can be broken within so many bytes.</summary>
    private readonly int _indexedBytes;
    private long _windowOffset;

    private State _state;
    private int[] _ends = new int[64];
    private int _cellCount;
    private bool _isIndexed;
    private int _recordStart;
    private int _recordLength;
    private int _lineBreakLength;
    private long _recordLine;
    private int _cellStart;
    private int _at;
    private long _line = 1;
    private bool _skipLineFeed;

    public DelimitedTokenizer(byte delimiter, bool hasQuotes, TabularReadOptions options, FindingList findings, RecordIndex? index = null)
    {
        _delimiter = delimiter;
        _hasQuotes = hasQuotes;
        _cellEnds = SearchValues.Create([delimiter, CarriageReturn, LineFeed]);
        _options = options;
        _decoder = new CellDecoder(hasQuotes, options.InvalidUtf8);
        _indexedBytes = Math.Min(options.MaxCellBytes, options.MaxRowBytes);
        _index = index ?? new RecordIndex(delimiter, hasQuotes);
        Findings = findings;
    }

    private enum State
    {
        RecordStart,
        CellStart,
        Text,
        QuotedText,
        QuoteRun,
        SkippedLine,
    }

    /// <summary>What was found since <see cref="Read"/> last delivered; the driver clears it.</summary>
    public FindingList Findings { get; }

    /// <summary>The first byte of the window that is still needed.</summary>
    public int Kept => _recordStart;

    /// <summary>The record that was read last, without the cells of a line that has no byte.</summary>
    public DelimitedRow Row(ReadOnlySpan<byte> window) => new(
        window.Slice(_recordStart, _recordLength), _isIndexed ? _index.Ends : _ends.AsSpan(0, _cellCount), _recordStart, _windowOffset + _recordStart, _recordLine, _decoder,
        window.Slice(_recordStart + _recordLength, _lineBreakLength));

    /// <summary>Takes notice that the window lost bytes at its start.</summary>
    public void Discard(int count)
    {
        _windowOffset += count;
        _at -= count;
        _cellStart -= count;
        _runStart -= count;
        _recordStart -= count;
        for (var cell = 0; cell < _cellCount; cell++)
        {
            _ends[cell] = (_ends[cell] & DelimitedRow.LiteralMark) | ((_ends[cell] & ~DelimitedRow.LiteralMark) - count);
        }
    }

    /// <summary>Passes over bytes before the first record, such as a byte-order mark.</summary>
    public void Skip(int count) => _at += count;

    /// <summary>Reads on to the end of a record, or as far as the bytes go.</summary>
    /// <param name="window">The bytes from the last <see cref="Kept"/> on.</param>
    /// <param name="isFinal">Whether no more will come.</param>
    public TokenizerStatus Read(ReadOnlySpan<byte> window, bool isFinal)
    {
        while (true)
        {
            var status = _state switch
            {
                State.RecordStart => StartRecord(window, isFinal),
                State.CellStart => StartCell(window, isFinal),
                State.Text => ReadText(window, isFinal),
                State.QuotedText => ReadQuotedText(window, isFinal),
                State.QuoteRun => ReadQuoteRun(window, isFinal),
                _ => SkipLine(window, isFinal),
            };
            if (status is { } reached)
            {
                return reached;
            }
        }
    }

    private TokenizerStatus? StartRecord(ReadOnlySpan<byte> window, bool isFinal)
    {
        if (_at < window.Length && _skipLineFeed)
        {
            _at += window[_at] == LineFeed ? 1 : 0;
            _skipLineFeed = false;
        }

        _recordStart = _cellStart = _at;
        _cellCount = 0;
        if (_at == window.Length)
        {
            return isFinal ? TokenizerStatus.End : TokenizerStatus.NeedInput;
        }

        if (TryTakeIndexed(window, isFinal, out var status))
        {
            return status;
        }

        _isIndexed = false;
        _cellMark = default;
        _state = State.CellStart;
        return null;
    }

    private TokenizerStatus? StartCell(ReadOnlySpan<byte> window, bool isFinal)
    {
        if (_at == window.Length && !isFinal)
        {
            return TokenizerStatus.NeedInput;
        }

        _findingsBeforeCell = Findings.Count;
        _isIrregular = false;
        _cellStart = _at;
        if (_hasQuotes && _at < window.Length && window[_at] == Quote)
        {
            _at++;
            _state = State.QuotedText;
        }
        else
        {
            _state = State.Text;
        }

        return null;
    }

    private TokenizerStatus? ReadText(ReadOnlySpan<byte> window, bool isFinal)
    {
        var found = window[_at..].IndexOfAny(_cellEnds);
        _at = found < 0 ? window.Length : _at + found;
        if (BeyondLimit() is { } limit)
        {
            return SkipRecord(window, limit);
        }

        return found < 0 && !isFinal ? TokenizerStatus.NeedInput : EndCell(window, isFinal, DelimitedRow.LiteralMark);
    }

    /// <summary>Ends a cell at a delimiter, a line break or the end of the input.</summary>
    private TokenizerStatus? EndCell(ReadOnlySpan<byte> window, bool isFinal, int mark)
    {
        if (EndsWithCarriageReturn(window, isFinal))
        {
            return TokenizerStatus.NeedInput;
        }

        if (_cellCount == _options.MaxCells)
        {
            return SkipRecord(window, Limit.Cells);
        }

        if (_cellCount == _ends.Length)
        {
            Array.Resize(ref _ends, _cellCount * 2);
        }

        _ends[_cellCount++] = _at | mark;
        if (_at < window.Length && window[_at] == _delimiter)
        {
            _at++;
            _state = State.CellStart;
            return null;
        }

        return EndRecord(window, hasBreaks: true, hasNonAscii: true, hasNul: true);
    }

    /// <summary>Ends the record in front of a line break or the end of the input.</summary>
    private TokenizerStatus? EndRecord(ReadOnlySpan<byte> window, bool hasBreaks, bool hasNonAscii, bool hasNul)
    {
        _recordLength = _at - _recordStart;
        _recordLine = _line;
        if (hasBreaks)
        {
            _line += LineBreaksBefore(window, _at);
        }

        PassLineBreak(window);
        if (_recordLength == 0)
        {
            return null;
        }

        _decoder.Begin((hasNonAscii || hasNul) && TextChecks.Check(Row(window), hasNul, Findings, _options.InvalidUtf8));
        return TokenizerStatus.Record;
    }

    /// <summary>Goes to the next line, if there is one, for a new record.</summary>
    private void PassLineBreak(ReadOnlySpan<byte> window)
    {
        _lineBreakLength = 0;
        if (_at < window.Length)
        {
            _skipLineFeed = window[_at] == CarriageReturn;
            _lineBreakLength = _skipLineFeed && _at + 1 < window.Length && window[_at + 1] == LineFeed ? 2 : 1;
            _at++;
            _line++;
        }

        _state = State.RecordStart;
    }

    /// <summary>Whether the record ends with a CR behind which an LF may come.</summary>
    private bool EndsWithCarriageReturn(ReadOnlySpan<byte> window, bool isFinal) =>
        !isFinal && _at == window.Length - 1 && window[_at] == CarriageReturn;

    /// <summary>The line breaks between the start of the record and <paramref name="end"/>, all within quoted cells.</summary>
    private int LineBreaksBefore(ReadOnlySpan<byte> window, int end)
    {
        var bytes = window[_recordStart..end];
        if (!bytes.ContainsAny(LineMark.LineBreaks))
        {
            return 0;
        }

        var mark = default(LineMark);
        mark.MoveTo(bytes, bytes.Length);
        return mark.Lines;
    }
}
