namespace DeirZour.Text;

/// <summary>The grammar of count expressions over lexemes: modifiers, then a numeral, number words, a vague word or an article.</summary>
internal static class CountParser
{
    /// <summary>Parses the count that starts at a lexeme.</summary>
    /// <param name="lexemes">The sentence.</param>
    /// <param name="at">Where the count starts.</param>
    /// <param name="group">Receives the count; only its count members are set.</param>
    /// <returns>The index behind the count, or -1 when none starts here.</returns>
    public static int Parse(ReadOnlySpan<Lexeme> lexemes, int at, ref NounGroup group)
    {
        var i = at;
        var qualifier = CountQualifier.Exact;
        var fewer = false;
        while (i < lexemes.Length && lexemes[i].Is(WordClass.Modifier | WordClass.Another) && (!StartsNumber(lexemes, i) || (i + 1 < lexemes.Length && StartsNumber(lexemes, i + 1))))
        {
            ref readonly var entry = ref Lexicon.Default.Entries[lexemes[i].Entry];
            if (entry.Qualifier != CountQualifier.Exact && entry.Qualifier != CountQualifier.Vague)
            {
                // "nearly 30" within "at least nearly 30" does not weaken the bound.
                qualifier = qualifier == CountQualifier.Exact || entry.Qualifier != CountQualifier.About ? entry.Qualifier : qualifier;
                fewer = entry.FewerThan;
            }

            group.IsFurther |= lexemes[i].Is(WordClass.Another);
            i++;
        }

        group.CountStart = lexemes[at].Start;
        if (i < lexemes.Length && i > at && lexemes[i].Is(WordClass.Article) && i + 1 < lexemes.Length && StartsNumber(lexemes, i + 1))
        {
            i++;
        }

        if (TryParseBetween(lexemes, ref i, ref group))
        {
            return i;
        }

        if (i < lexemes.Length && TryParseNumber(lexemes, ref i, out var number))
        {
            if (TryParseRangeEnd(lexemes, ref i, number, out var max))
            {
                SetBounds(ref group, qualifier == CountQualifier.About ? CountQualifier.About : CountQualifier.Range, number, max);
            }
            else
            {
                if (i + 1 < lexemes.Length && lexemes[i].Is(WordClass.Or) && lexemes[i + 1].Is(WordClass.More))
                {
                    qualifier = CountQualifier.AtLeast;
                    i += 2;
                }

                SetQualified(ref group, qualifier, fewer, number);
            }

            group.CountEnd = lexemes[i - 1].End;
            return i;
        }

        if (i < lexemes.Length && lexemes[i].Is(WordClass.Vague) && !lexemes[i].Joined)
        {
            group.Qualifier = CountQualifier.Vague;
            group.Word = Lexicon.Default.Entries[lexemes[i].Entry].VagueWord;
            group.CountEnd = lexemes[i].End;
            i++;
            if (i < lexemes.Length && lexemes[i].Is(WordClass.Multiplier))
            {
                group.CountEnd = lexemes[i].End;
                i++;
            }

            return i;
        }

        if (i < lexemes.Length && i == at && lexemes[i].Is(WordClass.Article))
        {
            group.IsArticle = true;
            SetBounds(ref group, CountQualifier.Exact, 1, 1);
            group.CountEnd = lexemes[i].End;
            return i + 1;
        }

        if (i == at + 1 && lexemes[at].Is(WordClass.Another))
        {
            SetBounds(ref group, CountQualifier.Exact, 1, 1);
            group.CountEnd = lexemes[at].End;
            return i;
        }

        return -1;
    }

    private static bool StartsNumber(ReadOnlySpan<Lexeme> lexemes, int at) =>
        lexemes[at].Kind == LexemeKind.Number || lexemes[at].Is(WordClass.Number | WordClass.Vague);

    private static bool TryParseBetween(ReadOnlySpan<Lexeme> lexemes, ref int at, ref NounGroup group)
    {
        var i = at;
        if (i + 3 >= lexemes.Length || !lexemes[i].Is(WordClass.Prep) || lexemes[i].End - lexemes[i].Start != "between".Length)
        {
            return false;
        }

        i++;
        if (!TryParseNumber(lexemes, ref i, out var min) || i >= lexemes.Length || !lexemes[i].Is(WordClass.And))
        {
            return false;
        }

        i++;
        if (!TryParseNumber(lexemes, ref i, out var max) || max < min)
        {
            return false;
        }

        SetBounds(ref group, CountQualifier.Range, min, max);
        group.CountEnd = lexemes[i - 1].End;
        at = i;
        return true;
    }

    /// <summary>"10-15", "15 to 20", "two or three".</summary>
    private static bool TryParseRangeEnd(ReadOnlySpan<Lexeme> lexemes, ref int at, long min, out long max)
    {
        max = 0;
        var i = at;
        if (i + 1 >= lexemes.Length || !(lexemes[i].IsMark('-') || lexemes[i].Is(WordClass.To | WordClass.Or)))
        {
            return false;
        }

        i++;
        if (!TryParseNumber(lexemes, ref i, out max) || max <= min)
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>A numeral, or number words up to billions: "two hundred and ten", "Ninety-two", "6 million".</summary>
    private static bool TryParseNumber(ReadOnlySpan<Lexeme> lexemes, ref int at, out long number)
    {
        number = 0;
        var i = at;
        if (i >= lexemes.Length || lexemes[i].Joined)
        {
            return false;
        }

        long sum = 0;
        long part = 0;
        var any = false;
        while (i < lexemes.Length)
        {
            ref readonly var lexeme = ref lexemes[i];
            if (lexeme.Kind == LexemeKind.Number && !any && !lexeme.IsDecimal)
            {
                part = lexeme.Value;
            }
            else if (lexeme.Kind == LexemeKind.Word && lexeme.Is(WordClass.Number) && (!any || CanFollow(part, lexeme.Value)))
            {
                part += lexeme.Value;
            }
            else if (any && lexeme.Is(WordClass.Multiplier) && part is > 0 and <= 1_000_000)
            {
                part *= lexeme.Value;
                if (lexeme.Value >= 1000)
                {
                    sum += part;
                    part = 0;
                }
            }
            else if (any && lexeme.Is(WordClass.And) && i + 1 < lexemes.Length && lexemes[i + 1].Is(WordClass.Number) && lexemes[i + 1].Value < 100
                && i > at && lexemes[i - 1].Is(WordClass.Multiplier) && !EndsBefore(lexemes, i + 2))
            {
                i++;
                continue;
            }
            else
            {
                break;
            }

            any = true;
            i++;
            if (sum > 1_000_000_000_000)
            {
                return false;
            }
        }

        // "12-year-old", "six-week": the number is part of an adjective.
        if (!any || (i < lexemes.Length && lexemes[i].Joined))
        {
            return false;
        }

        number = sum + part;
        at = i;
        return true;
    }

    private static bool EndsBefore(ReadOnlySpan<Lexeme> lexemes, int at) => at < lexemes.Length && lexemes[at].Joined;

    private static bool CanFollow(long part, long next) =>
        next is > 0 and < 10 ? part % 10 == 0 && part != 10 : next is >= 10 and < 100 && part % 100 == 0;

    private static void SetBounds(ref NounGroup group, CountQualifier qualifier, long min, long max) =>
        (group.Qualifier, group.Min, group.Max) = (qualifier, min, max);

    private static void SetQualified(ref NounGroup group, CountQualifier qualifier, bool fewer, long number)
    {
        group.Qualifier = qualifier;
        (group.Min, group.Max) = qualifier switch
        {
            CountQualifier.AtLeast => ((long?)number, (long?)null),
            CountQualifier.MoreThan => (number + 1, null),
            CountQualifier.AtMost => (null, fewer ? Math.Max(number - 1, 0) : number),
            _ => (number, number),
        };
    }
}
