namespace DeirZour.Text;

internal readonly ref partial struct TimeExpressionParser
{
    private const int LongestFrame = 8;

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
}
