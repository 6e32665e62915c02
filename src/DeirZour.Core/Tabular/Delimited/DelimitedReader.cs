namespace DeirZour.Tabular;

/// <summary>Reads a delimited table from a stream, row by row, in constant memory. Nothing allocates for a row without findings.</summary>
/// <remarks>
/// <para>Rows end with LF, CR LF or CR, also mixed; empty lines are passed over. Quotes are those of RFC 4180. Whatever breaks it is
/// read as it was most likely meant, with a finding: a stray quote costs its own row at most, a row beyond a limit is skipped, and
/// reading goes on. Text is UTF-8; UTF-16 and UTF-32 are known by their byte-order mark and transcoded, and so is UTF-16 without one
/// whose first 32 bytes are letters of ASCII or Latin-1 for the most part.</para>
/// <para>Only errors of the stream itself are thrown. The stream is not closed. One thread at a time.</para>
/// </remarks>
/// <example><code>
/// var reader = new DelimitedReader(stream);
/// while (reader.Read())
/// {
///     foreach (var finding in reader.Findings) { … }
///     if (reader.HasRow &amp;&amp; reader.Row[3].TryGetInt32(out var deaths)) { … }
/// }
/// </code></example>
public sealed partial class DelimitedReader
{
    private const int DefaultBufferSize = 64 * 1024;

    private readonly Stream _stream;
    private readonly TabularReadOptions _options;
    private readonly bool _hasQuotes;
    private readonly char? _published;
    private readonly FindingList _findings;
    private DelimitedTokenizer? _tokenizer;
    private bool _isOver;

    /// <summary>Prepares reading; nothing is read yet.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public DelimitedReader(Stream stream, TabularReadOptions? options = null)
        : this(stream, options, hasQuotes: true)
    {
    }

    internal DelimitedReader(Stream stream, TabularReadOptions? options, bool hasQuotes, int bufferSize = DefaultBufferSize, char? published = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _options = options ?? TabularReadOptions.Default;
        _options.ThrowIfInvalid();
        _hasQuotes = hasQuotes;
        _published = published;
        _findings = new FindingList(_options.File);
        _buffer = new byte[Math.Max(bufferSize, LeastFreeSpace)];
    }

    /// <summary>What separates the cells, as given or seen; <see langword="null"/> before the first row of a table for which it was not given.</summary>
    public char? Delimiter { get; private set; }

    /// <summary>Whether the last step found a row; otherwise it has findings only.</summary>
    public bool HasRow { get; private set; }

    /// <summary>The row of the last step. It lies in the reader's buffer: valid until the next step.</summary>
    /// <exception cref="InvalidOperationException"><see cref="HasRow"/> is false.</exception>
    public DelimitedRow Row =>
        HasRow ? _tokenizer!.Row(_buffer) : throw new InvalidOperationException("Expected a row; the last step has findings only.");

    /// <summary>What was found in the last step, before or in its row. The list changes with the next step.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings.Items;

    /// <summary>The findings of the step, to which readers of typed rows add theirs.</summary>
    internal FindingList FindingList => _findings;

    /// <summary>Goes one step on: to the next row, or over bytes that are none and have findings.</summary>
    /// <returns>False when there is nothing more.</returns>
    public bool Read()
    {
        _findings.Clear();
        bool? more;
        while ((more = Step()) is null)
        {
            Fill();
        }

        return more.Value;
    }

    /// <inheritdoc cref="Read"/>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _findings.Clear();
        bool? more;
        while ((more = Step()) is null)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return more.Value;
    }

    /// <summary>Walks over the rows of a table in memory, of at most 2 GiB.</summary>
    /// <param name="table">The bytes of the table.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="report">Takes the findings, each before its row; null to pass over them.</param>
    /// <returns>The rows for <see langword="foreach"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static DelimitedRows Enumerate(ReadOnlySpan<byte> table, TabularReadOptions? options = null, Action<Diagnostic>? report = null) =>
        new(table, options ?? TabularReadOptions.Default, report);

    /// <summary>Goes one step on as far as the bytes reach; null when they do not.</summary>
    private bool? Step()
    {
        HasRow = false;
        if (_isOver)
        {
            return false;
        }

        if (_tokenizer is null && !TryStart(out _tokenizer))
        {
            return null;
        }

        switch (_tokenizer.Read(Window, _isFinal))
        {
            case TokenizerStatus.NeedInput:
                return null;
            case TokenizerStatus.Record:
                HasRow = true;
                return true;
            case TokenizerStatus.Skipped:
                return true;
            default:
                _isOver = true;
                return _findings.Count > 0;
        }
    }
}
