namespace DeirZour.Tabular;

/// <summary>Reads the PITF Worldwide Atrocities Dataset from its tables, in constant memory.</summary>
/// <remarks>
/// <para>The header stands below some lines of preamble, in which a quote may be opened and never closed. Columns that share a name,
/// such as <c>Degrees</c>, are told apart by their order. Short and long rows are kept, as is every text that is no number or code.</para>
/// <para>For what a file may look like, see <see cref="DelimitedReader"/> and <see cref="TableReader{TColumn}"/>. Whatever is wrong
/// with it becomes a finding with line and column, delivered before the row that it belongs to, and reading goes on. Only errors of
/// the stream itself are thrown. The stream is not closed. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class AtrocityReader
{
    /// <inheritdoc cref="UcdpGedReader.Read"/>
    public static IEnumerable<RecordRead<AtrocityRow>> Read(Stream stream, TabularReadOptions? options = null) =>
        TableRecords.Read(stream, AtrocityColumns.Schema, options, AtrocityRowParser.Parse);

    /// <inheritdoc cref="UcdpGedReader.ReadAsync"/>
    public static IAsyncEnumerable<RecordRead<AtrocityRow>> ReadAsync(Stream stream, TabularReadOptions? options = null, CancellationToken cancellationToken = default) =>
        TableRecords.ReadAsync(stream, AtrocityColumns.Schema, options, AtrocityRowParser.Parse, cancellationToken);
}
