namespace DeirZour.Text;

/// <content>Parts of totals, and the making of claims: rule <see cref="GrammarRule.Part"/>.</content>
internal ref partial struct ClauseGrammar
{
    /// <summary>Rule <see cref="GrammarRule.Part"/>, inside a subject or behind an object: "including two children and a woman".</summary>
    private bool TryIncluding(int i, out int end)
    {
        end = i + 1;
        var parent = _groupCount > _waiting ? LastWhole() : -1;
        var parentClaim = parent < 0 ? LastWholeClaim() : -1;
        if (parent < 0 && parentClaim < 0)
        {
            return false;
        }

        var at = i + 1;
        while (at < _lexemes.Length && (_lexemes[at].Is(WordClass.Adverb) || _lexemes[at].IsMark(',') || _lexemes[at].IsMark(':')) && !IsGroupStart(at))
        {
            at++;
        }

        var first = true;
        while (at < _lexemes.Length && _groupCount < MaxGroups)
        {
            var start = first ? at : SkipJoint(at);
            if ((!first && start == at) || !TryObject(start, first, out var group) || (group.IsBare && !first))
            {
                break;
            }

            if (!first && parentClaim >= 0 && HasOwnVerb(group.End) && start > at)
            {
                break;
            }

            if (group.Head == HeadKind.Thing)
            {
                at = group.End;
                first = false;
                continue;
            }

            group.Parent = parent;
            var index = AddGroup(group);
            if (parent < 0)
            {
                MakePart(index, parentClaim);
            }

            at = SkipOf(group.End);
            first = false;
            end = at;
        }

        if (parent < 0)
        {
            _waiting = _groupCount;
        }

        _before = 0;
        return !first;
    }

    /// <summary>"The dead included two officers", "among the dead were three women": parts of the toll stated before.</summary>
    private bool TryVictimsIncluded(int i, out int end)
    {
        end = i + 1;
        var at = i + 1;
        var among = i > 0 && _lexemes[i - 1].Is(WordClass.Among);
        while (at < _lexemes.Length && _lexemes[at].Is(WordClass.Adverb | WordClass.Aux) && !IsGroupStart(at) && (among || !_lexemes[at].Is(WordClass.Aux)))
        {
            at++;
        }

        if (!among)
        {
            if (at >= _lexemes.Length || !_lexemes[at].Is(WordClass.Including) || IsOfThem(at))
            {
                return false;
            }

            at++;
        }

        var first = _groupCount;
        var last = CollectObjects(at, out _);
        if (_groupCount == first)
        {
            return false;
        }

        var outcome = Lexicon.Default.Entries[_lexemes[i].Entry].Outcome;
        var whole = LastWholeOf(outcome);

        var verb = NewVerb(i);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople && !_groups[g].IsNamed)
            {
                var claim = MakeClaim(g, outcome, GrammarRule.Part, verb);
                _claims[claim].Parent = whole;
            }
        }

        _waiting = _groupCount;
        _before = 0;
        end = last;
        return true;
    }

    /// <summary>"killed 73 people: 50 rebels and 23 soldiers": counts behind a colon that add up to the last total are its parts.</summary>
    private bool TryBreakdown(int colon, out int end)
    {
        end = colon + 1;
        var whole = LastWholeClaim();
        if (whole < 0 || _claims[whole].Min is not { } total)
        {
            return false;
        }

        var first = _groupCount;
        long sum = 0;
        for (var at = end; at < _lexemes.Length && _groupCount < MaxGroups; at = end)
        {
            var start = _groupCount == first ? at : SkipJoint(at);
            if ((_groupCount > first && start == at) || !TryObject(start, _groupCount == first, out var group) || !group.IsPeople || group.Min is not { } number || number > total)
            {
                break;
            }

            sum += number;
            AddGroup(group);
            end = group.End;
        }

        if (_groupCount < first + 2 || sum != total)
        {
            _groupCount = first;
            return false;
        }

        for (var g = first; g < _groupCount; g++)
        {
            MakePart(g, whole);
        }

        _waiting = _groupCount;
        return true;
    }

    /// <summary>"Nine civilians were among the dead": people before, as a part of a toll stated before when there is one.</summary>
    private int AmongVictims(int i)
    {
        var outcome = Lexicon.Default.Entries[_lexemes[i].Entry].Outcome;
        var whole = LastWholeOf(outcome);
        var firstClaim = _claims.Count;
        Subject(i, outcome, finite: true);
        for (var c = firstClaim; c < _claims.Count; c++)
        {
            _claims[c].Parent = _claims[c].Parent < 0 ? whole : _claims[c].Parent;
        }

        _among = -1;
        return i + 1;
    }

    /// <summary>"Of those killed, 22 were women": a part of a toll, named behind "were".</summary>
    private bool TryOfVictims(int i, out int end)
    {
        end = i + 1;
        if ((i > 0 && !_lexemes[i - 1].IsMark(';') && !_lexemes[i - 1].IsMark(',')) || end + 2 >= _lexemes.Length || !_lexemes[end].Is(WordClass.OutcomeNoun))
        {
            return false;
        }

        var outcome = Lexicon.Default.Entries[_lexemes[end].Entry].Outcome;
        var at = _lexemes[end + 1].IsMark(',') ? end + 2 : end + 1;
        if (!IsGroupStart(at) || !NounGroupParser.TryParse(_lexemes, _text, at, out var group) || !group.IsPeople || HasOwnOutcome(group.End))
        {
            return false;
        }

        end = group.End;
        if (group.Head == HeadKind.Elided && end + 1 < _lexemes.Length && _lexemes[end].Is(WordClass.Aux) && NounGroupParser.TryParseBare(_lexemes, end + 1, out var people))
        {
            (group.Head, group.First, group.HeadAt, group.Group, end) = (HeadKind.People, people.First, people.HeadAt, people.Group, people.End);
        }

        var whole = LastWholeOf(outcome);
        var claim = MakeClaim(AddGroup(group), outcome, GrammarRule.Part, NewVerb(i));
        _claims[claim].Parent = whole;
        _waiting = _groupCount;
        _before = 0;
        return true;
    }

    /// <summary>The last claim of the text with an outcome that is no part of another, or -1.</summary>
    private readonly int LastWholeOf(Outcome outcome)
    {
        for (var c = _claims.Count - 1; c >= 0; c--)
        {
            if (_claims[c].Outcome == outcome && _claims[c].Parent < 0 && !_claims[c].IsNamed && !_claims[c].IsBare)
            {
                return c;
            }
        }

        return -1;
    }

    private readonly int SkipOf(int at)
    {
        var i = at;
        if (i < _lexemes.Length && _lexemes[i].Is(WordClass.Of | WordClass.Prep))
        {
            var k = SkipAttachment(i);
            if (k < _lexemes.Length && (_lexemes[k].IsMark(',') || _lexemes[k].Is(WordClass.And)))
            {
                return k;
            }
        }

        return i;
    }

    private readonly int LastWhole()
    {
        for (var g = _groupCount - 1; g >= _waiting; g--)
        {
            if (_groups[g].Parent < 0 && _groups[g].IsPeople)
            {
                return g;
            }
        }

        return -1;
    }

    private readonly int LastWholeClaim()
    {
        for (var c = _claims.Count - 1; c >= _firstClaim; c--)
        {
            if (_claims[c].Parent < 0)
            {
                return c;
            }
        }

        return -1;
    }

    /// <summary>"Fifteen of the wounded", "three of those killed", "two of them": a part named by what happened.</summary>
    private bool TryOfOutcome(int index, ref int end)
    {
        var i = _groups[index].End;
        if (i < _lexemes.Length && _lexemes[i].Is(WordClass.Including) && IsOfThem(i) && _groups[index].Head == HeadKind.Elided)
        {
            return TryOfThem(index, i, ref end);
        }

        if (i + 1 >= _lexemes.Length || !_lexemes[i].Is(WordClass.Of) || !_lexemes[i + 1].Is(WordClass.OutcomeNoun))
        {
            return false;
        }

        if (HasOwnOutcome(i + 2))
        {
            // "two of the wounded died": the verb says what happened.
            end = i + 2;
            return true;
        }

        var outcome = Lexicon.Default.Entries[_lexemes[i + 1].Entry].Outcome;
        var claim = MakeClaim(index, outcome, GrammarRule.Part, NewVerb(i));
        for (var c = claim - 1; c >= 0; c--)
        {
            if (_claims[c].Outcome == outcome && _claims[c].Parent < 0)
            {
                _claims[claim].Parent = c;
                break;
            }
        }

        end = i + 2;
        _waiting = _groupCount;
        return true;
    }

    private readonly bool HasOwnOutcome(int at)
    {
        var i = at;
        while (i < _lexemes.Length && i < at + 4 && _lexemes[i].Is(WordClass.Adverb | WordClass.Have | WordClass.Aux))
        {
            i++;
        }

        return i < _lexemes.Length && _lexemes[i].Is(WordClass.OutcomeVerb | WordClass.OutcomeSuffer);
    }

    private readonly bool IsOfThem(int at) => Same(at, "of them"u8) || Same(at, "of whom"u8) || Same(at, "of which"u8);

    /// <summary>"10 people, two of them children": a part of the whole before it.</summary>
    private bool TryOfThem(int index, int at, ref int end)
    {
        ref var part = ref _groups[index];
        if (NounGroupParser.TryParseBare(_lexemes, at + 1, out var people))
        {
            part.Head = HeadKind.People;
            part.First = people.First;
            part.HeadAt = people.HeadAt;
            part.Group = people.Group;
            part.End = people.End;
            end = people.End;
        }
        else
        {
            end = at + 1;
        }

        for (var g = index - 1; g >= _waiting; g--)
        {
            if (_groups[g].Parent < 0 && _groups[g].IsPeople)
            {
                part.Parent = g;
                return true;
            }
        }

        var whole = LastWholeClaim();
        if (whole < 0)
        {
            return false;
        }

        if (end == at + 1 && !Same(at, "of them"u8))
        {
            // "some of whom were wounded": its own verb says what happened.
            return true;
        }

        MakePart(index, whole);
        _waiting = _groupCount;
        return true;
    }
}
