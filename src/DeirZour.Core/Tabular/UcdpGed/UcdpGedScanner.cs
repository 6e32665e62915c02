namespace DeirZour.Tabular;

/// <summary>Reads UCDP GED from a stream without making objects of rows: nothing allocates for a row without findings.</summary>
/// <remarks>As <see cref="TableReader{TColumn}"/>, with the numbers and dates of each row read. One thread at a time.</remarks>
public sealed class UcdpGedScanner
{
    private readonly TableReader<UcdpGedColumn> _reader;
    private readonly UcdpGedRowMaker _maker = new();

    /// <summary>Prepares reading; nothing is read yet.</summary>
    /// <param name="stream">The file; it is not closed.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public UcdpGedScanner(Stream stream, TabularReadOptions? options = null) =>
        _reader = new TableReader<UcdpGedColumn>(stream, UcdpGedColumns.Schema, options);

    /// <summary>Whether the last step found a row; otherwise it has findings only.</summary>
    public bool HasRow => _reader.HasRow;

    /// <summary>The row of the last step; valid until the next one.</summary>
    /// <exception cref="InvalidOperationException"><see cref="HasRow"/> is false.</exception>
    public UcdpGedRowView Row => new(_reader.Row, _maker);

    /// <summary>What was found about the table in the last step. Cells that cannot be read are not among it: see <see cref="UcdpGedRowView.ToRow"/>.</summary>
    public IReadOnlyList<Diagnostic> Findings => _reader.Findings;

    /// <inheritdoc cref="DelimitedReader.Read"/>
    public bool Read() => Take(_reader.Read());

    /// <inheritdoc cref="DelimitedReader.ReadAsync"/>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default) =>
        Take(await _reader.ReadAsync(cancellationToken).ConfigureAwait(false));

    private bool Take(bool more)
    {
        if (_reader.HasRow)
        {
            var row = _reader.Row;
            _maker.Values.Read(in row);
        }

        return more;
    }
}
