namespace DeirZour.Tabular;

/// <summary>Says what rows of Iraq Body Count state in the terms of this library: events, and how many civilians were killed.</summary>
/// <remarks>
/// <para>A row becomes a <see cref="Document"/> that Iraq Body Count publishes, a <see cref="ConflictEvent"/> from its first to its last day,
/// and a <see cref="CasualtyClaim"/> of <c>Min</c> to <c>Max</c> civilians killed, exact where both are the same. Where one is missing that end is
/// open; a range whose ends are reversed is no claim. Scope: the incident on one day, otherwise the period; cumulative for the totals of
/// morgues.</para>
/// <para>Attribution: Iraq Body Count's own voice. These files do not name the media behind a row.</para>
/// <para>Nothing throws: what is implausible is left out here and is for validators to report. Thread safe.</para>
/// </remarks>
public static class IraqBodyCountMapping
{
    /// <summary>Maps one row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its records and those that they refer to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static Dataset ToDataset(this IraqBodyCountRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return ToDataset([row]);
    }

    /// <summary>Maps rows. Sources and actors are shared; a name in several spellings keeps the first and has the others beside it.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The records in the order of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of its elements is null.</exception>
    public static Dataset ToDataset(IEnumerable<IraqBodyCountRow> rows) => new IraqBodyCountDatasetBuilder().Build(rows);

    /// <summary>Maps rows one after the other: of those above, memory holds only the ids and the different sources and actors.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>The records of <see cref="ToDataset(IEnumerable{IraqBodyCountRow})"/>; sources and actors, which collect their names from all rows, come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<IRecord> ToRecords(IEnumerable<IraqBodyCountRow> rows) => new IraqBodyCountDatasetBuilder().Stream(rows);

    /// <summary>Maps rows one after the other to a dataset each, with the sources and actors that it refers to.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>A lazy sequence. Ids are those of <see cref="ToDataset(IEnumerable{IraqBodyCountRow})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<Dataset> ToDatasets(IEnumerable<IraqBodyCountRow> rows) => new IraqBodyCountDatasetBuilder().BuildEach(rows);
}
