// readme
using DeirZour;
using DeirZour.Seeds;
// end

namespace ReadmeExamples;

internal static class FindConflicts
{
    public static void Run(TextWriter Console)
    {
        // readme
        var seeds = SeedDataset.Default;
        var dead = seeds.ClaimsAbout(Id<ConflictEvent>.Parse("dez-2017-01-14-is-assault"))
            .OfType<CasualtyClaim>()
            .Where(claim => claim is { Outcome: Outcome.Killed, Victims: { Group: VictimGroup.Unspecified, Actor: null } })
            .ToArray();

        foreach (var (one, other) in dead.SelectMany((one, index) => dead.Skip(index + 1).Select(other => (one, other))))
        {
            if (one.Count.CompareRange(other.Count) == CountRangeRelation.Disjoint)
            {
                Console.WriteLine($"{seeds.Speaker(one)} has {one.Count}, {seeds.Speaker(other)} has {other.Count}");
            }
        }
        // end
    }
}
