// readme
using DeirZour;
using DeirZour.Text;
using NodaTime;
// end

namespace ReadmeExamples;

internal static class ExtractFromText
{
    public static void Run(TextWriter Console)
    {
        // readme
        const string text = "At least 12 villagers, including three children, were killed on Sunday, the Valley Observatory said. " +
            "It added that 30 others had been wounded.";

        var context = new ClaimContext
        {
            Document = Id<Document>.Parse("valley-news-1"),
            PublishedOn = new LocalDate(2017, 1, 18),
            SourceOf = name => Id<Source>.Parse(name.ToLowerInvariant().Replace(' ', '-')),
        };

        using var reader = new ClaimReader(text);
        while (reader.Read())
        {
            var claim = reader.Current;
            Console.WriteLine($"{claim.Count} {WireNames.Get(claim.Outcome)} ({WireNames.Get(claim.Group)}), {text[claim.Claimant]}, at {claim.Start}");

            var record = claim.ToClaim(text, context);
            Console.WriteLine($"    {record.Id}: {record.Attribution.Claimant}, {record.When?.Date?.ToString() ?? "undated"}");
        }

        Console.WriteLine($"killed in all: {reader.Toll(Outcome.Killed)?.Count}");
        // end
    }
}
