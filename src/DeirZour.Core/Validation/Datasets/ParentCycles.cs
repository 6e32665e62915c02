using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>Finds records that are above themselves.</summary>
internal static class ParentCycles
{
    private const int None = -1;

    /// <summary>Reports each cycle of two or more records once, at its first record. A record that is its own parent breaks a rule of its own.</summary>
    public static void Report<T>(RecordTable<T> table, Func<T, Id<T>?> parent, Findings findings)
        where T : class, IRecord
    {
        var records = table.Records;
        var parents = Array.ConvertAll(records, record => table.IndexOf(parent(record)));

        // The walk on which a record was met first. A walk that meets itself has closed a cycle.
        var walks = new int[records.Length];
        for (var start = 0; start < records.Length; start++)
        {
            var at = start;
            while (at != None && walks[at] == 0)
            {
                walks[at] = start + 1;
                at = parents[at];
            }

            if (at != None && walks[at] == start + 1)
            {
                ReportCycle(table, parents, at, findings);
            }
        }
    }

    private static void ReportCycle<T>(RecordTable<T> table, int[] parents, int member, Findings findings)
        where T : class, IRecord
    {
        var (first, count) = (member, 1);
        for (var at = parents[member]; at != member; at = parents[at])
        {
            first = Math.Min(first, at);
            count++;
        }

        if (count > 1)
        {
            table.At(first, findings).Add(
                DatasetRules.ParentCycle,
                "parent",
                $"expected parents that end, found a cycle of {count} through {Clip.Quote(table.Records[parents[first]].RecordId)}");
        }
    }
}
