namespace DeirZour.Tabular;

/// <summary>Reads Iraq Body Count from the files of the ESOC project, in constant memory.</summary>
/// <remarks>
/// <para>Columns are found by name. Dates are written as 20-Mar-03 or 2003-03-20. The files are not UTF-8: set
/// <see cref="TabularReadOptions.InvalidUtf8"/> to read their letters; lines may end with CR alone.</para>
/// <para>For what a file may look like, see <see cref="DelimitedReader"/> and <see cref="TableReader{TColumn}"/>. Whatever is wrong
/// with it becomes a finding with line and column, delivered before the row that it belongs to, and reading goes on. Only errors of
/// the stream itself are thrown. The stream is not closed. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class IraqBodyCountReader
{
    /// <inheritdoc cref="UcdpGedReader.Read"/>
    public static IEnumerable<RecordRead<IraqBodyCountRow>> Read(Stream stream, TabularReadOptions? options = null) =>
        TableRecords.Read(stream, IraqBodyCountColumns.Schema, options, IraqBodyCountRowParser.Parse);

    /// <inheritdoc cref="UcdpGedReader.ReadAsync"/>
    public static IAsyncEnumerable<RecordRead<IraqBodyCountRow>> ReadAsync(Stream stream, TabularReadOptions? options = null, CancellationToken cancellationToken = default) =>
        TableRecords.ReadAsync(stream, IraqBodyCountColumns.Schema, options, IraqBodyCountRowParser.Parse, cancellationToken);
}
