namespace DeirZour.Tabular;

/// <summary>Feeds a tokenizer from a stream. What reads tables sees this class and <see cref="DelimitedRecord"/> only.</summary>
internal sealed class DelimitedReader(Stream stream, byte delimiter, TabularReadOptions options, int bufferSize = DelimitedReader.DefaultBufferSize)
{
    private const int DefaultBufferSize = 64 * 1024;
    private const int LongestByteOrderMark = 3;
    private readonly DelimitedTokenizer _tokenizer = new(delimiter, options, bufferSize);
    private bool _isStarted;
    private bool _isOver;

    public DelimitedRecord Record => _tokenizer.Record;

    /// <summary>Whether the last step read a record; otherwise it has findings only.</summary>
    public bool HasRecord { get; private set; }

    /// <summary>What was found in the last step, before the record. Readers of rows add theirs.</summary>
    public FindingList Findings => _tokenizer.Findings;

    /// <summary>Goes one step on.</summary>
    /// <returns>False when there is nothing more.</returns>
    public bool Read()
    {
        Findings.Clear();
        bool? more;
        while ((more = Step()) is null)
        {
            _tokenizer.Advance(stream.Read(_tokenizer.FreeSpace().Span));
        }

        return more.Value;
    }

    /// <inheritdoc cref="Read"/>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Findings.Clear();
        bool? more;
        while ((more = Step()) is null)
        {
            _tokenizer.Advance(await stream.ReadAsync(_tokenizer.FreeSpace(), cancellationToken).ConfigureAwait(false));
        }

        return more.Value;
    }

    /// <summary>Goes one step on as far as the bytes reach; null when they do not.</summary>
    private bool? Step()
    {
        HasRecord = false;
        if (!_isStarted && !_isOver)
        {
            if (_tokenizer.Peek().Length < LongestByteOrderMark && !_tokenizer.IsFinal)
            {
                return null;
            }

            Start();
        }

        while (!_isOver)
        {
            switch (_tokenizer.Read())
            {
                case TokenizerStatus.NeedInput:
                    return null;
                case TokenizerStatus.Skipped:
                    return true;
                case TokenizerStatus.End:
                    _isOver = true;
                    break;
                default:
                    if (!Record.IsBlank)
                    {
                        HasRecord = true;
                        TextChecks.Check(Record, Findings);
                        return true;
                    }

                    break;
            }
        }

        return Findings.Count > 0;
    }

    private void Start()
    {
        _isStarted = true;
        var head = _tokenizer.Peek();
        if (head.StartsWith("\uFEFF"u8))
        {
            _tokenizer.Skip(LongestByteOrderMark);
        }
        else if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            Findings.Add(TabularRules.Encoding, new TextPosition(0, 1, 1), "expected UTF-8, found the byte-order mark of UTF-16 or UTF-32; convert the file");
            _isOver = true;
        }
    }
}
