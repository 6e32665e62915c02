namespace DeirZour.Tabular;

/// <summary>Says what rows of the PITF Worldwide Atrocities Dataset state in the terms of this library: events, and how many people were killed and injured.</summary>
/// <remarks>
/// <para>A row becomes a <see cref="Document"/> that PITF publishes, a <see cref="ConflictEvent"/>, the perpetrators as <see cref="Actor"/>s, the
/// <see cref="Source"/>s behind it and up to four <see cref="CasualtyClaim"/>s: people killed and people injured by number, and by band
/// where the number is missing or vague. The dataset has no ids: they are made from what the row tells, and are the same in every run.</para>
/// <para>0 injured is a claim only where the band says 0 too: beside <c>No information</c> it stands for unknown. The victims are civilians
/// where a source says that they did not fight. Scope: the incident on one day, otherwise the period.</para>
/// <para>Attribution: where one source is named, the claims are reported from it. Where several are, PITF speaks in its own voice, and each
/// source is kept by a <see cref="Statement"/> of kind <see cref="StatementKind.Report"/>. A source that contests the report is kept by one of
/// kind <see cref="StatementKind.Reaction"/>. The files have the names of sources in the columns for
/// their sort and the other way round: the cell with a code of sorts is the sort.</para>
/// <para>Nothing throws: what is implausible is left out here and is for validators to report. Thread safe.</para>
/// </remarks>
public static class AtrocityMapping
{
    /// <summary>Maps one row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its records and those that they refer to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static Dataset ToDataset(this AtrocityRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return ToDataset([row]);
    }

    /// <summary>Maps rows. Sources and actors are shared; a name in several spellings keeps the first and has the others beside it.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The records in the order of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of its elements is null.</exception>
    public static Dataset ToDataset(IEnumerable<AtrocityRow> rows) => new AtrocityDatasetBuilder().Build(rows);

    /// <summary>Maps rows one after the other: of those above, memory holds only the ids and the different sources and actors.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>The records of <see cref="ToDataset(IEnumerable{AtrocityRow})"/>; sources and actors, which collect their names from all rows, come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<IRecord> ToRecords(IEnumerable<AtrocityRow> rows) => new AtrocityDatasetBuilder().Stream(rows);

    /// <summary>Maps rows one after the other to a dataset each, with the sources and actors that it refers to.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>A lazy sequence. Ids are those of <see cref="ToDataset(IEnumerable{AtrocityRow})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<Dataset> ToDatasets(IEnumerable<AtrocityRow> rows) => new AtrocityDatasetBuilder().BuildEach(rows);
}
