using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DeirZour.Benchmarks.Text;

/// <summary>The peer: count expressions and casualty strings by source-generated regular expressions, with the same answers on the same texts.</summary>
internal static partial class CountPhraseRegex
{
    private const string Word =
        "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
        + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)";

    private const string Numeral = @"[0-9]{1,3}(?:[, \u00A0][0-9]{3})+(?![0-9])|[0-9]+(?:\.[0-9]+)?(?: (?:hundred|thousand|million|billion|dozen))?";

    private const string Phrase =
        "(?:(?<modifier>at least|no fewer than|more than|over|nearly|about|up to|as many as|fewer than|another|a total of|an estimated) )?"
        + "(?:between (?<min>" + Numeral + ") and (?<max>" + Numeral + ")"
        + "|(?<min>" + Numeral + "|(?:a )?" + Word + "(?:(?:-| and | )" + Word + @")*\b)(?:(?:-|\u2013| to | or )(?<max>" + Numeral + "))?(?<more> or more)?"
        + "|(?<vague>(?<word>dozens|hundreds|scores|tens of thousands|a number) of|(?<word>several|many))" + @"\b)";

    /// <summary>The values of number words, negative for multipliers; the little words have none.</summary>
    private static readonly FrozenDictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> WordValues = Units()
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryReadStart(string text, out CountRange count, out int start, out int length) =>
        TryRead(Start().Match(text), out count, out start, out length);

    public static bool TryFind(string text, out CountRange count, out int start, out int length) =>
        TryRead(Anywhere().Match(text), out count, out start, out length);

    /// <summary>The number of counts in a text, none of them evaluated.</summary>
    public static int Count(string text) => Anywhere().Count(text);

    /// <summary>The total and the sum of the parts' bounds.</summary>
    public static bool TryParseCasualties(string text, out CountRange total, out long parts)
    {
        total = default;
        parts = 0;
        var match = Casualties().Match(text);
        if (!match.Success)
        {
            return false;
        }

        total = Range(match.Groups["min"].ValueSpan, match.Groups["max"].ValueSpan);
        foreach (Match part in CasualtyParts().Matches(match.Groups["parts"].Value))
        {
            var range = Range(part.Groups["min"].ValueSpan, part.Groups["max"].ValueSpan);
            parts += range.Min!.Value + (7 * range.Max!.Value) + (49 * part.Groups["group"].ValueSpan[0] switch { 'C' => (int)VictimGroup.Child, 'W' => (int)VictimGroup.Woman, _ => (int)VictimGroup.Unspecified });
        }

        return true;
    }

    private static CountRange Range(ReadOnlySpan<char> min, ReadOnlySpan<char> max)
    {
        var low = long.Parse(min, NumberStyles.None, CultureInfo.InvariantCulture);
        return CountRange.Between(low, max.IsEmpty ? low : long.Parse(max, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static bool TryRead(Match match, out CountRange count, out int start, out int length)
    {
        (start, length, count) = (match.Index, match.Length, default);
        if (!match.Success)
        {
            return false;
        }

        if (match.Groups["vague"].Success)
        {
            count = CountRange.Vague(match.Groups["word"].Value.ToLowerInvariant());
            return true;
        }

        var min = Value(match.Groups["min"].ValueSpan);
        count = match.Groups["max"].Success ? CountRange.Between(min, Value(match.Groups["max"].ValueSpan))
            : match.Groups["more"].Success ? CountRange.AtLeast(min)
            : Modified(match.Groups["modifier"].Value.ToLowerInvariant(), min);
        return true;
    }

    private static CountRange Modified(string modifier, long number) => modifier switch
    {
        "at least" or "no fewer than" => CountRange.AtLeast(number),
        "more than" or "over" => CountRange.MoreThan(number),
        "up to" or "as many as" => CountRange.AtMost(number),
        "fewer than" => CountRange.FewerThan(number),
        "nearly" or "about" or "an estimated" => CountRange.About(number),
        _ => CountRange.Exact(number),
    };

    private static long Value(ReadOnlySpan<char> text)
    {
        long sum = 0;
        decimal part = 0;
        foreach (var range in text.SplitAny(' ', '-', '\u00A0'))
        {
            var word = text[range];
            if (char.IsAsciiDigit(word[0]))
            {
                part = decimal.Parse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
                continue;
            }

            WordValues.TryGetValue(word, out var value);
            if (value < 0)
            {
                part = Math.Max(part, 1) * -value;
                if (value <= -1000)
                {
                    (sum, part) = (sum + (long)part, 0);
                }
            }
            else
            {
                part += value;
            }
        }

        return sum + (long)part;
    }

    private static IEnumerable<KeyValuePair<string, long>> Units()
    {
        string[] small =
        [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        (string Word, long Value)[] multipliers = [("dozen", 12), ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000)];
        return small.Select((word, index) => KeyValuePair.Create(word, index + 1L))
            .Concat(tens.Select((word, index) => KeyValuePair.Create(word, (index + 2) * 10L)))
            .Concat(multipliers.Select(multiplier => KeyValuePair.Create(multiplier.Word, -multiplier.Value)));
    }

    [GeneratedRegex(@"\A" + Phrase, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b" + Phrase, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"\A(?<min>[0-9]+)(?:\u2013(?<max>[0-9]+))?(?: \((?<parts>[^)]*)\))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Casualties();

    [GeneratedRegex(@"(?<min>[0-9]+)(?:\u2013(?<max>[0-9]+))? (?<group>Child|Children|Woman|Women|Man|Men)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CasualtyParts();
}
