namespace DeirZour.Tabular;

/// <summary>Reads the rows of a dataset's table, whatever the order of its columns: finds the header, skips what is no row, and says what differs.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <remarks>
/// Lines above the header, a row of HXL tags below it and repeated headers are skipped with a finding. Columns are found by name.
/// Otherwise as <see cref="DelimitedReader"/>, which does the reading.
/// </remarks>
public sealed class TableReader<TColumn>
    where TColumn : struct, Enum
{
    private readonly DelimitedReader _reader;
    private readonly RowFilter<TColumn> _filter;
    private bool _isOver;

    /// <summary>Prepares reading; nothing is read yet.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="schema">The columns to look for.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public TableReader(Stream stream, TableSchema<TColumn> schema, TabularReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        options ??= TabularReadOptions.Default;
        _reader = new DelimitedReader(stream, schema.Complete(options), schema.HasQuotes, published: schema.PublishedDelimiter);
        _filter = new RowFilter<TColumn>(schema, _reader.FindingList);
    }

    /// <summary>The header, once it was read.</summary>
    public TableHeader<TColumn>? Header => _filter.Header;

    /// <summary>Whether the last step found a row; otherwise it has findings only.</summary>
    public bool HasRow { get; private set; }

    /// <summary>The row of the last step; valid until the next one.</summary>
    /// <exception cref="InvalidOperationException"><see cref="HasRow"/> is false.</exception>
    public TableRow<TColumn> Row =>
        HasRow ? new(Header!, _reader.Row) : throw new InvalidOperationException("Expected a row; the last step has findings only.");

    /// <summary>What was found in the last step, before or in its row. The list changes with the next step.</summary>
    public IReadOnlyList<Diagnostic> Findings => _reader.Findings;

    internal FindingList FindingList => _reader.FindingList;

    /// <inheritdoc cref="DelimitedReader.Read"/>
    public bool Read() => !_isOver && Take(_reader.Read());

    /// <inheritdoc cref="DelimitedReader.ReadAsync"/>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default) =>
        !_isOver && Take(await _reader.ReadAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Walks over the rows of a table in memory, of at most 2 GiB.</summary>
    /// <param name="table">The bytes of the table.</param>
    /// <param name="schema">The columns to look for.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="report">Takes the findings, each before its row; null to pass over them.</param>
    /// <returns>The rows for <see langword="foreach"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static TableRows<TColumn> Enumerate(
        ReadOnlySpan<byte> table, TableSchema<TColumn> schema, TabularReadOptions? options = null, Action<Diagnostic>? report = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new TableRows<TColumn>(table, schema, options, report);
    }

    private bool Take(bool more)
    {
        if (!more)
        {
            HasRow = false;
            _isOver = true;
            return _filter.TakeEnd();
        }

        HasRow = _reader.HasRow && TakeRow();
        _isOver = _filter.IsOver;
        return true;
    }

    private bool TakeRow()
    {
        var row = _reader.Row;
        return _filter.Take(in row);
    }
}
