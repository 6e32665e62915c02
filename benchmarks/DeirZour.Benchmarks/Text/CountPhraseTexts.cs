using System.Globalization;
using System.Text;

namespace DeirZour.Benchmarks.Text;

/// <summary>Count expressions in about the proportions of news reports, alone and in a sentence, and casualty strings; always the same ones.</summary>
/// <remarks>Only what a regular expression can decide too: nothing whose reading depends on the words around, such as years and ages.</remarks>
internal static class CountPhraseTexts
{
    public const int Number = 1024;

    private static readonly string[] Words =
        ["two", "Three", "five", "nine", "a dozen", "two dozen", "twenty-one", "Ninety-two", "two hundred and ten", "three hundred thousand", "a hundred"];

    private static readonly string[] Modifiers =
        ["at least", "At least", "more than", "over", "nearly", "about", "up to", "as many as", "no fewer than", "fewer than", "another", "a total of", "an estimated"];

    private static readonly string[] Vague =
        ["dozens of", "Dozens of", "several", "hundreds of", "scores of", "a number of", "tens of thousands of", "many"];

    private static readonly string[] Before =
    [
        "The ministry said on Monday that ", "According to residents of the northern district, ", "Rescue teams were still searching the rubble where ",
        "The blast tore through the market near the old bridge and hit ", "Officials put the toll of the fighting along the river at ",
    ];

    private static readonly string[] After =
        [" people were killed.", " soldiers, officials said.", " civilians were hurt when shells fell on the town.", " fighters and wounded others."];

    private static readonly string[] None = ["people were killed when shells fell", "the village was hit again", "no casualties were reported", "civilians fled the town"];

    /// <summary>A count at the start of each text, or none in one of ten.</summary>
    public static string[] AtStart() => Make(random => random.Next(10) == 0 ? One(None, random) : Count(random) + One(After, random));

    /// <summary>A count somewhere in each sentence, or none in one of ten.</summary>
    public static string[] InSentence() =>
        Make(random => One(Before, random) + (random.Next(10) == 0 ? One(None, random) : Count(random) + One(After, random)));

    /// <summary>Casualty strings, half of them with parts, one of fifty malformed.</summary>
    public static string[] Casualties() => Make(random => random.Next(50) == 0 ? "unknown (3 Children" : Casualty(random));

    public static byte[][] Utf8(string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private static string[] Make(Func<Random, string> make)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Number).Select(_ => make(random))];
    }

    private static string Count(Random random) => random.Next(100) switch
    {
        < 30 => Numeral(random),
        < 55 => $"{One(Modifiers, random)} {Numeral(random)}",
        < 70 => One(Words, random),
        < 75 => $"at least {One(Words, random)}",
        < 80 => string.Create(CultureInfo.InvariantCulture, $"between {random.Next(1, 9)} and {random.Next(10, 99)}"),
        < 87 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9)}{One(["-", "–", " to "], random)}{random.Next(10, 99)}"),
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(2, 90)} or more"),
        < 92 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(2, 9)}.{random.Next(1, 9)} million"),
        _ => One(Vague, random),
    };

    private static string Numeral(Random random) =>
        random.Next(1, random.Next(10) switch { < 5 => 10, < 8 => 100, < 9 => 1_000, _ => 100_000 }).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Casualty(Random random)
    {
        var parts = new List<string>();
        foreach (var (one, many) in new[] { ("Child", "Children"), ("Woman", "Women"), ("Man", "Men") })
        {
            if (random.Next(4) == 0)
            {
                var count = random.Next(1, 5);
                parts.Add(random.Next(4) == 0 ? $"{count}–{count + random.Next(1, 4)} {many}" : $"{count} {(count == 1 ? one : many)}");
            }
        }

        var total = random.Next(1, 40);
        var figure = random.Next(3) == 0 ? $"{total}–{total + random.Next(1, 30)}" : $"{total}";
        return parts.Count == 0 ? figure : $"{figure} ({string.Join(", ", parts)})";
    }

    private static string One(string[] texts, Random random) => texts[random.Next(texts.Length)];
}
