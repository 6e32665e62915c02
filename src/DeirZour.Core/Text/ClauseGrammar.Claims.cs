namespace DeirZour.Text;

/// <content>The making of claims.</content>
internal ref partial struct ClauseGrammar
{
    private int MakeClaim(int groupIndex, Outcome outcome, GrammarRule rule, int verb)
    {
        ref var group = ref _groups[groupIndex];
        var claim = _claims.Add(new RawClaim
        {
            CountStart = group.CountStart,
            CountEnd = group.CountEnd,
            Min = group.Min,
            Max = group.Max,
            Qualifier = group.Qualifier,
            Word = group.Word,
            Outcome = outcome,
            Group = group.Head == HeadKind.Elided ? Antecedent(group) : group.Group,
            PhraseStart = group.HeadAt < 0 ? group.CountEnd : PhraseStart(group),
            PhraseEnd = group.HeadAt < 0 ? group.CountEnd : _lexemes[group.HeadAt].End,
            IsBare = group.IsBare,
            IsNamed = group.IsNamed,
            IsFurther = group.IsFurther,
            IsElided = group.Head == HeadKind.Elided,
            Parent = group.Parent >= 0 ? _groups[group.Parent].Claim : -1,
            SameAs = -1,
            Supersedes = -1,
            Verb = verb,
            Rule = group.Parent >= 0 ? GrammarRule.Part : rule,
        });
        group.Claim = claim;
        if (claim > _firstClaim)
        {
            _claims[claim].IsSubordinate = IsSubordinate(_claims[claim - 1].CountEnd, group.CountStart);
        }

        return claim;
    }

    private void MakePart(int groupIndex, int parentClaim)
    {
        ref readonly var parent = ref _claims[parentClaim];
        var claim = MakeClaim(groupIndex, parent.Outcome, GrammarRule.Part, parent.Verb);
        _claims[claim].Parent = parentClaim;
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

    /// <summary>Whether a clause about something else opens between two counts: "a conflict that has left 66 dead", "after two people were killed".</summary>
    private readonly bool IsSubordinate(int from, int to)
    {
        foreach (ref readonly var lexeme in _lexemes)
        {
            if (lexeme.Start >= to)
            {
                break;
            }

            if (lexeme.Start >= from && lexeme.Kind == LexemeKind.Word && lexeme.Is(WordClass.Subordinator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An elided noun takes the class of the people counted before it in the sentence: "62 soldiers and wounded more than 100".</summary>
    private readonly VictimGroup Antecedent(in NounGroup group)
    {
        if (group.Parent >= 0)
        {
            return _groups[group.Parent].Group;
        }

        for (var c = _claims.Count - 1; c >= _firstClaim; c--)
        {
            if (_claims[c].Parent < 0 && !_claims[c].IsBare)
            {
                return _claims[c].Group;
            }
        }

        return VictimGroup.Unspecified;
    }

    private readonly int PhraseStart(in NounGroup group)
    {
        for (var i = group.First; i <= group.HeadAt; i++)
        {
            if (_lexemes[i].Start >= group.CountEnd)
            {
                return _lexemes[i].Start;
            }
        }

        return group.IsBare ? _lexemes[group.First].Start : _lexemes[group.HeadAt].Start;
    }
}
