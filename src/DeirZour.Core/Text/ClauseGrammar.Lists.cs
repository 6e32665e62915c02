namespace DeirZour.Text;

/// <content>Lists of people behind a verb, with what hangs on each of them.</content>
internal ref partial struct ClauseGrammar
{
    /// <summary>Reads the objects of an active verb: groups joined by commas and "and", with what is attached to them.</summary>
    private int CollectObjects(int at, out bool sharesNext)
    {
        sharesNext = false;
        var i = at;
        while (i < _lexemes.Length && (_lexemes[i].Is(WordClass.Adverb) || _lexemes[i].IsMark('"')) && !IsGroupStart(i))
        {
            i++;
        }

        if (i + 1 < _lexemes.Length && _lexemes[i].Is(WordClass.And | WordClass.Or))
        {
            var k = i + 1;
            while (k + 1 < _lexemes.Length && (_lexemes[k].Is(WordClass.Adverb) || _lexemes[k].IsMark('/')))
            {
                k++;
            }

            if (_lexemes[k].Is(WordClass.OutcomeVerb))
            {
                sharesNext = true;
                return k;
            }
        }

        if (SkipTime(i) is var behind && StartsCount(behind))
        {
            i = behind;
        }
        else if (i < _lexemes.Length && _lexemes[i].Is(WordClass.Pronoun) && IsReflexive(i) && SkipJoint(i + 1) is var joint && StartsCount(joint))
        {
            // "killing himself and seven others".
            i = joint;
        }

        var first = true;
        var groupEnd = i;
        while (i < _lexemes.Length && _groupCount < MaxGroups)
        {
            var start = i;
            if (!first)
            {
                start = SkipJoint(i);
                if (start == i)
                {
                    break;
                }
            }

            if (!TryObject(start, first, out var group))
            {
                if (!TryNamed(start, first, i, out group) || (i > groupEnd && _lexemes[groupEnd].Is(WordClass.Prep) && !_lexemes[group.HeadAt].Is(WordClass.People)))
                {
                    // Of "26 people in Tarim and Merwa" the second is a place.
                    if (first || SkipDescription(start) is var described && described == start)
                    {
                        break;
                    }

                    i = described;
                    continue;
                }

                if (!first && HasOwnVerb(group.End))
                {
                    break;
                }

                AddGroup(group);
                groupEnd = group.End;
                i = SkipAppositions(SkipAttachment(group.End), _lexemes[start].Is(WordClass.The));
                first = false;
                continue;
            }

            if (!first && HasOwnVerb(group.End))
            {
                break;
            }

            if (group.Head != HeadKind.Thing)
            {
                var index = AddGroup(group);
                i = group.End;
                _ = TryOfOutcome(index, ref i);
            }

            groupEnd = Math.Max(i, group.End);
            i = SkipAttachment(groupEnd);
            if (group.IsArticle)
            {
                i = SkipAppositions(i, isRole: true);
            }

            first = false;
        }

        return first ? at : i;
    }

    private readonly bool TryObject(int at, bool first, out NounGroup group)
    {
        group = default;
        if (at >= _lexemes.Length)
        {
            return false;
        }

        if (IsGroupStart(at) && NounGroupParser.TryParse(_lexemes, _text, at, out group, isObject: first) && group.Head != HeadKind.Outcome)
        {
            return first || group.Head == HeadKind.People || (group.Head == HeadKind.Elided && (group.IsFurther || IsPlaced(at, group)));
        }

        return NounGroupParser.TryParseBare(_lexemes, at, out group);
    }

    /// <summary>"eight people in the hills and 10 in the valley".</summary>
    private readonly bool IsPlaced(int at, in NounGroup group) =>
        at > 0 && _lexemes[at - 1].Is(WordClass.And) && group.End < _lexemes.Length && _lexemes[group.End].Is(WordClass.Prep) && (Same(group.End, "in"u8) || Same(group.End, "at"u8) || Same(group.End, "near"u8) || Same(group.End, "on"u8));

    /// <summary>", his apparent target,": a description of the person before, up to the next joint.</summary>
    private readonly int SkipDescription(int at)
    {
        if (at >= _lexemes.Length || !IsPossessive(at))
        {
            return at;
        }

        var end = SkipAttachment(at);
        return end < _lexemes.Length && (_lexemes[end].IsMark(',') || _lexemes[end].Is(WordClass.And)) ? end : at;
    }

    /// <summary>Whether an object of a verb may start here.</summary>
    private readonly bool StartsObject(int at)
    {
        var i = at;
        while (i < _lexemes.Length && _lexemes[i].Is(WordClass.Adverb) && !IsGroupStart(i))
        {
            i++;
        }

        if (i + 1 < _lexemes.Length && i > 0 && _lexemes[i].Is(WordClass.And) && _lexemes[i + 1].Is(WordClass.OutcomeVerb))
        {
            i += 2;
        }

        return i < _lexemes.Length && TryObject(i, first: true, out var group) && group.Head != HeadKind.Thing && !HasOwnVerb(group.End);
    }

    /// <summary>Whether counted people start here.</summary>
    private readonly bool StartsCount(int at) =>
        at < _lexemes.Length && IsGroupStart(at) && !_lexemes[at].Is(WordClass.The) && NounGroupParser.TryParse(_lexemes, _text, at, out var group, isObject: true) && group.Head is HeadKind.People;

    private readonly bool IsReflexive(int at) => Same(at, "himself"u8) || Same(at, "herself"u8) || Same(at, "themselves"u8);

    /// <summary>A comma, an "and" or both.</summary>
    private readonly int SkipJoint(int at)
    {
        var i = at;
        if (i < _lexemes.Length && _lexemes[i].IsMark(','))
        {
            i++;
        }

        while (i < _lexemes.Length && _lexemes[i].Is(WordClass.And) && i - at < 3)
        {
            i++;
        }

        while (i > at && i < _lexemes.Length && _lexemes[i].Is(WordClass.Adverb) && !IsGroupStart(i) && i - at < 4)
        {
            i++;
        }

        return i;
    }

    /// <summary>What hangs on an object: "of the rebel group", "from X". Ends before a comma, "and", or a verb.</summary>
    private readonly int SkipAttachment(int at)
    {
        var i = at;
        while (i < _lexemes.Length && i - at < LongestAttachment && _lexemes[i].Kind == LexemeKind.Word
            && !_lexemes[i].Is(WordClass.And | WordClass.Or | WordClass.But | WordClass.Who | WordClass.Including | WordClass.Cue | WordClass.CueBefore | WordClass.Aux | WordClass.Have)
            && !IsSplitEnd(i) && !(_lexemes[i].Is(WordClass.Outcome) && IsVerb(i)) && !(_lexemes[i].Is(WordClass.Vague | WordClass.Number) && !_lexemes[i - 1].Is(WordClass.Prep | WordClass.Of)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Behind "on Friday", "late on Monday", "last night"; the same place when no time stands there.</summary>
    private readonly int SkipTime(int at)
    {
        const int LongestTime = 5;
        var isTime = false;
        var i = at;
        for (; i < _lexemes.Length && i < at + LongestTime && _lexemes[i].Kind == LexemeKind.Word; i++)
        {
            if (_lexemes[i].Is(WordClass.Weekday | WordClass.Month | WordClass.Daytime))
            {
                isTime = true;
            }
            else if (!_lexemes[i].Is(WordClass.ScopeHint | WordClass.The) && !Same(i, "on"u8) && !Same(i, "in"u8) && !Same(i, "late"u8) && !Same(i, "early"u8))
            {
                break;
            }
        }

        return isTime ? i : at;
    }

    private readonly bool IsOf(int at) => at < _lexemes.Length && _lexemes[at].Is(WordClass.Of);

    /// <summary>Whether the group is the subject of a verb of its own: "killed five and nine others were injured".</summary>
    private readonly bool HasOwnVerb(int end)
    {
        if (IsSpeaker(end))
        {
            return true;
        }

        for (var i = end; i < _lexemes.Length && i < end + LongestAttachment; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.Is(WordClass.Aux | WordClass.Have | WordClass.Modal))
            {
                return true;
            }

            if (lexeme.Kind != LexemeKind.Word || lexeme.Is(WordClass.And | WordClass.But | WordClass.Who | WordClass.Including | WordClass.Cue | WordClass.CueBefore))
            {
                return false;
            }

            if (lexeme.Is(WordClass.OutcomeVerb | WordClass.OutcomeSuffer | WordClass.OutcomeState))
            {
                var form = Lexicon.Default.Entries[lexeme.Entry].Form;
                return lexeme.Is(WordClass.OutcomeState) || (form == VerbForm.Past && i == end);
            }

            if (lexeme.Is(WordClass.Prep | WordClass.Of) && i == end)
            {
                continue;
            }
        }

        return false;
    }

    /// <summary>"a resident and a medic said": the names up to a reporting verb.</summary>
    private readonly bool IsSpeaker(int end)
    {
        for (var i = end; i < _lexemes.Length && i < end + LongestAttachment; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.Is(WordClass.Cue) && !lexeme.Is(WordClass.OutcomeLives))
            {
                return true;
            }

            if ((lexeme.Kind == LexemeKind.Punctuation && !lexeme.IsMark('\'') && !lexeme.IsMark('(') && !lexeme.IsMark(')'))
                || lexeme.Is(WordClass.Outcome | WordClass.Aux | WordClass.Modal | WordClass.CueBefore | WordClass.But)
                || (lexeme.Is(WordClass.Verb) && !lexeme.Is(WordClass.Thing)))
            {
                return false;
            }
        }

        return false;
    }

    private int SkipObjects(int at)
    {
        var first = _groupCount;
        var end = CollectObjects(at, out _);
        _groupCount = first;
        _waiting = Math.Min(_waiting, _groupCount);
        _before = 0;
        return end;
    }
}
