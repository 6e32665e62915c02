using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <summary>Says what rows of UCDP GED state in the terms of this library: events, and who claims how many deaths.</summary>
/// <remarks>
/// <para>A row becomes a <see cref="Document"/> that UCDP GED publishes, a <see cref="ConflictEvent"/>, the <see cref="Actor"/>s of its two
/// sides, the <see cref="Source"/>s behind it and its <see cref="CasualtyClaim"/>s. Ids come from the row's id, UCDP's actor ids and the
/// names of the sources, so that they are the same in every run. Nothing throws: what is implausible is left out here and is for
/// validators to report.</para>
/// <para>Claims, all of people killed: <c>best</c>, exact, as the total; the parts that are not zero (side A and side B as combatants
/// of their actor, civilians, unknown), linked to the total; and, where they differ from it, the range from <c>low</c> to <c>high</c>,
/// linked as the same. A <c>best</c> of 0 is a claim that nobody died only where <c>high</c> is 0 too: otherwise UCDP says that there
/// may have been deaths, and the range stands alone. Ends that are reversed are a claim each. In one-sided violence the dead of side
/// B, and in violence of an unknown type those of both sides, are people of no stated class.</para>
/// <para>Scope: the incident for an exact day with clear sources, otherwise the stated period, which the claim then carries.</para>
/// <para>Attribution: where exactly one source is behind the row, the claims are reported from it: the original source, through the
/// office that published it; but for <c>low</c> and <c>high</c> beside a total, which are UCDP's own. Where several are, UCDP has weighed
/// them and speaks in its own voice, and each source is kept by a <see cref="Statement"/> of kind <see cref="StatementKind.Report"/> that it
/// reported the event, through the office if there is but one. Names in <c>source_original</c> are separated by commas, semicolons, slashes
/// or line ends outside parentheses; a name with "and" stays one name, and a text such as <c>unknown</c> is none. UCDP does not say what
/// kind a source is, nor which report has which number.</para>
/// <para>Thread safe.</para>
/// </remarks>
public static partial class UcdpGedMapping
{
    /// <summary>Maps one row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its records and those that they refer to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static Dataset ToDataset(this UcdpGedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return ToDataset([row]);
    }

    /// <summary>Maps rows. Sources and actors are shared; a name in several spellings keeps the first and has the others beside it.</summary>
    /// <param name="rows">The rows, each with an id of its own.</param>
    /// <returns>The records in the order of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of its elements is null.</exception>
    public static Dataset ToDataset(IEnumerable<UcdpGedRow> rows) => new UcdpGedDatasetBuilder().Build(rows);

    /// <summary>Maps rows one after the other: memory does not depend on their number, but on that of different sources and actors.</summary>
    /// <param name="rows">The rows, each with an id of its own; enumerated once.</param>
    /// <returns>The records of <see cref="ToDataset(IEnumerable{UcdpGedRow})"/>; sources and actors, which collect their names from all rows, come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<IRecord> ToRecords(IEnumerable<UcdpGedRow> rows) => new UcdpGedDatasetBuilder().Stream(rows);

    /// <summary>Maps rows one after the other to a dataset each, with the sources and actors that it refers to.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>A lazy sequence. Ids are those of <see cref="ToDataset(IEnumerable{UcdpGedRow})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<Dataset> ToDatasets(IEnumerable<UcdpGedRow> rows) => new UcdpGedDatasetBuilder().BuildEach(rows);

    /// <summary>Reads the events of a file as they come; the claims about them are those of <see cref="ToDataset(UcdpGedRow)"/>.</summary>
    /// <param name="stream">The file; it is not closed.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="report">Takes the findings of the reader, each before its event; null to pass over them.</param>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A lazy sequence that can be enumerated once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static IAsyncEnumerable<ConflictEvent> ReadEventsAsync(
        Stream stream, TabularReadOptions? options = null, Action<Diagnostic>? report = null, CancellationToken cancellationToken = default) =>
        Events(UcdpGedReader.ReadAsync(stream, options, cancellationToken), report, cancellationToken);

    private static async IAsyncEnumerable<ConflictEvent> Events(
        IAsyncEnumerable<RecordRead<UcdpGedRow>> reads, Action<Diagnostic>? report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var read in reads.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (read.Record is { } row)
            {
                yield return UcdpGedDatasetBuilder.EventOf(row);
            }
            else
            {
                report?.Invoke(read.Diagnostic!);
            }
        }
    }
}
