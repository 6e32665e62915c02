using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DeirZour.Benchmarks.Model;

/// <summary>The peer: the text form of a count by a source-generated regular expression, written for speed, with the same answers.</summary>
internal static partial class CountRangeRegex
{
    private const int Min = 1;
    private const int Plus = 2;
    private const int Max = 3;
    private const int Above = 4;
    private const int Open = 5;
    private const int Most = 6;
    private const int About = 7;
    private const int AboutMax = 8;
    private const int Word = 9;

    public static bool TryParse(ReadOnlySpan<byte> utf8, out CountRange count) => TryParse(Encoding.UTF8.GetString(utf8), out count);

    public static bool TryParse(string text, out CountRange count)
    {
        count = default;
        var match = Form().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var groups = match.Groups;
        if (groups[Min].Success)
        {
            return groups[Max].Success ? TryBetween(groups[Min], groups[Max], CountRange.Between, out count)
                : TryOne(groups[Min], groups[Plus].Success ? CountRange.AtLeast : CountRange.Exact, out count);
        }

        if (groups[About].Success)
        {
            return groups[AboutMax].Success ? TryBetween(groups[About], groups[AboutMax], CountRange.About, out count)
                : TryOne(groups[About], CountRange.About, out count);
        }

        if (groups[Above].Success)
        {
            return groups[Above].ValueSpan is not "9223372036854775807" && TryOne(groups[Above], CountRange.MoreThan, out count);
        }

        if (groups[Open].Success)
        {
            return !groups[Most].Success || TryOne(groups[Most], CountRange.AtMost, out count);
        }

        var word = groups[Word].Value;
        if (word.Length > 40)
        {
            return false;
        }

        count = word == "unquantified" ? CountRange.Unquantified : CountRange.Vague(word);
        return true;
    }

    private static bool TryOne(Group digits, Func<long, CountRange> make, out CountRange count)
    {
        var parsed = TryNumber(digits, out var number);
        count = parsed ? make(number) : default;
        return parsed;
    }

    private static bool TryBetween(Group first, Group second, Func<long, long, CountRange> make, out CountRange count)
    {
        long max = 0;
        var parsed = TryNumber(first, out var min) && TryNumber(second, out max) && min <= max;
        count = parsed ? make(min, max) : default;
        return parsed;
    }

    private static bool TryNumber(Group digits, out long number) =>
        long.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(
        @"\A(?:(0|[1-9][0-9]*)(?:(\+)|\.\.(0|[1-9][0-9]*))?|>(0|[1-9][0-9]*)|(\.\.)(0|[1-9][0-9]*)?|~(0|[1-9][0-9]*)(?:\.\.(0|[1-9][0-9]*))?|([a-z]+(?:[ -][a-z]+)*))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
