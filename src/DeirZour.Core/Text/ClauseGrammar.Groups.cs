namespace DeirZour.Text;

/// <content>Noun groups: which of them wait for a verb as its subject.</content>
internal ref partial struct ClauseGrammar
{
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

        if (group.Head == HeadKind.Elided && SharesVerb(index))
        {
            MakeClaim(index, _claims[_claims.Count - 1].Outcome, GrammarRule.Subject, _verbs);
            _waiting = _groupCount;
        }

        _among = -1;
        _before = 0;
        return end;
    }

    /// <summary>"Ten were killed in Tarim and five in Merwa": the verb of the clause before stands for this group too.</summary>
    private readonly bool SharesVerb(int index) =>
        _lastVerbPassive && _groupCount == index + 1 && _waiting == index && !_groups[index].IsArticle && IsPlaced(_groups[index].First, _groups[index])
        && _claims.Count > _firstClaim && _claims[_claims.Count - 1].Verb == _verbs && !HasOwnVerb(_groups[index].End);

    /// <summary>The first of the groups that stand in one list with the last one, whatever hangs on each: "attacked six men near the mill: two clerks and a porter were killed".</summary>
    private readonly int ListStart(int verb)
    {
        var first = _groupCount - 1;
        if (first > _waiting && _groups[first].IsArticle && verb > 0 && (Same(verb - 1, "were"u8) || (Same(verb - 1, "been"u8) && verb > 1 && Same(verb - 2, "have"u8))))
        {
            // "Eight villagers who fled a raider band have been killed": the verb is plural, so the last group is not its subject alone.
            return _waiting;
        }

        while (first > _waiting && (_groups[first].IsBare || _groups[first].IsNamed || _groups[first].Parent >= 0 || _groups[first - 1].Parent == first || IsCoordinated(_groups[first].First) || IsArticleOrAdverb(_groups[first].First)))
        {
            first--;
        }

        return Math.Max(first, _waiting);
    }

    private readonly bool IsArticleOrAdverb(int at) => at > 0 && _lexemes[at - 1].Is(WordClass.Adverb | WordClass.Including);

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

    private readonly bool HasPeople(int from, int to)
    {
        for (var g = from; g < to; g++)
        {
            if (_groups[g].IsPeople)
            {
                return true;
            }
        }

        return false;
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

    private readonly bool IsCoordinated(int at)
    {
        var i = at - 1;
        return i >= 0 && (_lexemes[i].Is(WordClass.And | WordClass.Or) || _lexemes[i].IsMark(',') || _lexemes[i].IsMark('-') || _lexemes[i].IsMark('('));
    }

    /// <summary>"a pastor, his son": a possessive directly behind the group before and its comma.</summary>
    private readonly bool IsListed(int at) => IsPossessive(at) && _lexemes[at - 1].IsMark(',') && _groupCount > _waiting && _groups[_groupCount - 1].End == at - 1;

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

    private readonly bool IsOutcomeAdjective(int at) =>
        _lexemes[at].Is(WordClass.OutcomeState) || (_lexemes[at].Is(WordClass.OutcomeVerb) && Lexicon.Default.Entries[_lexemes[at].Entry].Form == VerbForm.Past && EndsClause(at + 1));
}
