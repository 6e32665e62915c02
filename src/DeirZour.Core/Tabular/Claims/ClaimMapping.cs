namespace DeirZour.Tabular;

/// <summary>Says claims and statements in rows of our own table, and back.</summary>
/// <remarks>
/// <para><b>What the table keeps.</b> Claims and statements come back equal, every member of them. Of an event the table keeps id, kind,
/// date, summary, and name, point and precision of its place; of a document id, title, publisher and day, with what these two rest on;
/// of the publisher and the speaker id and name.</para>
/// <para><b>What it does not keep.</b> The wording and basis of an event's date, its participants, weapons, parent and notes and which
/// place of the gazetteer it is at; a document's agency, instants, language, address, hash, length and notes; the kind, other names,
/// parent and actor of a source, sources that are relays alone, actors and places: of these the ids alone stay. Events, documents and
/// sources that no claim or statement names are not in the table. An empty text, one of blanks alone and a place reference that says
/// nothing come back as none. JSON keeps everything.</para>
/// <para>Nothing throws on bad rows: a row without what a claim cannot be without is left out with a finding by <see cref="ClaimTableRules"/>.
/// Thread safe.</para>
/// </remarks>
public static class ClaimMapping
{
    /// <summary>The rows of a dataset: its casualty claims, then its statements, in its order.</summary>
    /// <param name="index">The dataset.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public static IEnumerable<ClaimRow> ToRows(DatasetIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return ((IEnumerable<Claim>)index.Dataset.Claims).Concat(index.Dataset.Statements).Select(claim => ClaimRows.Of(claim, index));
    }

    /// <summary>Maps rows one after the other: memory depends on the number of different events, documents and sources alone.</summary>
    /// <param name="rows">The rows; enumerated once.</param>
    /// <param name="report">Takes the findings, each before the records of its row; null to pass over them.</param>
    /// <returns>Each claim and statement, and before it the events, documents and sources that no row above told of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static IEnumerable<IRecord> ToRecords(IEnumerable<ClaimRow> rows, Action<Diagnostic>? report = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Records(rows, report);
    }

    /// <summary>Maps rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="report">Takes the findings; null to pass over them.</param>
    /// <returns>The records in the order of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public static Dataset ToDataset(IEnumerable<ClaimRow> rows, Action<Diagnostic>? report = null)
    {
        var records = ToRecords(rows, report).ToList();
        return new Dataset
        {
            Sources = [.. records.OfType<Source>()],
            Documents = [.. records.OfType<Document>()],
            Events = [.. records.OfType<ConflictEvent>()],
            Claims = [.. records.OfType<CasualtyClaim>()],
            Statements = [.. records.OfType<Statement>()],
        };
    }

    private static IEnumerable<IRecord> Records(IEnumerable<ClaimRow> rows, Action<Diagnostic>? report)
    {
        var findings = new FindingList(null);
        var records = new ClaimRecords(findings);
        foreach (var row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            var found = records.Add(row);
            findings.Report(report);
            foreach (var record in found)
            {
                yield return record;
            }
        }
    }
}
