namespace DeirZour.Text;

/// <summary>The grammar of count expressions over lexemes: modifiers, then a range, a number, a vague word, or "a" and "another" for one.</summary>
/// <remarks>
/// <code>
/// count    = modifier* (between | number [rangeEnd | after] | vague) | article | "another"
/// between  = "between" number ("and" | "to" | "-") number
/// rangeEnd = ("-" | "to" | "or") number
/// after    = "or more" and its like | "+"
/// vague    = "several" (magnitude | multiplier)* | "dozens of" and their like
/// </code>
/// Numbers are in the other part of this class. Every alternative looks at a bounded number of lexemes.
/// </remarks>
internal static partial class CountParser
{
    private const int MostModifiers = 6;

    /// <summary>Parses the count that starts at a lexeme.</summary>
    /// <param name="lexemes">The sentence.</param>
    /// <param name="at">Where the count starts.</param>
    /// <param name="group">Receives the count; only its count members are set.</param>
    /// <returns>The index behind the count, or -1 when none starts here.</returns>
    public static int Parse(ReadOnlySpan<Lexeme> lexemes, int at, ref NounGroup group)
    {
        var i = at;
        var wording = TakeModifiers(lexemes, ref i, ref group);
        group.CountStart = lexemes[at].Start;
        if (!TryParseBetween(lexemes, ref i, wording, ref group)
            && !TryParseNumeric(lexemes, ref i, wording, isModified: i > at, ref group)
            && !TryParseVague(lexemes, ref i, ref group)
            && !TryParseOne(lexemes, at, ref i, ref group))
        {
            return -1;
        }

        group.CountEnd = lexemes[i - 1].End;
        return i;
    }

    /// <summary>"at least", "another", "at least another": the index moves behind them.</summary>
    private static Wording TakeModifiers(ReadOnlySpan<Lexeme> lexemes, ref int at, ref NounGroup group)
    {
        var wording = Wording.Plain;
        for (var most = at + MostModifiers; at < lexemes.Length && at < most && lexemes[at].Is(WordClass.Modifier | WordClass.Another); at++)
        {
            // "some" is a modifier before a number and a vague word otherwise.
            if (lexemes[at].Is(WordClass.Vague | WordClass.Number) && !(at + 1 < lexemes.Length && StartsNumber(lexemes[at + 1])))
            {
                break;
            }

            ref readonly var entry = ref Lexicon.Default.Entries[lexemes[at].Entry];
            wording = lexemes[at].Is(WordClass.Modifier) ? wording.With(entry.Qualifier, entry.FewerThan) : wording;
            group.IsFurther |= lexemes[at].Is(WordClass.Another);
        }

        return wording;
    }

    private static bool StartsNumber(in Lexeme lexeme) =>
        lexeme.Kind == LexemeKind.Number || lexeme.Is(WordClass.Number | WordClass.Vague | WordClass.Multiplier);

    /// <summary>"between 10 and 15", "between two and three hundred".</summary>
    private static bool TryParseBetween(ReadOnlySpan<Lexeme> lexemes, ref int at, Wording wording, ref NounGroup group) =>
        at < lexemes.Length && lexemes[at].Is(WordClass.Between)
        && (TryParseEnds(lexemes, ref at, wording, endsAtAnd: false, ref group) || TryParseEnds(lexemes, ref at, wording, endsAtAnd: true, ref group));

    /// <summary>The ends of a range behind "between"; the first "and" belongs to the first of them, "a hundred and ten", or joins the two.</summary>
    private static bool TryParseEnds(ReadOnlySpan<Lexeme> lexemes, ref int at, Wording wording, bool endsAtAnd, ref NounGroup group)
    {
        var i = at + 1;
        if (!TryParseNumber(lexemes, ref i, isModified: false, out var min, endsAtAnd)
            || i >= lexemes.Length || !(IsAnd(lexemes[i]) || lexemes[i].IsMark('-') || lexemes[i].Is(WordClass.To)))
        {
            return false;
        }

        i++;
        while (i < lexemes.Length && lexemes[i].Is(WordClass.Modifier) && !lexemes[i].Is(WordClass.Number))
        {
            // "between six and about ten".
            i++;
        }

        if (!TryParseNumber(lexemes, ref i, isModified: false, out var max) || !TrySetRange(ref group, wording, min, max))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>"73", "10-15", "15 to 20", "two or three", "50 or more".</summary>
    private static bool TryParseNumeric(ReadOnlySpan<Lexeme> lexemes, ref int at, Wording wording, bool isModified, ref NounGroup group)
    {
        if (!TryParseNumber(lexemes, ref at, isModified, out var number))
        {
            return false;
        }

        var i = at + 1;
        if (i < lexemes.Length && (lexemes[at].IsMark('-') || lexemes[at].Is(WordClass.To | WordClass.Or))
            && TryParseNumber(lexemes, ref i, isModified: false, out var max) && TrySetRange(ref group, wording, number, max))
        {
            at = i;
            return true;
        }

        if (at < lexemes.Length && lexemes[at].Is(WordClass.ModifierAfter))
        {
            ref readonly var after = ref Lexicon.Default.Entries[lexemes[at].Entry];
            wording = wording.With(after.Qualifier, after.FewerThan);
            at++;
        }
        else if (at < lexemes.Length && lexemes[at].IsMark('+') && lexemes[at].Start == lexemes[at - 1].End)
        {
            wording = wording.With(CountQualifier.AtLeast, isFewerThan: false);
            at++;
        }

        (group.Qualifier, group.Min, group.Max) = wording.Bound(number.Value);
        return true;
    }

    private static bool TrySetRange(ref NounGroup group, Wording wording, ScaledNumber min, ScaledNumber max)
    {
        var low = min.ScaledLike(max);
        if (low > max.Value)
        {
            return false;
        }

        group.Qualifier = wording.Qualifier == CountQualifier.About ? CountQualifier.About : CountQualifier.Range;
        (group.Min, group.Max) = (low, max.Value);
        return true;
    }

    /// <summary>"dozens of", "several", "several hundred", "a few thousands".</summary>
    private static bool TryParseVague(ReadOnlySpan<Lexeme> lexemes, ref int at, ref NounGroup group)
    {
        if (at >= lexemes.Length || !lexemes[at].Is(WordClass.Vague) || lexemes[at].Joined)
        {
            return false;
        }

        group.Qualifier = CountQualifier.Vague;
        group.Word = Lexicon.Default.Entries[lexemes[at].Entry].VagueWord;
        var isAmount = !lexemes[at].Is(WordClass.Magnitude);
        at++;
        if (isAmount && at < lexemes.Length && lexemes[at].Is(WordClass.Magnitude))
        {
            group.Word = Lexicon.Default.Entries[lexemes[at].Entry].VagueWord;
            at++;
        }

        return true;
    }

    /// <summary>"a child" and "another child" are one, where nothing else is counted.</summary>
    private static bool TryParseOne(ReadOnlySpan<Lexeme> lexemes, int start, ref int at, ref NounGroup group)
    {
        var isArticle = at == start && lexemes[at].Is(WordClass.Article);
        if (!isArticle && !(at == start + 1 && lexemes[start].Is(WordClass.Another)))
        {
            return false;
        }

        at = start + 1;
        group.IsArticle = isArticle;
        (group.Qualifier, group.Min, group.Max) = (CountQualifier.Exact, 1, 1);
        return true;
    }

    /// <summary>The word itself, not "as well as" and its like.</summary>
    private static bool IsAnd(in Lexeme lexeme) => lexeme.Is(WordClass.And) && lexeme.End - lexeme.Start == "and".Length;
}
