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
            .Where(claim => claim.Outcome == Outcome.Killed && claim.Victims.Group == VictimGroup.Unspecified)
            .ToArray();

        foreach (var one in dead)
        {
            foreach (var other in dead.TakeWhile(claim => claim.Id != one.Id))
            {
                if (one.Count.CompareRange(other.Count) == CountRangeRelation.Disjoint)
                {
                    Console.WriteLine($"{one.Count} ({seeds.Speaker(one)}), {other.Count} ({seeds.Speaker(other)})");
                }
            }
        }
        // end
    }
}
