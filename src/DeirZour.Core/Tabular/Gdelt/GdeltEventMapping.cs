namespace DeirZour.Tabular;

/// <summary>Says what rows of GDELT state in the terms of this library: events, without claims of numbers.</summary>
/// <remarks>
/// <para>A row becomes a <see cref="Document"/> that GDELT publishes with the address of the first text, a <see cref="ConflictEvent"/> with the two actors
/// as they are named, and a <see cref="Statement"/> of kind <see cref="StatementKind.Report"/> from the site at that address. GDELT counts texts, not
/// people: there are no casualty claims. Kinds follow the CAMEO root code; what has no kind of this library is <c>cameo-</c> and the root code.</para>
/// <para>The precision of a place maps both ways with <see cref="GdeltGeoType"/>: country, province for states and divisions, near for
/// cities, whose point is the city and not the scene.</para>
/// <para>Nothing throws: what is implausible is left out here and is for validators to report. Thread safe.</para>
/// </remarks>
public static class GdeltEventMapping
{
    /// <summary>Maps one row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its records and those that they refer to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static Dataset ToDataset(this GdeltEventRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return ToDataset([row]);
    }

    /// <summary>Maps rows. Sources and actors are shared; a name in several spellings keeps the first and has the others beside it.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The records in the order of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of its elements is null.</exception>
    public static Dataset ToDataset(IEnumerable<GdeltEventRow> rows) => new GdeltDatasetBuilder().Build(rows);

    /// <summary>Maps rows one after the other: of those above, memory holds only the ids and the different sources and actors.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>The records of <see cref="ToDataset(IEnumerable{GdeltEventRow})"/>; sources and actors, which collect their names from all rows, come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<IRecord> ToRecords(IEnumerable<GdeltEventRow> rows) => new GdeltDatasetBuilder().Stream(rows);

    /// <summary>Maps rows one after the other to a dataset each, with the sources and actors that it refers to.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <returns>A lazy sequence. Ids are those of <see cref="ToDataset(IEnumerable{GdeltEventRow})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<Dataset> ToDatasets(IEnumerable<GdeltEventRow> rows) => new GdeltDatasetBuilder().BuildEach(rows);
}
