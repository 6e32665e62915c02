using System.Buffers;

namespace DeirZour.Tabular;

/// <summary>Cuts UTF-8 bytes into records and cells after RFC 4180, and into something sensible where they break it.</summary>
/// <remarks>
/// <para>The driver asks <see cref="Read"/>, and on <see cref="TokenizerStatus.NeedInput"/> puts bytes where
/// <see cref="FreeSpace"/> says and calls <see cref="Advance"/>. Where the bytes are split changes nothing.</para>
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
    private const int MaxCells = 16_384;

    private static readonly SearchValues<byte> QuoteOrLineBreak = SearchValues.Create("\"\r\n"u8);

    private readonly byte _delimiter;
    private readonly SearchValues<byte> _cellEnds;
    private readonly TabularReadOptions _options;
    private byte[] _buffer;
    private long _bufferOffset;
    private int _length;

    private State _state;
    private int _recordStart;
    private int _cellStart;
    private int _at;
    private long _line = 1;
    private bool _skipLineFeed;

    public DelimitedTokenizer(byte delimiter, TabularReadOptions options, int bufferSize)
    {
        _delimiter = delimiter;
        _cellEnds = SearchValues.Create([delimiter, CarriageReturn, LineFeed]);
        _options = options;
        _buffer = new byte[bufferSize];
        Findings = new FindingList(options.File);
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

    /// <summary>The record that was read last.</summary>
    public DelimitedRecord Record { get; } = new();

    /// <summary>Whether the end of the input was seen.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>What was found since <see cref="Read"/> last delivered; the driver clears it.</summary>
    public FindingList Findings { get; }

    /// <summary>Where the next bytes go; never empty.</summary>
    public Memory<byte> FreeSpace()
    {
        if (_recordStart > 0 && _length == _buffer.Length)
        {
            _buffer.AsSpan(_recordStart, _length - _recordStart).CopyTo(_buffer);
            _bufferOffset += _recordStart;
            _length -= _recordStart;
            _at -= _recordStart;
            _cellStart -= _recordStart;
            _runStart -= _recordStart;
            _recordStart = 0;
        }

        if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_length * 2, 4));
        }

        return _buffer.AsMemory(_length);
    }

    /// <summary>Takes the bytes that were put into <see cref="FreeSpace"/>.</summary>
    /// <param name="count">Their number; 0 is the end of the input.</param>
    public void Advance(int count)
    {
        _length += count;
        IsFinal = count == 0;
    }

    /// <summary>Passes over bytes before the first record, such as a byte-order mark.</summary>
    public void Skip(int count) => _at += count;

    /// <summary>The bytes that are there and not yet read.</summary>
    public ReadOnlySpan<byte> Peek() => _buffer.AsSpan(_at, _length - _at);

    /// <summary>Reads on to the end of a record, or as far as the bytes go.</summary>
    public TokenizerStatus Read()
    {
        while (true)
        {
            var status = _state switch
            {
                State.RecordStart => StartRecord(),
                State.CellStart => StartCell(),
                State.Text => ReadText(),
                State.QuotedText => ReadQuotedText(),
                State.QuoteRun => ReadQuoteRun(),
                _ => SkipLine(),
            };
            if (status is { } reached)
            {
                return reached;
            }
        }
    }

    private TokenizerStatus? StartRecord()
    {
        if (_at < _length && _skipLineFeed)
        {
            _at += _buffer[_at] == LineFeed ? 1 : 0;
            _skipLineFeed = false;
        }

        _recordStart = _cellStart = _at;
        if (_at == _length)
        {
            return IsFinal ? TokenizerStatus.End : TokenizerStatus.NeedInput;
        }

        Record.Begin();
        _cellMark = default;
        _state = State.CellStart;
        return null;
    }

    private TokenizerStatus? StartCell()
    {
        if (_at == _length && !IsFinal)
        {
            return TokenizerStatus.NeedInput;
        }

        _findingsBeforeCell = Findings.Count;
        _isEscaped = false;
        _isIrregular = false;
        _cellStart = _at;
        if (_at < _length && _buffer[_at] == Quote)
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

    private TokenizerStatus? ReadText()
    {
        var found = _buffer.AsSpan(_at, _length - _at).IndexOfAny(_cellEnds);
        _at = found < 0 ? _length : _at + found;
        if (BeyondLimit() is { } limit)
        {
            return SkipRecord(limit);
        }

        return found < 0 && !IsFinal ? TokenizerStatus.NeedInput : EndCell(DelimitedCellForm.Plain);
    }

    /// <summary>Ends a cell at a delimiter, a line break or the end of the input.</summary>
    private TokenizerStatus? EndCell(DelimitedCellForm form)
    {
        if (Record.CellCount == MaxCells)
        {
            return SkipRecord(Limit.Cells);
        }

        Record.Add(new DelimitedCell(_cellStart - _recordStart, _at - _cellStart, form));
        if (_at < _length && _buffer[_at] == _delimiter)
        {
            _at++;
            _state = State.CellStart;
            return null;
        }

        Record.End(_buffer, _recordStart, _at - _recordStart, _bufferOffset + _recordStart, _line);
        _line += LineBreaksBefore(_at);
        PassLineBreak();
        return TokenizerStatus.Record;
    }

    /// <summary>Goes to the next line, if there is one, for a new record.</summary>
    private void PassLineBreak()
    {
        if (_at < _length)
        {
            _skipLineFeed = _buffer[_at] == CarriageReturn;
            _at++;
            _line++;
        }

        _state = State.RecordStart;
    }

    /// <summary>The line breaks between the start of the record and <paramref name="end"/>, all within quoted cells.</summary>
    private int LineBreaksBefore(int end)
    {
        var bytes = _buffer.AsSpan(_recordStart, end - _recordStart);
        if (!bytes.ContainsAny(LineMark.LineBreaks))
        {
            return 0;
        }

        var mark = default(LineMark);
        mark.MoveTo(bytes, bytes.Length);
        return mark.Lines;
    }
}
