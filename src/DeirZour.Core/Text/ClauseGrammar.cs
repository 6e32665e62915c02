namespace DeirZour.Text;

/// <summary>The grammar of one sentence: joins counted people to what happened to them.</summary>
/// <remarks>
/// It walks the lexemes once from left to right. Counted people wait as subjects until a verb takes them; a verb that is active looks
/// to the right for its objects. The rules are named in <see cref="GrammarRule"/>.
/// </remarks>
internal ref partial struct ClauseGrammar
{
    private const int MaxGroups = 48;
    private const int LongestInsertion = 40;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<NounGroup> _groups;
    private readonly ref ClaimBuffer _claims;
    private readonly int _firstClaim;
    private int _groupCount;

    /// <summary>The first group that still waits for a verb.</summary>
    private int _waiting;

    /// <summary>The subjects that the last verb took, for "attacked a convoy and were killed".</summary>
    private int _lastSubject;
    private int _lastSubjectEnd;

    /// <summary>Auxiliaries and the like since the last noun group.</summary>
    private WordClass _before;
    private bool _inRelative;

    /// <summary>The verb of a relative clause has been read: what follows is its object.</summary>
    private bool _inRelativeObject;

    /// <summary>The "who" of a relative clause, and the first group that it describes.</summary>
    private int _relativeAt;

    private int _relativeFrom;

    /// <summary>The last subjects were taken by a relative clause; the main verb is still to come: "six men who were abducted have been killed".</summary>
    private bool _awaitsMainVerb;

    /// <summary>The first group before "were among", or -1.</summary>
    private int _among;
    private int _verbs;
    private int _lastVerbAt;
    private bool _lastVerbPassive;
    private int _lastVerbFirstClaim;

    /// <summary>The verb that took the last subjects away was passive: "were attacked and killed".</summary>
    private bool _clearedPassive;

    public ClauseGrammar(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> text, Span<NounGroup> groups, ref ClaimBuffer claims)
    {
        _lexemes = lexemes;
        _text = text;
        _groups = groups;
        _claims = ref claims;
        _firstClaim = claims.Count;
        _lastVerbAt = -10;
        _among = -1;
        _lastVerbFirstClaim = claims.Count;
    }

    /// <summary>Adds the sentence's claims to the buffer.</summary>
    public void Parse()
    {
        var i = 0;
        while (i < _lexemes.Length)
        {
            var next = Step(i);
            i = next > i ? next : i + 1;
        }
    }

    private int Step(int i)
    {
        ref readonly var lexeme = ref _lexemes[i];
        if (lexeme.Kind == LexemeKind.Punctuation)
        {
            return Punctuation(i);
        }

        if (lexeme.Is(WordClass.No) && TryDenial(i, out var end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeToll) && TryToll(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeLives) || (lexeme.Is(WordClass.OutcomeFate | WordClass.OutcomeNoun) && IsOf(SkipTime(i + 1)) && !lexeme.Is(WordClass.Number)))
        {
            if (TryFate(i, _lexemes[i].Is(WordClass.OutcomeLives) ? i + 1 : SkipTime(i + 1) + 1, out end))
            {
                return end;
            }
        }

        if (lexeme.Is(WordClass.OutcomeFate) && i > 0 && _lexemes[i - 1].Is(WordClass.The) && StartsCount(i + 1) && TryFate(i, i + 1, out end))
        {
            // "resulted in the killing at least ten people".
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeNoun) && TryVictimsIncluded(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.Including) && TryIncluding(i, out end))
        {
            return end;
        }

        if (_groupCount < MaxGroups && IsGroupStart(i) && NounGroupParser.TryParse(_lexemes, _text, i, out var group))
        {
            return Group(i, ref group);
        }

        if (lexeme.Is(WordClass.The) && i > 0 && (_lexemes[i - 1].Is(WordClass.And) || IsListed(i)) && _groupCount < MaxGroups && TryNamed(i, first: true, i, out group))
        {
            // "In addition to the attacker, six people died", "and his driver were killed", "a pastor, his son and 28 others were killed".
            return Group(i, ref group);
        }

        if (lexeme.Is(WordClass.OutcomeVerb | WordClass.OutcomeSuffer) && IsVerb(i))
        {
            return OutcomeVerb(i);
        }

        if (lexeme.Is(WordClass.Verb) && TrySustained(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.To) && IsKilledBySuch(i))
        {
            return Subject(i, Outcome.Killed, finite: true) + 1;
        }

        if (lexeme.Is(WordClass.SplitVerb) && TrySplit(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeState) && TryState(i))
        {
            return i + 1;
        }

        if (lexeme.Is(WordClass.People) && _groupCount < MaxGroups && NounGroupParser.TryParseBare(_lexemes, i, out group))
        {
            return Group(i, ref group);
        }

        Other(i);
        return i + 1;
    }

    private readonly bool IsOf(int at) => at < _lexemes.Length && _lexemes[at].Is(WordClass.Of);

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

    private readonly bool IsGroupStart(int i) =>
        _lexemes[i].Kind == LexemeKind.Number
        || (_lexemes[i].Is(WordClass.CountStart | WordClass.The) && !_lexemes[i].Is(WordClass.Multiplier))
        || (_lexemes[i].Is(WordClass.Prep) && i + 1 < _lexemes.Length && (_lexemes[i + 1].Kind == LexemeKind.Number || _lexemes[i + 1].Is(WordClass.Number)));

    private int Punctuation(int i)
    {
        if (_lexemes[i].IsMark('['))
        {
            for (var k = i + 1; k < _lexemes.Length && k < i + LongestInsertion; k++)
            {
                if (_lexemes[k].IsMark(']'))
                {
                    return k + 1;
                }
            }
        }

        if (_lexemes[i].IsMark(';') || _lexemes[i].IsMark('!') || _lexemes[i].IsMark('?'))
        {
            Clear();
        }

        return i + 1;
    }

    /// <summary>A noun group has been read: it waits as a subject, unless a preposition governs it.</summary>
    private int Group(int at, ref NounGroup group)
    {
        if (group.Head == HeadKind.Outcome)
        {
            CountedNoun(ref group);
            _before = 0;
            return group.End;
        }

        var governed = IsGoverned(at);
        if (group.Head == HeadKind.Thing)
        {
            if (!governed && !IsCoordinated(at) && !_inRelative && !_inRelativeObject)
            {
                Clear();
            }

            _before = 0;
            return group.End;
        }

        var index = AddGroup(group);
        if (group.Outcome is { } outcome && !group.IsBare)
        {
            MakeClaim(index, outcome, GrammarRule.State, NewVerb(at));
        }

        var end = group.End;
        if (TryOfOutcome(index, ref end))
        {
            return end;
        }

        if (_among >= 0 && !group.IsBare)
        {
            for (var g = _among; g < index; g++)
            {
                _groups[g].Parent = _groups[g].Parent < 0 ? index : _groups[g].Parent;
            }
        }
        else if (governed || IsPredicate(at))
        {
            if (governed && !group.IsBare && end < _lexemes.Length && IsOutcomeAdjective(end))
            {
                // "of the 22 dead": the number stands with its fate under the preposition.
                MakeClaim(index, Lexicon.Default.Entries[_lexemes[end].Entry].Outcome, GrammarRule.State, NewVerb(end));
                _lastVerbPassive = true;
                _waiting = _groupCount;
                end++;
            }
            else
            {
                Drop(index);
            }
        }

        _among = -1;

        _before = 0;
        return end;
    }

    private readonly bool IsOutcomeAdjective(int at) =>
        _lexemes[at].Is(WordClass.OutcomeState) || (_lexemes[at].Is(WordClass.OutcomeVerb) && Lexicon.Default.Entries[_lexemes[at].Entry].Form == VerbForm.Past && EndsClause(at + 1));

    /// <summary>"who was a key member": a noun behind "be" is no subject; behind "there were" it is.</summary>
    private readonly bool IsPredicate(int at)
    {
        var i = at - 1;
        while (i > 0 && _lexemes[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i > 0 && _lexemes[i].Is(WordClass.Aux) && !Same(i - 1, "there"u8) && (_groupCount - 1 > _waiting || _lexemes[i - 1].Is(WordClass.Pronoun));
    }

    /// <summary>The first of the groups that commas and "and" join to the last one.</summary>
    private readonly int ChainStart()
    {
        var first = _groupCount - 1;
        while (first > _waiting && (_groups[first - 1].Parent == first || SkipJoint(_groups[first - 1].End) == _groups[first].First))
        {
            first--;
        }

        return Math.Max(first, _waiting);
    }

    private int AddGroup(in NounGroup group)
    {
        _groups[_groupCount] = group;
        return _groupCount++;
    }

    /// <summary>A governed group never becomes a subject: swap it out of the waiting ones.</summary>
    private void Drop(int index)
    {
        if (index == _groupCount - 1)
        {
            _groupCount--;
        }
    }

    private void Clear()
    {
        if (_waiting < _groupCount)
        {
            _lastSubject = _waiting;
            _lastSubjectEnd = _groupCount;
        }

        _waiting = _groupCount;
        _before = 0;
        _inRelative = false;
        _inRelativeObject = false;
        _awaitsMainVerb = false;
        _clearedPassive = false;
    }

    /// <summary>Whether a preposition stands before: "by two gunmen", "with 40 passengers". Skips adverbs and marks.</summary>
    private readonly bool IsGoverned(int at)
    {
        var i = at - 1;
        while (i >= 0 && (_lexemes[i].IsMark('"') || _lexemes[i].IsMark('(') || _lexemes[i].IsMark('\'') || (_lexemes[i].Is(WordClass.Adverb) && !_lexemes[i].Is(WordClass.Prep)) || (_lexemes[i].Is(WordClass.The) && !_lexemes[i].Is(WordClass.Who))))
        {
            i--;
        }

        return i >= 0 && (_lexemes[i].Is(WordClass.Of | WordClass.CueBefore | WordClass.To) || (_lexemes[i].Is(WordClass.Prep) && !_lexemes[i].Is(WordClass.And) && !IsSubjectOpener(i)));
    }

    /// <summary>"when", "because", "where", "after" open a clause whose subject may follow.</summary>
    private readonly bool IsSubjectOpener(int at) =>
        _lexemes[at].Entry != 0 && (Same(at, "when"u8) || Same(at, "where"u8) || Same(at, "because"u8) || Same(at, "as"u8) || Same(at, "after"u8) || Same(at, "since"u8) || Same(at, "until"u8) || Same(at, "before"u8) || Same(at, "whether"u8) || Same(at, "if"u8) || Same(at, "with"u8));

    private readonly bool Same(int at, ReadOnlySpan<byte> word) => _lexemes[at].Is(_text, word);

    /// <summary>"a pastor, his son": a possessive directly behind the group before and its comma.</summary>
    private readonly bool IsListed(int at) => IsPossessive(at) && _lexemes[at - 1].IsMark(',') && _groupCount > _waiting && _groups[_groupCount - 1].End == at - 1;

    private readonly bool IsCoordinated(int at)
    {
        var i = at - 1;
        return i >= 0 && (_lexemes[i].Is(WordClass.And | WordClass.Or) || _lexemes[i].IsMark(',') || _lexemes[i].IsMark('-') || _lexemes[i].IsMark('('));
    }

    /// <summary>Whether an outcome word stands as a verb here, not as an adjective, noun or name.</summary>
    private readonly bool IsVerb(int i)
    {
        var form = Lexicon.Default.Entries[_lexemes[i].Entry].Form;
        if (i > 0 && form is VerbForm.Base or VerbForm.Ing or VerbForm.Third && _lexemes[i - 1].Is(WordClass.The | WordClass.Article))
        {
            return false;
        }

        if (form is VerbForm.Base && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.Aux | WordClass.Have))
        {
            // "six inmates of a valley jail were killed".
            return false;
        }

        return !(i + 1 < _lexemes.Length && _lexemes[i + 1].Joined) && !(_lexemes[i].Joined);
    }

    /// <summary>Any other word: auxiliaries are remembered, other verbs take the waiting subjects away.</summary>
    private void Other(int i)
    {
        ref readonly var lexeme = ref _lexemes[i];
        if (lexeme.Is(WordClass.Who))
        {
            if (Same(i, "whose"u8))
            {
                Clear();
                return;
            }

            _inRelative = _waiting < _groupCount;
            (_relativeAt, _relativeFrom) = (i, ChainStart());
            _before = 0;
            return;
        }

        if (lexeme.Is(WordClass.Among) && (_before & WordClass.Aux) != 0 && HasWaiting())
        {
            _among = _waiting;
            return;
        }

        if (lexeme.Is(WordClass.Among) && HasWaiting() && _groups[_groupCount - 1].End == i && !_groups[_groupCount - 1].IsBare)
        {
            // "four policemen among the 13 killed".
            _among = _groupCount - 1;
            return;
        }

        const WordClass Context = WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.Not | WordClass.To | WordClass.Attempt | WordClass.Left | WordClass.Become;
        if (lexeme.Is(WordClass.Article | WordClass.The) && !lexeme.Is(WordClass.Who))
        {
            _before = 0;
            return;
        }

        if (lexeme.Is(WordClass.Have))
        {
            // "been reported to have killed": the later auxiliary decides.
            _before &= ~WordClass.Aux;
        }

        if (lexeme.Is(WordClass.Attempt) && i > 0 && _lexemes[i - 1].Is(WordClass.Of | WordClass.The | WordClass.Article))
        {
            // "the ministry of planning".
            return;
        }

        if (lexeme.Is(WordClass.Left) && (_before & WordClass.Aux) == 0)
        {
            // "a raid left nine dead": what caused it does not suffer it.
            _waiting = _groupCount;
        }

        if (lexeme.Is(Context))
        {
            _before |= lexeme.Classes & Context;
            if (lexeme.Is(WordClass.Attempt))
            {
                OtherVerb(i);
                _before |= WordClass.Attempt;
            }

            return;
        }

        if (lexeme.Is(WordClass.But))
        {
            Clear();
            return;
        }

        if (_lastVerbPassive && _lastVerbAt >= 0 && i - _lastVerbAt < 25 && !HasWaiting() && IsBeside(i))
        {
            Beside(i, _claims.Count > _firstClaim ? _claims[_claims.Count - 1].Outcome : Outcome.Killed, _verbs);
            return;
        }

        if (lexeme.IsCapital && lexeme.Classes == 0 && i > 0 && _lexemes[i - 1].Is(WordClass.Aux) && (_before & WordClass.To) != 0)
        {
            // "suspected to be Zharans": the name ends what "be" says.
            _before = 0;
            return;
        }

        if (lexeme.Is(WordClass.And))
        {
            _before &= WordClass.Modal | WordClass.To | WordClass.Attempt;
            return;
        }

        if (lexeme.Is(WordClass.Cue) && (_before & WordClass.Aux) != 0 && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.To))
        {
            // "ten inmates were said to have been killed".
            return;
        }

        if (lexeme.Is(WordClass.Verb | WordClass.Cue) && !lexeme.Is(WordClass.Adverb) && IsFinite(i))
        {
            if ((_before & WordClass.Aux) != 0 && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.OutcomeVerb) && Lexicon.Default.Entries[_lexemes[i + 1].Entry].Form == VerbForm.Past)
            {
                // "two men have been found stabbed to death".
                return;
            }

            _inRelative &= !lexeme.Is(WordClass.Cue) || (i + 1 < _lexemes.Length && (_lexemes[i + 1].Is(WordClass.Prep) || Same(i + 1, "about"u8)));
            OtherVerb(i);
        }
    }

    private void OtherVerb(int i)
    {
        if (_inRelative)
        {
            _inRelative = false;
            _inRelativeObject = true;
            _before = 0;
            return;
        }

        _inRelativeObject = false;

        var passive = (_before & WordClass.Aux) != 0;
        Clear();
        _clearedPassive = passive;
        _lastVerbAt = -10;
    }

    /// <summary>A verb that is no participle after its noun and no noun itself: "fired", "opened", but not "the attack".</summary>
    private readonly bool IsFinite(int i)
    {
        ref readonly var lexeme = ref _lexemes[i];
        if (_lexemes[i].Joined || (i + 1 < _lexemes.Length && _lexemes[i + 1].Joined))
        {
            return false;
        }

        if (i > 0 && _lexemes[i - 1].Is(WordClass.The | WordClass.Article | WordClass.Of | WordClass.Prep | WordClass.Modifier | WordClass.Number))
        {
            return false;
        }

        var word = _text[lexeme.Start..lexeme.End];
        if (word.EndsWith("ing"u8))
        {
            return (_before & WordClass.Aux) != 0;
        }

        // "given", "taken", "seen" are no past tenses.
        if (word[^1] == 'n' && word.Length > 3 && (_before & (WordClass.Aux | WordClass.Have)) == 0 && !Same(i, "began"u8) && !Same(i, "open"u8))
        {
            return false;
        }

        if (lexeme.Is(WordClass.Thing) && (_before & (WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.To)) == 0
            && !(i > 0 && _lexemes[i - 1].Is(WordClass.People | WordClass.Pronoun | WordClass.Who)))
        {
            return false;
        }

        // "six people suspected of", "two men accused of": participles behind their noun.
        return !((_before & (WordClass.Aux | WordClass.Have)) == 0 && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.Of | WordClass.To) && !Same(i, "tried"u8)
            && i > 0 && _lexemes[i - 1].Is(WordClass.People));
    }

    private int NewVerb(int at)
    {
        _lastVerbAt = at;
        _lastVerbFirstClaim = _claims.Count;
        return ++_verbs;
    }
}
