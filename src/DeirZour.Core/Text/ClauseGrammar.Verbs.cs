namespace DeirZour.Text;

internal ref partial struct ClauseGrammar
{
    private const int LongestAttachment = 12;

    /// <summary>A verb that says what happened: takes its people from the left (passive, suffering) or the right (active).</summary>
    private int OutcomeVerb(int i)
    {
        ref readonly var lexeme = ref _lexemes[i];
        ref readonly var entry = ref Lexicon.Default.Entries[lexeme.Entry];
        var outcome = entry.Outcome;
        var unreal = (_before & (WordClass.Modal | WordClass.Attempt)) != 0
            || ((_before & WordClass.To) != 0 && entry.Form == VerbForm.Base);
        var denied = (_before & WordClass.Not) != 0;
        var suffers = lexeme.Is(WordClass.OutcomeSuffer) && !lexeme.Is(WordClass.OutcomeVerb);
        var passive = entry.Form == VerbForm.Past && (_before & WordClass.Aux) != 0;
        var coordinated = IsSecondVerb(i);
        if (entry.Form == VerbForm.Past && coordinated && _lastVerbPassive && !StartsObject(i + 1))
        {
            return SecondPassive(i, outcome);
        }

        if (suffers && entry.Form == VerbForm.Ing && (_before & WordClass.Aux) == 0)
        {
            _before = 0;
            return i + 1;
        }

        if (unreal || denied)
        {
            Clear();
            return SkipObjects(i + 1);
        }

        var reduced = entry.Form == VerbForm.Past && (_before & (WordClass.Aux | WordClass.Have)) == 0 && !suffers;
        if (passive || suffers || (reduced && !StartsObject(i + 1) && HasWaiting()))
        {
            _lastVerbPassive = true;
            return Subject(i, outcome, passive || suffers);
        }

        if (entry.Form == VerbForm.Base && (_before & WordClass.Aux) != 0)
        {
            _before = 0;
            return i + 1;
        }

        _lastVerbPassive = false;
        return Object(i, outcome);
    }

    private readonly bool HasWaiting()
    {
        for (var g = _waiting; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"killed and wounded": only adverbs between two verbs.</summary>
    private readonly bool IsSecondVerb(int i)
    {
        var k = i - 1;
        while (k > 0 && _lexemes[k].Is(WordClass.Adverb) && !_lexemes[k].Is(WordClass.And))
        {
            k--;
        }

        if (k > 0 && (_lexemes[k].Is(WordClass.And | WordClass.Or) || _lexemes[k].IsMark('/')))
        {
            k--;
            while (k > 0 && (_lexemes[k].Is(WordClass.Or) || _lexemes[k].IsMark('/')))
            {
                k--;
            }

            return k == _lastVerbAt || (k - _lastVerbAt <= 3 && _lastVerbAt >= 0 && OnlyUnknown(_lastVerbAt + 1, k + 1));
        }

        return i - 1 == _lastVerbAt;
    }

    /// <summary>"arrested, judged and killed": only verbs that the lexicon does not know in between.</summary>
    private readonly bool OnlyUnknown(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((_lexemes[i].Kind != LexemeKind.Word && !_lexemes[i].IsMark(',')) || (_lexemes[i].Classes & ~(WordClass.Verb | WordClass.Adverb)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The second of two passive verbs with the same subject: "killed and wounded" is one claim, "kidnapped and executed" two.</summary>
    private int SecondPassive(int i, Outcome outcome)
    {
        var first = _lastVerbFirstClaim;
        var end = _claims.Count;
        for (var c = first; c < end; c++)
        {
            Join(c, outcome);
        }

        _lastVerbAt = i;
        _before = 0;
        return i + 1;
    }

    private void Join(int claim, Outcome outcome)
    {
        ref var found = ref _claims[claim];
        if (found.Outcome == outcome)
        {
            return;
        }

        if (found.Outcome is Outcome.Killed or Outcome.Wounded && outcome is Outcome.Killed or Outcome.Wounded)
        {
            found.Outcome = Outcome.KilledOrWounded;
            return;
        }

        var second = found;
        second.Outcome = outcome;
        second.Parent = -1;
        _claims.Add(second);
    }

    /// <summary>Rule <see cref="GrammarRule.Subject"/>.</summary>
    private int Subject(int i, Outcome outcome, bool finite)
    {
        var verb = NewVerb(i);
        var from = _waiting;
        var to = _groupCount;
        if (!HasWaiting() && finite && IsSharedSubject(i))
        {
            (from, to) = (_lastSubject, _lastSubjectEnd);
        }

        var counted = false;
        for (var g = from; g < to; g++)
        {
            counted |= _groups[g].IsPeople && !_groups[g].IsBare;
        }

        for (var g = from; g < to; g++)
        {
            // Bare people beside counted ones are a list or a place, not a second claim.
            if (_groups[g].IsPeople && !(_groups[g].IsBare && counted) && Fits(_groups[g], outcome, finite))
            {
                MakeClaim(g, outcome, GrammarRule.Subject, verb);
            }
        }

        _lastSubject = from;
        _lastSubjectEnd = to;
        _waiting = _groupCount;
        _before = 0;
        _inRelative = false;
        return i + 1;
    }

    /// <summary>A group whose noun is unknown must be plural, or the verb must be finite, to count as people.</summary>
    private readonly bool Fits(in NounGroup group, Outcome outcome, bool finite) =>
        group.Head != HeadKind.Unknown || outcome is not (Outcome.Captured or Outcome.Displaced or Outcome.Besieged)
        || (finite && _text[_lexemes[group.HeadAt].End - 1] == 's');

    /// <summary>"attacked a convoy and were killed": the subject before stands for this verb too.</summary>
    private readonly bool IsSharedSubject(int i)
    {
        var k = i - 1;
        while (k > 0 && _lexemes[k].Is(WordClass.Aux | WordClass.Have | WordClass.Adverb | WordClass.Not) && !_lexemes[k].Is(WordClass.And))
        {
            k--;
        }

        return k > 0 && _lexemes[k].Is(WordClass.And) && _lastSubjectEnd > _lastSubject;
    }

    /// <summary>Rule <see cref="GrammarRule.DirectObject"/>.</summary>
    private int Object(int i, Outcome outcome)
    {
        var first = _groupCount;
        var end = CollectObjects(i + 1, out var sharesNext);
        var verb = NewVerb(i);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople && _groups[g].Parent < 0)
            {
                MakeClaim(g, _groups[g].Outcome ?? outcome, GrammarRule.DirectObject, verb);
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
                if (first && SkipNamedObject(start) is var after && after > start)
                {
                    i = after;
                    first = false;
                    continue;
                }

                break;
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

            i = SkipAttachment(group.End);
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

        if (IsGroupStart(at) && NounGroupParser.TryParse(_lexemes, _text, at, out group) && group.Head != HeadKind.Outcome)
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

    /// <summary>"killed the director, his son and four other men": a definite object without a count.</summary>
    private readonly int SkipNamedObject(int at)
    {
        var i = at;
        while (i < _lexemes.Length && i - at < LongestAttachment && _lexemes[i].Kind == LexemeKind.Word
            && !_lexemes[i].Is(WordClass.And | WordClass.Outcome | WordClass.Prep | WordClass.Aux | WordClass.Have | WordClass.Cue | WordClass.Who | WordClass.But | WordClass.Verb))
        {
            i++;
        }

        return i < _lexemes.Length && (_lexemes[i].Is(WordClass.And) || _lexemes[i].IsMark(',')) ? i : at;
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

    private int SkipObjects(int at)
    {
        var first = _groupCount;
        var end = CollectObjects(at, out _);
        _groupCount = first;
        _waiting = Math.Min(_waiting, _groupCount);
        _before = 0;
        return end;
    }

    /// <summary>Rule <see cref="GrammarRule.State"/>: "10 dead", "11 are missing".</summary>
    private bool TryState(int i)
    {
        if (!HasWaiting() || (i + 1 < _lexemes.Length && _lexemes[i + 1].Joined))
        {
            return false;
        }

        var last = _groups[_groupCount - 1];
        var adjacent = last.End == i || (_before & (WordClass.Aux | WordClass.Become | WordClass.Have)) != 0 || OnlyAdverbs(last.End, i);
        if (!adjacent || (_before & (WordClass.Not | WordClass.Modal)) != 0)
        {
            return false;
        }

        var outcome = Lexicon.Default.Entries[_lexemes[i].Entry].Outcome;
        var verb = NewVerb(i);
        for (var g = _waiting; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople)
            {
                MakeClaim(g, outcome, GrammarRule.State, verb);
            }
        }

        _lastVerbPassive = true;
        _lastSubject = _waiting;
        _lastSubjectEnd = _groupCount;
        _waiting = _groupCount;
        _before = 0;
        return true;
    }

    private readonly bool OnlyAdverbs(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!_lexemes[i].Is(WordClass.Adverb | WordClass.Of | WordClass.Pronoun))
            {
                return false;
            }
        }

        return true;
    }
}
