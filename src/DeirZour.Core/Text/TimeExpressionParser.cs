namespace DeirZour.Text;

/// <summary>The grammar of time expressions over the lexemes of a sentence.</summary>
/// <remarks>
/// <code>
/// expression = "since" ( moment | words [ moment ] ) | ( "by" | "until" | "as of" ) moment
///            | ( "from" | "between" ) moment ( "to" | "until" | "and" ) moment | weekday "and" weekday | moment
/// moment     = frame ( date | weekday | month | year | day | period | amount )
/// frame      = { "on" | "in" | "the" | "early" | "the morning of" | "the end of" | "last" | "this" | … }
/// </code>
/// The words are those of the table <c>when.tsv</c>. The same grammar finds expressions in a sentence and reads one that is given alone.
/// </remarks>
internal readonly ref partial struct TimeExpressionParser
{
    private const int LongestEvent = 14;
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly ReadOnlySpan<(int Start, int End)> _counts;

    /// <param name="text">The narrowed text.</param>
    /// <param name="lexemes">The lexemes of one sentence of it.</param>
    /// <param name="counts">Where people are counted: no numeral in there is a day or a year.</param>
    public TimeExpressionParser(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<(int Start, int End)> counts)
    {
        _text = text;
        _lexemes = lexemes;
        _counts = counts;
    }

    /// <summary>Parses the expression that starts at a lexeme.</summary>
    public bool TryParse(int at, out ParsedTime parsed)
    {
        parsed = default;
        var word = Word(at);
        if (word.Is(TimeWordKind.Since))
        {
            return TrySince(at, ref parsed);
        }

        if (word.Is(TimeWordKind.Until) || (word.Is(TimeWordKind.As) && Word(at + 1).Is(TimeWordKind.Of)))
        {
            parsed.Bound = TimeBound.Until;
            return TryMoment(word.Is(TimeWordKind.As) ? at + 2 : at + 1, governed: true, out parsed.First, out parsed.End) && HasDate(parsed.First);
        }

        if (word.Is(TimeWordKind.From))
        {
            return TryRange(at, ref parsed);
        }

        if (!TryMoment(at, governed: false, out parsed.First, out parsed.End))
        {
            return false;
        }

        parsed.IsBareDate = parsed.First.Kind is TimeMomentKind.Date or TimeMomentKind.AmbiguousDate && !word.Is(TimeWordKind.Lead | TimeWordKind.The | TimeWordKind.Early);
        TrySecondWeekday(ref parsed);
        return true;
    }

    /// <summary>"since Saturday morning", "since the war began in March 2011", "since the truce", but not "since they fled".</summary>
    private bool TrySince(int at, ref ParsedTime parsed)
    {
        parsed.Bound = TimeBound.Since;
        if (TryMoment(at + 1, governed: true, out parsed.First, out parsed.End))
        {
            return true;
        }

        var i = at + 1;
        for (; i < _lexemes.Length && i - at <= LongestEvent && CanBeEvent(i); i++)
        {
            if (i > at + 1 && TryMoment(i, governed: false, out parsed.First, out parsed.End) && HasDate(parsed.First))
            {
                return true;
            }
        }

        parsed.First = default;
        parsed.End = i;
        return i > at + 1;
    }

    private bool CanBeEvent(int i) =>
        _lexemes[i].Kind == LexemeKind.Punctuation
            ? _lexemes[i].IsMark('\'')
            : !_lexemes[i].Is(WordClass.Pronoun | WordClass.Cue | WordClass.CueBefore | WordClass.But | WordClass.And) && !IsCounted(i);

    private bool TryRange(int at, ref ParsedTime parsed)
    {
        if (!TryMoment(at + 1, governed: true, out parsed.First, out parsed.End) || !HasDate(parsed.First))
        {
            return false;
        }

        if (parsed.First.LastDay > 0)
        {
            return true;
        }

        parsed.Bound = TimeBound.Between;
        return (Word(parsed.End).Is(TimeWordKind.To | TimeWordKind.Until | TimeWordKind.And) || IsMark(parsed.End, '-'))
            && TryMoment(parsed.End + 1, governed: true, out parsed.Last, out parsed.End) && HasDate(parsed.Last);
    }

    /// <summary>"on Friday and Saturday", where no clause starts with the second day.</summary>
    private void TrySecondWeekday(ref ParsedTime parsed)
    {
        if (parsed.First.Kind == TimeMomentKind.Weekday && Word(parsed.End).Is(TimeWordKind.And)
            && TryMoment(parsed.End + 1, governed: true, out var second, out var end) && second.Kind == TimeMomentKind.Weekday
            && (end >= _lexemes.Length || _lexemes[end].Kind == LexemeKind.Punctuation || _lexemes[end].Is(WordClass.Prep | WordClass.Have)))
        {
            parsed.Bound = TimeBound.Between;
            parsed.Last = second;
            parsed.End = end;
        }
    }

    private static bool HasDate(in TimeMoment moment) =>
        moment.Kind is TimeMomentKind.Date or TimeMomentKind.AmbiguousDate or TimeMomentKind.Weekday or TimeMomentKind.DaysBack or TimeMomentKind.Period or TimeMomentKind.Ago;

    /// <summary>The time word at a lexeme, <c>default</c> for any other.</summary>
    public TimeWord Word(int at) =>
        IsInside(at) && _lexemes[at].Kind == LexemeKind.Word ? TimeWords.Find(_text, _lexemes[at].Start, _lexemes[at].End) : default;

    private bool IsInside(int at) => at >= 0 && at < _lexemes.Length;

    private bool IsMark(int at, char mark) => IsInside(at) && _lexemes[at].IsMark(mark);

    /// <summary>Whether a lexeme belongs to a count of people.</summary>
    public bool IsCounted(int at)
    {
        foreach (var (start, end) in _counts)
        {
            if (_lexemes[at].Start >= start && _lexemes[at].Start < end)
            {
                return true;
            }
        }

        return false;
    }
}
