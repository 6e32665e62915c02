namespace DeirZour.Tabular;

/// <summary>Reads exports of ACLED, the Armed Conflict Location and Event Data, in constant memory.</summary>
/// <remarks>
/// <para>Columns are found by name, upper or lower case, wherever they stand: 31 columns since March 2023, 31 others before, fewer in
/// files of before 2019. What is missing, renamed, unknown, moved or repeated is a finding. Dates may be written as 2020-12-03 or with the
/// name of the month; <c>NA</c> is an empty cell.</para>
/// <para>For what a file may look like, see <see cref="DelimitedReader"/> and <see cref="TableReader{TColumn}"/>. Whatever is wrong
/// with it becomes a finding with line and column, delivered before the row that it belongs to, and reading goes on. Only errors of
/// the stream itself are thrown. The stream is not closed.</para>
/// <para>Source of the format: ACLED Codebook. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class AcledReader
{
    /// <inheritdoc cref="UcdpGedReader.Read"/>
    public static IEnumerable<RecordRead<AcledRow>> Read(Stream stream, TabularReadOptions? options = null) =>
        TableRecords.Read(stream, AcledColumns.Schema, options, AcledRowParser.Parse);

    /// <inheritdoc cref="UcdpGedReader.ReadAsync"/>
    public static IAsyncEnumerable<RecordRead<AcledRow>> ReadAsync(Stream stream, TabularReadOptions? options = null, CancellationToken cancellationToken = default) =>
        TableRecords.ReadAsync(stream, AcledColumns.Schema, options, AcledRowParser.Parse, cancellationToken);
}
