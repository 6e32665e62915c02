namespace DeirZour.Tabular;

/// <summary>Reads the UCDP Georeferenced Event Dataset from its CSV files, in constant memory.</summary>
/// <remarks>
/// <para>Columns are found by name, upper or lower case, wherever they stand: 49 columns since release 20.1, 41 in that of 19.1,
/// <c>best_est</c>, <c>high_est</c> and <c>low_est</c> before. What is missing, unknown or repeated is a finding. A row of HXL tags
/// under the header is skipped.</para>
/// <para>For what a file may look like, see <see cref="DelimitedReader"/> and <see cref="TableReader{TColumn}"/>. Whatever is wrong with it becomes a finding with line and column, delivered before the row that it belongs to, and reading goes
/// on; empty lines are passed over. Only errors of the stream itself are thrown. The stream is not closed.</para>
/// <para>Source of the format: UCDP GED Codebook. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class UcdpGedReader
{
    /// <summary>Reads rows and findings as they come. The result can be enumerated once.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static IEnumerable<RecordRead<UcdpGedRow>> Read(Stream stream, TabularReadOptions? options = null) =>
        TableRecords.Read(stream, UcdpGedColumns.Schema, options, new UcdpGedRowParser().Parse);

    /// <summary>Reads rows and findings as they come. The result can be enumerated once.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static IAsyncEnumerable<RecordRead<UcdpGedRow>> ReadAsync(Stream stream, TabularReadOptions? options = null, CancellationToken cancellationToken = default) =>
        TableRecords.ReadAsync(stream, UcdpGedColumns.Schema, options, new UcdpGedRowParser().Parse, cancellationToken);

    /// <summary>Walks over the rows of a file in memory, of at most 2 GiB, without making objects of them: nothing allocates for a row.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="report">Takes the findings about the table, each before its row; null to pass over them. Cells that cannot be read are not among them.</param>
    /// <returns>The rows for <see langword="foreach"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static UcdpGedRows Enumerate(ReadOnlySpan<byte> file, TabularReadOptions? options = null, Action<Diagnostic>? report = null) =>
        new(TableReader<UcdpGedColumn>.Enumerate(file, UcdpGedColumns.Schema, options, report));
}
