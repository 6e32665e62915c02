using System.Text;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks.Gazetteers;

/// <summary>Made-up place names and news that mentions some of them, from a fixed seed.</summary>
internal static class NamedTexts
{
    private static readonly string[] Onsets = ["b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "r", "s", "t", "z", "sh", "kh", "q"];
    private static readonly string[] Vowels = ["a", "i", "u"];
    private static readonly string[] Codas = ["", "", "b", "d", "f", "l", "m", "n", "r", "s", "t", "k"];
    private static readonly string[] First = ["Tell", "Kafr", "Deir", "Khan", "Ayn", "Wadi", "Qasr", "Bayt"];

    private static readonly string[] Sentences =
    [
        "Officials in {0} said that the shops had opened again after a week of heavy rain.",
        "A convoy left {0} in the morning and reached the other bank of the river before noon.",
        "Shells fell near {0} for the third day, although the truce was still said to hold.",
        "The families who had fled from {0} were waiting at the crossing with their cattle and their beds.",
    ];

    private static readonly string[] Other =
    [
        "The council will meet again next week to talk about the price of bread and the state of the roads.",
        "On Monday the Valley Observatory reported that trade between the two provinces had grown slowly.",
        "Analysts expect the harvest to be better than last year, but fuel is scarce and dear.",
        "Students returned to their classes, although many books had still not arrived from the capital.",
        "The minister thanked Colonel Farid and the engineers who had repaired the power line in less than a month.",
    ];

    /// <summary>Names of one and two words that no folding makes equal, none the beginning of another, each of six letters or more.</summary>
    public static string[] Names(int count)
    {
        var random = new Random(count);
        var names = new List<string>(count);
        var folded = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
        {
            var word = Word(random);
            var name = names.Count % 3 == 0 ? $"{First[random.Next(First.Length)]} {word}" : word;
            if (word.Length > 5 && folded.Add(PlaceNames.Fold(name)))
            {
                names.Add(name);
            }
        }

        return [.. names];
    }

    /// <summary>The names as places of a gazetteer.</summary>
    public static Place[] Places(string[] names) =>
        [.. names.Select((name, n) => new Place { Id = Id<Place>.Parse($"place-{n}"), Name = name, Kind = PlaceKind.DistrictSeat })];

    /// <summary>News in which one sentence in four mentions a name.</summary>
    public static string News(string[] names, int length)
    {
        var random = new Random(length);
        var text = new StringBuilder(length + 200);
        for (var sentence = 0; text.Length < length; sentence++)
        {
            text.Append(sentence % 4 == 0
                ? string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentences[random.Next(Sentences.Length)], names[random.Next(names.Length)])
                : Other[random.Next(Other.Length)]);
            text.Append(sentence % 5 == 4 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (var syllables = 2 + random.Next(3); syllables > 0; syllables--)
        {
            word.Append(Onsets[random.Next(Onsets.Length)]).Append(Vowels[random.Next(Vowels.Length)]).Append(Codas[random.Next(Codas.Length)]);
        }

        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }
}
