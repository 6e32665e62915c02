namespace DeirZour.Tests.Text;

/// <summary>Writes numbers in words, to be read back.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Unit, string Word)[] Units =
        [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred")];

    /// <summary>"two hundred and ten" or, without "and", "two hundred ten".</summary>
    public static string Of(long number, bool withAnd)
    {
        foreach (var (unit, word) in Units)
        {
            if (number >= unit)
            {
                var rest = number % unit;
                var join = withAnd && rest < 100 ? " and " : " ";
                return $"{Of(number / unit, withAnd)} {word}{(rest == 0 ? "" : join + Of(rest, withAnd))}";
            }
        }

        return number < 20 ? Small[number] : Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Small[number % 10]);
    }
}
