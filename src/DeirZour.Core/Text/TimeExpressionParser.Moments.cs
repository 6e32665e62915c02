namespace DeirZour.Text;

internal readonly ref partial struct TimeExpressionParser
{
    private const int LongestFrame = 8;
    private const int MaxAmount = 999;

    /// <summary>The words before the core of a moment: prepositions, articles, "early", "last", "the morning of".</summary>
    private struct Frame
    {
        /// <summary>Something says that a time follows, so that a bare month or year is one.</summary>
        public bool IsGoverned;

        /// <summary>"over": a duration may follow.</summary>
        public bool TakesDuration;

        /// <summary>"for": a duration must follow, or a stretch up to now.</summary>
        public bool IsFor;

        /// <summary>"the".</summary>
        public bool IsDefinite;

        /// <summary>"early", "the end of": less than the whole, which is never narrowed.</summary>
        public bool IsPart;

        /// <summary>"later": perhaps still to come.</summary>
        public bool IsLater;

        public TimeWordKind Relation;
    }

    private bool TryMoment(int at, bool governed, out TimeMoment moment, out int end)
    {
        moment = default;
        var frame = new Frame { IsGoverned = governed };
        end = ReadFrame(at, ref frame);
        if (end >= _lexemes.Length)
        {
            return false;
        }

        if (!TryCore(frame, ref moment, ref end) || (frame.IsFor && moment.Kind is not (TimeMomentKind.Unresolved or TimeMomentKind.Window)))
        {
            return false;
        }

        if ((frame.Relation & TimeWordKind.Next) != 0 && moment.Kind != TimeMomentKind.Unresolved)
        {
            moment.Kind = TimeMomentKind.Future;
        }

        return true;
    }

    private bool TryCore(in Frame frame, ref TimeMoment moment, ref int at) =>
        _lexemes[at].Kind == LexemeKind.Number || CharClass.IsDigit(_text[_lexemes[at].Start])
            ? (frame.Relation == 0 && (TryDayMonth(ref at, ref moment) || TryNumericDate(ref at, ref moment) || TryBareYear(frame, ref at, ref moment)))
                || TryAmount(frame, ref at, ref moment)
            : TryNamedCore(frame, Word(at), ref moment, ref at);

    private bool TryNamedCore(in Frame frame, TimeWord word, ref TimeMoment moment, ref int at)
    {
        if (word.Is(TimeWordKind.Weekday))
        {
            return TryWeekday(frame, word, ref at, ref moment);
        }

        if (word.Is(TimeWordKind.Month))
        {
            return TryMonth(frame, word, ref at, ref moment);
        }

        if (frame.Relation == 0 && word.Is(TimeWordKind.Overnight))
        {
            return TryOvernight(ref at, ref moment);
        }

        if (frame.Relation == 0 && word.Is(TimeWordKind.Day | TimeWordKind.Tomorrow))
        {
            moment.Kind = word.Is(TimeWordKind.Day) ? TimeMomentKind.DaysBack : TimeMomentKind.Future;
            moment.Amount = word.Value;
            at = SkipDayPart(at + 1);
            return true;
        }

        return word.Is(TimeWordKind.Unit | TimeWordKind.DayPart | TimeWordKind.Season)
            ? TryPeriod(frame, word, ref at, ref moment)
            : TryAmount(frame, ref at, ref moment);
    }

    private int ReadFrame(int at, ref Frame frame)
    {
        for (var i = at; i < at + LongestFrame; i++)
        {
            var word = Word(i);
            if (IsPartOf(i, word))
            {
                i += word.Is(TimeWordKind.Ordinal) ? 2 : 1;
                frame.IsGoverned = true;
                frame.IsPart = true;
                frame.IsDefinite = false;
                frame.Relation = 0;
            }
            else if (word.Is(TimeWordKind.Relation) && (frame.Relation == 0 || frame.Relation == TimeWordKind.This))
            {
                frame.Relation = word.Kind & TimeWordKind.Relation;
            }
            else if (frame.Relation != 0)
            {
                return i;
            }
            else if (word.Is(TimeWordKind.Early | TimeWordKind.Later) && !Word(i + 1).Is(TimeWordKind.Of))
            {
                frame.IsPart = true;
                frame.IsGoverned = true;
                frame.IsLater |= word.Is(TimeWordKind.Later);
            }
            else if (word.Is(TimeWordKind.The))
            {
                frame.IsDefinite = true;
            }
            else if (word.Is(TimeWordKind.For) && i == at)
            {
                frame.IsFor = true;
                frame.TakesDuration = true;
            }
            else if (word.Is(TimeWordKind.Lead) && !frame.IsDefinite && !frame.IsFor)
            {
                frame.IsGoverned = true;
                frame.TakesDuration |= word.Value == 1;
            }
            else
            {
                return i;
            }
        }

        return _lexemes.Length;
    }

    /// <summary>"the end of", "the early hours of", "the morning of", "the first half of".</summary>
    private bool IsPartOf(int at, TimeWord word) =>
        (word.Is(TimeWordKind.Ordinal) && Word(at + 1).Is(TimeWordKind.Edge | TimeWordKind.Unit) && Word(at + 2).Is(TimeWordKind.Of))
        || (word.Is(TimeWordKind.Edge | TimeWordKind.Unit | TimeWordKind.DayPart) && Word(at + 1).Is(TimeWordKind.Of));

    /// <summary>"overnight", but "overnight on Friday" is Friday.</summary>
    private bool TryOvernight(ref int at, ref TimeMoment moment)
    {
        var day = Word(at + 1).Is(TimeWordKind.Lead) ? at + 2 : at + 1;
        if ((Word(day).Is(TimeWordKind.Weekday | TimeWordKind.Month) || IsDay(day, out _))
            && TryMoment(day, governed: true, out var named, out var end) && named.Kind is TimeMomentKind.Weekday or TimeMomentKind.Date)
        {
            moment = named;
            at = end;
            return true;
        }

        moment.Kind = TimeMomentKind.Night;
        at++;
        return true;
    }

    /// <summary>A unit without a number: "last month", "this morning", "the weekend", "the day before yesterday", "days after".</summary>
    private bool TryPeriod(in Frame frame, TimeWord word, ref int at, ref TimeMoment moment)
    {
        var next = Word(at + 1);
        if (word.Is(TimeWordKind.Unit) && next.Is(TimeWordKind.Away) && frame.Relation == 0)
        {
            return TryAway(next, ref at, ref moment);
        }

        at++;
        if (word.Is(TimeWordKind.DayPart))
        {
            return IsDayPartMoment(frame, word, ref moment);
        }

        if (word.Is(TimeWordKind.Season))
        {
            return frame.Relation != 0 || frame.IsGoverned;
        }

        moment.Unit = (TimeUnit)word.Value;
        moment.Amount = 1;
        return frame.Relation switch
        {
            0 when frame.TakesDuration && !frame.IsDefinite => IsPlural(at - 1),
            0 => IsUnitOfPublication(frame, ref moment),
            TimeWordKind.This => IsUnitOfThis(frame, ref moment),
            TimeWordKind.Last when !frame.IsDefinite || moment.Unit == TimeUnit.Weekend => IsUnitBefore(ref moment),
            TimeWordKind.Past when moment.Unit == TimeUnit.Weekend => IsUnitBefore(ref moment),
            TimeWordKind.Last or TimeWordKind.Past => Be(TimeMomentKind.Window, ref moment),
            TimeWordKind.Next => Be(frame.IsDefinite && moment.Unit == TimeUnit.Day ? TimeMomentKind.Unresolved : TimeMomentKind.Future, ref moment),
            _ => Be(TimeMomentKind.Unresolved, ref moment),
        };
    }

    /// <summary>"for years", "in months".</summary>
    private bool IsPlural(int at) => (_text[_lexemes[at].End - 1] | 0x20) == 's';

    /// <summary>"the weekend", "earlier in the week", "the start of the year"; "earlier in the day" is a day of the story, not of publication.</summary>
    private static bool IsUnitOfPublication(in Frame frame, ref TimeMoment moment)
    {
        if (!frame.IsDefinite || !(frame.IsPart || moment.Unit == TimeUnit.Weekend))
        {
            return false;
        }

        return moment.Unit is TimeUnit.Day or TimeUnit.Hour ? Be(TimeMomentKind.Unresolved, ref moment) : Be(TimeMomentKind.Period, ref moment);
    }

    private static bool IsUnitOfThis(in Frame frame, ref TimeMoment moment) =>
        moment.Unit is not (TimeUnit.Day or TimeUnit.Hour) && Be(frame.IsLater ? TimeMomentKind.Future : TimeMomentKind.Period, ref moment);

    private static bool IsUnitBefore(ref TimeMoment moment)
    {
        moment.Shift = -1;
        return moment.Unit is not (TimeUnit.Day or TimeUnit.Hour) && Be(TimeMomentKind.Period, ref moment);
    }

    private static bool Be(TimeMomentKind kind, ref TimeMoment moment)
    {
        moment.Kind = kind;
        return true;
    }

    /// <summary>"this morning", "last night", "that evening"; "in the morning" alone is no date.</summary>
    private static bool IsDayPartMoment(in Frame frame, TimeWord word, ref TimeMoment moment)
    {
        switch (frame.Relation)
        {
            case 0:
                return false;
            case TimeWordKind.This:
                moment.Kind = TimeMomentKind.DaysBack;
                return true;
            case TimeWordKind.Last:
                moment.Kind = word.Value == 1 ? TimeMomentKind.Night : TimeMomentKind.DaysBack;
                moment.Amount = 1;
                return true;
            default:
                return true;
        }
    }

    /// <summary>"the day before yesterday", "days after", "a week earlier".</summary>
    private bool TryAway(TimeWord away, ref int at, ref TimeMoment moment)
    {
        var day = Word(at + 2);
        if (away.Value == 1 && day.Is(TimeWordKind.Day | TimeWordKind.Tomorrow))
        {
            moment.Kind = day.Is(TimeWordKind.Day) ? TimeMomentKind.DaysBack : TimeMomentKind.Future;
            moment.Amount = day.Value + 1;
            at += 3;
            return true;
        }

        moment.IsAnchor = away.Value == 1;
        at += 2;
        return true;
    }

    /// <summary>"24 hours", "two days ago", "the last few weeks": an amount and what makes it a time.</summary>
    private bool TryAmount(in Frame frame, ref int at, ref TimeMoment moment)
    {
        var number = at + (frame.TakesDuration && at + 1 < _lexemes.Length && _lexemes[at].Is(WordClass.Modifier) && !_lexemes[at].Is(WordClass.Number) ? 1 : 0);
        if (!TryReadAmount(number, out var amount, out var i) || !Word(i).Is(TimeWordKind.Unit))
        {
            return false;
        }

        var next = Word(i + 1);
        moment.Amount = amount;
        moment.Unit = (TimeUnit)Word(i).Value;
        if ((frame.Relation & (TimeWordKind.Last | TimeWordKind.Past | TimeWordKind.Previous | TimeWordKind.Recent)) != 0)
        {
            moment.Kind = amount > 0 ? TimeMomentKind.Window : TimeMomentKind.Unresolved;
            at = i + 1;
            return true;
        }

        if (frame.Relation != 0)
        {
            at = i + 1;
            return (frame.Relation & (TimeWordKind.Next | TimeWordKind.Same)) != 0;
        }

        if (next.Is(TimeWordKind.Ago))
        {
            moment.Kind = amount > 0 ? TimeMomentKind.Ago : TimeMomentKind.Unresolved;
            at = i + 2;
            return true;
        }

        if (next.Is(TimeWordKind.Away))
        {
            at = i;
            return TryAway(next, ref at, ref moment);
        }

        at = i + 1;
        return frame.TakesDuration;
    }

    /// <summary>"24", "two", "a", "twenty-four"; 0 for "several" and "two or three".</summary>
    private bool TryReadAmount(int at, out int amount, out int end)
    {
        amount = 0;
        end = at + 1;
        ref readonly var lexeme = ref _lexemes[at];
        if (lexeme.Is(WordClass.Vague) || Word(at).Is(TimeWordKind.Few))
        {
            return true;
        }

        if (Word(at).Is(TimeWordKind.Article))
        {
            amount = 1;
            end = Word(at + 1).Is(TimeWordKind.Few) ? at + 2 : end;
            amount = end == at + 2 ? 0 : 1;
            return true;
        }

        if (!IsCardinal(at))
        {
            return false;
        }

        amount = (int)lexeme.Value;
        if (IsCardinal(end) && _lexemes[end].Joined && amount % 10 == 0 && _lexemes[end].Value < 10)
        {
            amount += (int)_lexemes[end].Value;
            end++;
        }

        if ((IsMark(end, '-') || Word(end).Is(TimeWordKind.To) || (end < _lexemes.Length && _lexemes[end].Is(WordClass.Or))) && IsCardinal(end + 1))
        {
            amount = 0;
            end += 2;
        }

        return true;
    }

    private bool IsCardinal(int at) =>
        at < _lexemes.Length && (_lexemes[at].Kind == LexemeKind.Number ? !_lexemes[at].IsDecimal : _lexemes[at].Is(WordClass.Number))
        && _lexemes[at].Value is > 0 and <= MaxAmount && !IsCounted(at);
}
