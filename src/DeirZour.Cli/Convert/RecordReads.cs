namespace DeirZour.Cli.Convert;

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
}
