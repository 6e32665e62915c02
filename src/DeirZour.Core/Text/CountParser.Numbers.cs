namespace DeirZour.Text;

/// <summary>Numerals and number words.</summary>
internal static partial class CountParser
{
    private const long LargestScaled = 1_000_000;

    /// <summary>A numeral, or number words up to billions: "two hundred and ten", "Ninety-two", "6 million", "a hundred".</summary>
    /// <param name="lexemes">The sentence.</param>
    /// <param name="at">Where the number starts; behind it on success.</param>
    /// <param name="isModified">A modifier stands before: "over hundred" and "more than a 100" are numbers then.</param>
    /// <param name="number">Receives the number.</param>
    /// <param name="endsAtAnd">An "and" ends the number.</param>
    private static bool TryParseNumber(ReadOnlySpan<Lexeme> lexemes, ref int at, bool isModified, out ScaledNumber number, bool endsAtAnd = false)
    {
        number = default;
        var i = at;
        if (!TryParseFirst(lexemes, ref i, isModified, out var part, out var standsAlone))
        {
            return false;
        }

        long sum = 0;
        long? lastUnit = null;
        var unscaled = part;
        long scale = 1;
        for (; i < lexemes.Length && !standsAlone; i++)
        {
            ref readonly var lexeme = ref lexemes[i];
            if (lexeme.Is(WordClass.Multiplier))
            {
                if (part is 0 or > LargestScaled || lexeme.Value >= lastUnit)
                {
                    break;
                }

                (part, scale) = (part * lexeme.Value, scale * lexeme.Value);
                if (lexeme.Value >= 1000)
                {
                    (sum, part, lastUnit) = (sum + part, 0, lexeme.Value);
                }
            }
            else if (lexeme.Is(WordClass.Number) && lexemes[i - 1].Kind == LexemeKind.Word && CanFollow(part, lexeme))
            {
                (part, scale) = (part + lexeme.Value, 0);
            }
            else if (lexeme.Is(WordClass.Half) && i + 1 < lexemes.Length && lexemes[i + 1].Is(WordClass.Multiplier) && part is > 0 and < 1000)
            {
                i++;
                (sum, part, scale, lastUnit) = (sum + (part * lexemes[i].Value) + (lexemes[i].Value / 2), 0, 0, 1);
            }
            else if (endsAtAnd || !IsInnerAnd(lexemes, i))
            {
                break;
            }
        }

        // "12-year-old", "six-week", "two and a half": the number is part of an adjective, or no whole number.
        if (i < lexemes.Length && (lexemes[i].Joined || lexemes[i].Is(WordClass.Half)))
        {
            return false;
        }

        number = new ScaledNumber(sum + part, unscaled, scale);
        at = i;
        return true;
    }

    /// <summary>What a number can begin with: a numeral, a number word, or "a" before hundred.</summary>
    private static bool TryParseFirst(ReadOnlySpan<Lexeme> lexemes, ref int at, bool isModified, out long value, out bool standsAlone)
    {
        value = 1;
        standsAlone = false;
        if (at >= lexemes.Length || lexemes[at].Joined)
        {
            return false;
        }

        if (lexemes[at].Is(WordClass.Article) && at + 1 < lexemes.Length
            && (lexemes[at + 1].Is(WordClass.Multiplier) || (isModified && lexemes[at + 1].Kind == LexemeKind.Number)))
        {
            at++;
        }
        else if (lexemes[at].Is(WordClass.Multiplier) && !isModified)
        {
            return false;
        }

        ref readonly var first = ref lexemes[at];
        if (first.Is(WordClass.Multiplier))
        {
            return true;
        }

        var isNumeral = first.Kind == LexemeKind.Number && !first.IsDecimal;
        value = first.Value;
        standsAlone = value == 0 || Lexicon.Default.Entries[first.Entry].StandsAlone;
        at++;
        return isNumeral || first.Is(WordClass.Number);
    }

    /// <summary>"twenty" then "one", "two hundred" then "ten".</summary>
    private static bool CanFollow(long part, in Lexeme next) =>
        !Lexicon.Default.Entries[next.Entry].StandsAlone
        && next.Value switch
        {
            > 0 and < 10 => part % 10 == 0 && part != 10,
            >= 10 and < 100 => part % 100 == 0,
            _ => false,
        };

    /// <summary>The "and" of "two hundred and ten" and "two hundred and fifty thousand", not that of "a hundred and two hundred".</summary>
    private static bool IsInnerAnd(ReadOnlySpan<Lexeme> lexemes, int at)
    {
        ref readonly var unit = ref lexemes[at - 1];
        var i = at + 1;
        if (!IsAnd(lexemes[at]) || !unit.Is(WordClass.Multiplier) || unit.Value < 100
            || i >= lexemes.Length || lexemes[i].Value >= 100 || !lexemes[i].Is(WordClass.Number) || !CanFollow(0, lexemes[i]))
        {
            return false;
        }

        while (i < lexemes.Length && lexemes[i].Is(WordClass.Number))
        {
            i++;
        }

        return i >= lexemes.Length
            || (lexemes[i].Is(WordClass.Multiplier) ? lexemes[i].Value < unit.Value || (unit.Value == 100 && lexemes[i].Value >= 1000) : !lexemes[i].Joined);
    }

    /// <summary>A number, and what it is a multiple of: 3 × 100,000 for "three hundred thousand"; scale 0 for sums.</summary>
    private readonly record struct ScaledNumber(long Value, long Unscaled, long Scale)
    {
        /// <summary>The value of the lower end of a range: 200 for the two of "two to three hundred".</summary>
        public long ScaledLike(ScaledNumber upper) =>
            Scale == 1 && upper.Scale > 1 && Value < upper.Unscaled ? Value * upper.Scale : Value;
    }
}
