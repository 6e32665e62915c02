namespace DeirZour.Tabular;

/// <summary>Reads our own table of claims and statements, as <see cref="ClaimTableWriter"/> writes it, in constant memory.</summary>
/// <remarks>
/// <para>Columns are found by name, wherever they stand, so that a table edited in a spreadsheet is read all the same: also one
/// separated by semicolons or tabs, with a byte-order mark, without the columns that it does not need, or with a row of HXL tags under
/// the header. An apostrophe in front of a text that would begin like a formula is taken away.</para>
/// <para>For what a file may look like, see <see cref="DelimitedReader"/> and <see cref="TableReader{TColumn}"/>. Whatever is wrong
/// with it becomes a finding with line and column, delivered before the row that it belongs to, and reading goes on. Only errors of
/// the stream itself are thrown. The stream is not closed. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class ClaimTableReader
{
    /// <inheritdoc cref="UcdpGedReader.Read"/>
    public static IEnumerable<RecordRead<ClaimRow>> Read(Stream stream, TabularReadOptions? options = null) =>
        TableRecords.Read(stream, ClaimColumns.Schema, options, ClaimRowParser.Parse);

    /// <inheritdoc cref="UcdpGedReader.ReadAsync"/>
    public static IAsyncEnumerable<RecordRead<ClaimRow>> ReadAsync(Stream stream, TabularReadOptions? options = null, CancellationToken cancellationToken = default) =>
        TableRecords.ReadAsync(stream, ClaimColumns.Schema, options, ClaimRowParser.Parse, cancellationToken);

    /// <summary>Reads the claims and statements themselves, and what the table tells of events, documents and sources; see <see cref="ClaimMapping"/>.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <returns>A lazy sequence that can be enumerated once: findings and records as they come, each record with the position of its row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static IEnumerable<RecordRead<IRecord>> ReadRecords(Stream stream, TabularReadOptions? options = null) =>
        Records(Read(stream, options), options?.File);

    private static IEnumerable<RecordRead<IRecord>> Records(IEnumerable<RecordRead<ClaimRow>> reads, string? file)
    {
        var findings = new FindingList(file);
        var records = new ClaimRecords(findings);
        foreach (var read in reads)
        {
            if (read.Record is not { } row)
            {
                yield return new RecordRead<IRecord>(read.Diagnostic!);
                continue;
            }

            var found = records.Add(row);
            foreach (var finding in findings.Items)
            {
                yield return new RecordRead<IRecord>(finding);
            }

            findings.Clear();
            foreach (var record in found)
            {
                yield return new RecordRead<IRecord>(record, read.Position);
            }
        }
    }
}
