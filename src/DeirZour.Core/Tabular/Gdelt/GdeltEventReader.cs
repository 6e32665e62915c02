namespace DeirZour.Tabular;

/// <summary>Reads the events of GDELT from their tables, in constant memory.</summary>
/// <remarks>
/// <para>The tables have tabs between cells, no header and no quotes: 61 cells are GDELT 2.0, 58 or 57 are 1.0. Codes stay texts.
/// Where a header with the names of the codebook stands above, as queries are saved, columns go by it, whatever is between them.</para>
/// <para>For what a file may look like, see <see cref="DelimitedReader"/> and <see cref="TableReader{TColumn}"/>. Whatever is wrong
/// with it becomes a finding with line and column, delivered before the row that it belongs to, and reading goes on. Only errors of
/// the stream itself are thrown. The stream is not closed. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class GdeltEventReader
{
    /// <inheritdoc cref="UcdpGedReader.Read"/>
    public static IEnumerable<RecordRead<GdeltEventRow>> Read(Stream stream, TabularReadOptions? options = null) =>
        TableRecords.Read(stream, GdeltColumns.Schema, options, GdeltEventRowParser.Parse);

    /// <inheritdoc cref="UcdpGedReader.ReadAsync"/>
    public static IAsyncEnumerable<RecordRead<GdeltEventRow>> ReadAsync(Stream stream, TabularReadOptions? options = null, CancellationToken cancellationToken = default) =>
        TableRecords.ReadAsync(stream, GdeltColumns.Schema, options, GdeltEventRowParser.Parse, cancellationToken);
}
