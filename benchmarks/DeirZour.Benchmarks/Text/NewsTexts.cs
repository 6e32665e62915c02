using System.Text;

namespace DeirZour.Benchmarks.Text;

/// <summary>News of a chosen density, made from a seed: the same text in every run.</summary>
internal static class NewsTexts
{
    private static readonly string[] Counts = ["At least 12", "Some 40", "Nine", "Twenty-one", "More than 100", "3", "1,200", "Dozens of"];
    private static readonly string[] People = ["people", "civilians", "soldiers", "villagers", "police officers", "children", "fighters"];
    private static readonly string[] Fates = ["were killed", "were wounded", "died", "were injured"];
    private static readonly string[] Rest = ["in the eastern district on Monday", "when a shell hit the market, officials said", "near the old bridge", "according to the Valley Observatory", "after the raid on the northern road"];
    private static readonly string[] Other =
    [
        "The council will meet again next week to talk about the price of bread and the state of the roads.",
        "Trade between the two provinces has grown slowly since the border opened, the chamber of commerce reported.",
        "Heavy rain kept most shops closed, and the river rose for the third day in a row.",
        "The minister thanked the engineers who had repaired the power line in less than a month.",
        "Students returned to their classes, although many books had still not arrived from the capital.",
        "Analysts expect the harvest to be better than last year, but fuel is scarce and dear.",
    ];

    /// <summary>Text in which one sentence in so many holds a claim.</summary>
    /// <param name="sentencesPerClaim">1 for a claim in every sentence.</param>
    /// <param name="length">The least length in characters.</param>
    public static string Make(int sentencesPerClaim, int length)
    {
        var random = new Random(sentencesPerClaim);
        var text = new StringBuilder(length + 200);
        for (var sentence = 0; text.Length < length; sentence++)
        {
            if (sentence % sentencesPerClaim == 0)
            {
                text.Append(Pick(Counts)).Append(' ').Append(Pick(People)).Append(' ').Append(Pick(Fates)).Append(' ').Append(Pick(Rest)).Append('.');
            }
            else
            {
                text.Append(Pick(Other));
            }

            text.Append(sentence % 5 == 4 ? "\n\n" : " ");
        }

        return text.ToString();

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
