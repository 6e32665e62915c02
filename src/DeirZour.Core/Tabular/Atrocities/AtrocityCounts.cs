using System.Buffers.Text;
using System.Text;

namespace DeirZour.Tabular;

/// <summary>Reads numbers of people as coders type them, and PITF's bands.</summary>
internal static class AtrocityCounts
{
    /// <summary>What coders put around a word that they quote from a report.</summary>
    private static ReadOnlySpan<byte> Marks => " \"\\`'"u8;

    /// <summary>The bands of the codebook.</summary>
    public static CountRange[] Bands { get; } =
    [
        CountRange.None, CountRange.Between(1, 4), CountRange.Between(5, 24), CountRange.Between(25, 49), CountRange.Between(50, 99),
        CountRange.Between(100, 999), CountRange.Between(1000, 9999), CountRange.AtLeast(10_000),
    ];

    /// <summary>Reads "62", "1,200", "10-14", "10+", "more than 500", "about 60" and vague words such as "dozens"; 0 is exact, not none.</summary>
    public static bool TryParseNumber(ReadOnlySpan<byte> cell, out CountRange count)
    {
        cell = cell.Trim(Marks);
        if (TryParseBounds(cell, out count))
        {
            return true;
        }

        if (TryAfter(cell, "more than "u8, out var number) || TryAfter(cell, "over "u8, out number) || TryAfter(cell, ">"u8, out number))
        {
            count = CountRange.MoreThan(number);
            return true;
        }

        if (TryAfter(cell, "at least "u8, out number))
        {
            count = CountRange.AtLeast(number);
            return true;
        }

        if (TryAfter(cell, "up to "u8, out number))
        {
            count = CountRange.AtMost(number);
            return true;
        }

        if (TryAfter(cell, "about "u8, out number) || TryAfter(cell, "~"u8, out number) || TryBefore(cell, " est."u8, out number))
        {
            count = CountRange.About(number);
            return true;
        }

        Span<byte> lower = stackalloc byte[40];
        if (cell.Length <= lower.Length && Ascii.ToLower(cell, lower, out var length) == System.Buffers.OperationStatus.Done
            && VagueWords.Pool<byte>(lower[..length]) is { } word && word != VagueWords.Unquantified)
        {
            count = CountRange.Vague(word);
            return true;
        }

        return false;
    }

    /// <summary>Reads a band such as "5-24" or "10000+"; "No information" and "Unclear/Other" read as a count that says nothing.</summary>
    public static bool TryParseScale(ReadOnlySpan<byte> cell, out CountRange count)
    {
        cell = cell.Trim(Marks);
        count = default;
        return Ascii.EqualsIgnoreCase(cell, "No information"u8) || Ascii.EqualsIgnoreCase(cell, "Unclear/Other"u8) || TryParseBounds(cell, out count);
    }

    /// <summary>Reads one number, two with a hyphen or dash between them, or one with a plus.</summary>
    private static bool TryParseBounds(ReadOnlySpan<byte> text, out CountRange count)
    {
        count = default;
        if (TryParseDigits(text, out var number))
        {
            count = CountRange.Exact(number);
            return true;
        }

        if (TryBefore(text, "+"u8, out number))
        {
            count = CountRange.AtLeast(number);
            return true;
        }

        var dash = text.IndexOf((byte)'-');
        var end = dash + 1;
        if (dash < 0)
        {
            dash = text.IndexOf("\u2013"u8);
            end = dash + 3;
        }

        if (dash <= 0 || !TryParseDigits(text[..dash].Trim((byte)' '), out var min) || !TryParseDigits(text[end..].Trim((byte)' '), out var max) || min >= max)
        {
            return false;
        }

        count = CountRange.Between(min, max);
        return true;
    }

    private static bool TryAfter(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, out long number)
    {
        number = 0;
        return text.Length > word.Length && Ascii.EqualsIgnoreCase(text[..word.Length], word) && TryParseDigits(text[word.Length..].Trim((byte)' '), out number);
    }

    private static bool TryBefore(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, out long number)
    {
        number = 0;
        return text.EndsWith(word) && TryParseDigits(text[..^word.Length], out number);
    }

    /// <summary>Reads digits, with commas between thousands or without.</summary>
    private static bool TryParseDigits(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        Span<byte> digits = stackalloc byte[18];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',' && i > 0 && (text.Length - i) % 4 == 0)
            {
                continue;
            }

            if (!char.IsAsciiDigit((char)text[i]) || length == digits.Length)
            {
                return false;
            }

            digits[length++] = text[i];
        }

        return length > 0 && Utf8Parser.TryParse(digits[..length], out number, out _);
    }
}
