using System.Globalization;
using System.Text;

namespace DeirZour.Benchmarks.Model;

/// <summary>Counts in about the proportions of coded news reports: numbers, then words and bounds, a few of them malformed.</summary>
internal static class CountTexts
{
    public const int Number = 1024;

    private const int Seed = 1;

    private static readonly string[] Words = ["dozens", "several", "hundreds", "scores", "a few", "many", "tens of thousands", "unquantified"];

    private static readonly string[] Malformed = ["", "n/a", "1,407", "62-90", "seventy three!", "7 "];

    /// <summary>The same texts on every call, in an order that is as good as random, so that no branch predictor learns it.</summary>
    public static string[] Mixed()
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Number).Select(_ => One(random))];
    }

    public static byte[][] MixedUtf8() => [.. Mixed().Select(Encoding.UTF8.GetBytes)];

    private static string One(Random random)
    {
        var number = Count(random);
        return random.Next(100) switch
        {
            < 45 => Text($"{number}"),
            < 62 => Text($"{number}+"),
            < 67 => Text($">{number}"),
            < 69 => Text($"..{number}"),
            < 73 => Text($"~{number}"),
            < 77 => Text($"{number}..{number + Count(random)}"),
            < 97 => Words[random.Next(Words.Length)],
            _ => Malformed[random.Next(Malformed.Length)],
        };
    }

    /// <summary>One to four digits, the small numbers most often.</summary>
    private static int Count(Random random) => random.Next(1, random.Next(10) switch { < 5 => 10, < 8 => 100, < 9 => 1_000, _ => 10_000 });

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
