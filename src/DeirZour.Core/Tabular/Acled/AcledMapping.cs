namespace DeirZour.Tabular;

/// <summary>Says what rows of ACLED state in the terms of this library: events, and who claims how many deaths.</summary>
/// <remarks>
/// <para>A row becomes a <see cref="Document"/> that ACLED publishes, a <see cref="ConflictEvent"/>, the <see cref="Actor"/>s that it names,
/// the <see cref="Source"/>s behind it and at most one <see cref="CasualtyClaim"/>. Ids come from the row's id and from names, so that they
/// are the same in every run. Nothing throws: what is implausible is left out here and is for validators to report.</para>
/// <para>The claim is that <c>fatalities</c> people were killed, of no stated class. <b>0 fatalities are no claim</b>: by the codebook 0
/// stands for none and for unknown alike. Scope: the incident where the day is exact, otherwise the week or month, which the claim
/// then carries.</para>
/// <para>Dates and places are as wide as their precision says; see <see cref="EventDate.FromAcled"/> and
/// <see cref="WherePrecisions.ToUcdp"/>. In violence against civilians the first actor is the perpetrator and the second the victim;
/// otherwise both are parties, since their order says nothing; associated actors are <see cref="ActorRole.Associate"/>.</para>
/// <para>Attribution: where one source is behind the row, the claim is reported from it. Where several are, ACLED has weighed them and
/// speaks in its own voice, and each source is kept by a <see cref="Statement"/> of kind <see cref="StatementKind.Report"/>.</para>
/// <para>Thread safe.</para>
/// </remarks>
public static class AcledMapping
{
    /// <summary>Maps one row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its records and those that they refer to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static Dataset ToDataset(this AcledRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return ToDataset([row]);
    }

    /// <summary>Maps rows. Sources and actors are shared; a name in several spellings keeps the first and has the others beside it.</summary>
    /// <param name="rows">The rows, each with an id of its own.</param>
    /// <returns>The records in the order of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of its elements is null.</exception>
    public static Dataset ToDataset(IEnumerable<AcledRow> rows) => new AcledDatasetBuilder().Build(rows);

    /// <summary>Maps rows one after the other: memory does not depend on their number, but on that of different sources and actors.</summary>
    /// <param name="rows">The rows, each with an id of its own; enumerated once.</param>
    /// <returns>The records of <see cref="ToDataset(IEnumerable{AcledRow})"/>; sources and actors, which collect their names from all rows, come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<IRecord> ToRecords(IEnumerable<AcledRow> rows) => new AcledDatasetBuilder().Stream(rows);

    /// <summary>Maps rows one after the other to a dataset each, with the sources and actors that it refers to.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>A lazy sequence. Ids are those of <see cref="ToDataset(IEnumerable{AcledRow})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<Dataset> ToDatasets(IEnumerable<AcledRow> rows) => new AcledDatasetBuilder().BuildEach(rows);
}
