namespace DeirZour.Cli.Inputs;

/// <summary>Takes apart what streaming readers deliver.</summary>
internal static class RecordReads
{
    /// <summary>The records as they come.</summary>
    /// <param name="reads">Records and findings.</param>
    /// <param name="report">Takes the findings.</param>
    public static IEnumerable<T> Records<T>(this IEnumerable<RecordRead<T>> reads, Action<Diagnostic> report)
        where T : class
    {
        foreach (var read in reads)
        {
            if (read.Record is { } record)
            {
                yield return record;
            }
            else
            {
                report(read.Diagnostic!);
            }
        }
    }

    /// <summary>Records in any order as a dataset.</summary>
    public static Dataset ToDataset(this IEnumerable<IRecord> records)
    {
        var held = records.ToList();
        return new Dataset
        {
            Sources = [.. held.OfType<Source>()],
            Documents = [.. held.OfType<Document>()],
            Actors = [.. held.OfType<Actor>()],
            Places = [.. held.OfType<Place>()],
            Events = [.. held.OfType<ConflictEvent>()],
            Claims = [.. held.OfType<CasualtyClaim>()],
            Statements = [.. held.OfType<Statement>()],
        };
    }
}
