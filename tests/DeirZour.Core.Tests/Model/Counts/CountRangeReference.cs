using System.Globalization;
using System.Text.RegularExpressions;

namespace DeirZour.Tests.Model.Counts;

/// <summary>The text form of a count once more, slow and plain: what the fast parser is held against.</summary>
internal static partial class CountRangeReference
{
    /// <summary>The count, or null for a text that has not the form.</summary>
    public static CountRange? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["word"] is { Success: true } word)
        {
            return word.Value == "unquantified" ? CountRange.Unquantified
                : word.Length <= 40 ? CountRange.Vague(word.Value)
                : null;
        }

        var numbers = new List<long>();
        foreach (Capture digits in match.Groups["number"].Captures)
        {
            if (!long.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return (match.Groups["before"].Value, numbers, match.Groups["after"].Value) switch
        {
            ("..", [], "") => default(CountRange),
            ("..", [var max], "") => CountRange.AtMost(max),
            (">", [var count], "") => count < long.MaxValue ? CountRange.MoreThan(count) : null,
            ("~", [var count], "") => CountRange.About(count),
            ("~", [var min, var max], "") => min <= max ? CountRange.About(min, max) : null,
            ("", [var count], "") => CountRange.Exact(count),
            ("", [var min, var max], "") => min <= max ? CountRange.Between(min, max) : null,
            ("", [var min], "+") => CountRange.AtLeast(min),
            _ => null,
        };
    }

    [GeneratedRegex(
        @"\A(?:(?<before>\.\.|>|~|)(?:(?<number>0|[1-9][0-9]*)(?:(?:(?<=\A~?[0-9]+)\.\.(?<number>0|[1-9][0-9]*))|(?<after>\+))?)?|(?<word>[a-z]+(?:[ -][a-z]+)*))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
