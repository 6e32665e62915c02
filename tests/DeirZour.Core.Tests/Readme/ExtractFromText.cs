// readme
using DeirZour;
using DeirZour.Text;
// end

namespace ReadmeExamples;

internal static class ExtractFromText
{
    public static void Run(TextWriter Console)
    {
        // readme
        const string text = "At least 12 villagers, including three children, were killed on Sunday, the Valley Observatory said. " +
            "It added that 30 others had been wounded.";

        using var reader = new ClaimReader(text);
        while (reader.Read())
        {
            var claim = reader.Current;
            Console.WriteLine($"{claim.Count} {WireNames.Get(claim.Outcome)} ({WireNames.Get(claim.Group)}), {text[claim.Claimant]}, at {claim.Start}");
        }

        Console.WriteLine($"killed in all: {reader.Toll(Outcome.Killed)?.Count}");
        // end
    }
}
