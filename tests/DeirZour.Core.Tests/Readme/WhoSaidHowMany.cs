// readme
using DeirZour;
using DeirZour.Seeds;
// end

namespace ReadmeExamples;

internal static class WhoSaidHowMany
{
    public static void Run(TextWriter Console)
    {
        // readme
        var seeds = SeedDataset.Default;
        var clashes = seeds.Dataset.Events.Single(item => item.Id.Value == "dez-2017-10-28-clashes");

        Console.WriteLine($"{clashes.When?.Date}: {clashes.Summary}");
        foreach (var claim in seeds.ClaimsAbout(clashes.Id).OfType<CasualtyClaim>())
        {
            var speaker = seeds.Speaker(claim) is { } id ? seeds.Find(id)?.Name : null;
            var evidence = claim.Evidence.GetValueOrDefault();

            Console.WriteLine($"{claim.Count} {claim.Victims.Phrase} {WireNames.Get(claim.Outcome)}");
            Console.WriteLine($"    {speaker} ({WireNames.Get(claim.Attribution.Voice)}), in {claim.Document}");
            Console.WriteLine($"    at {evidence.Start}..{evidence.End}: {evidence.Phrase}");
        }
        // end
    }
}
