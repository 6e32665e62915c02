namespace DeirZour.Text;

/// <content>People behind a verb: rule <see cref="GrammarRule.DirectObject"/>.</content>
internal ref partial struct ClauseGrammar
{
    private const int LongestAttachment = 12;

    /// <summary>Rule <see cref="GrammarRule.DirectObject"/>.</summary>
    private int Object(int i, Outcome outcome)
    {
        var first = _groupCount;
        var end = CollectObjects(i + 1, out var sharesNext);
        var verb = NewVerb(i);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople && _groups[g].Parent < 0 && _groups[g].Claim < 0)
            {
                MakeClaim(g, g > first ? _groups[g].Outcome ?? outcome : outcome, GrammarRule.DirectObject, verb);
            }
        }

        if (sharesNext && _groupCount == first)
        {
            // "killing and injuring tens of fighters": the next verb has the objects of both.
            return SharedObjects(i, outcome, end);
        }

        _lastSubject = first;
        _lastSubjectEnd = _groupCount;
        _waiting = _groupCount;
        _before = 0;
        return end;
    }

    private int SharedObjects(int i, Outcome outcome, int second)
    {
        var firstClaim = _claims.Count;
        _before = 0;
        var end = OutcomeVerb(second);
        var last = _claims.Count;
        for (var c = firstClaim; c < last; c++)
        {
            if (_claims[c].Rule == GrammarRule.DirectObject)
            {
                Join(c, outcome);
            }
        }

        _lastVerbAt = i;
        return end;
    }

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

        var first = true;
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
                if (!TryNamed(start, first, i, out group))
                {
                    break;
                }

                if (!first && HasOwnVerb(group.End))
                {
                    break;
                }

                AddGroup(group);
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

            i = SkipAttachment(Math.Max(i, group.End));
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
            return first || group.Head == HeadKind.People || (group.Head == HeadKind.Elided && group.IsFurther);
        }

        return NounGroupParser.TryParseBare(_lexemes, at, out group);
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
            && !(_lexemes[i].Is(WordClass.Outcome) && IsVerb(i)) && !(_lexemes[i].Is(WordClass.Vague | WordClass.Number) && !_lexemes[i - 1].Is(WordClass.Prep | WordClass.Of)))
        {
            i++;
        }

        return i;
    }

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
