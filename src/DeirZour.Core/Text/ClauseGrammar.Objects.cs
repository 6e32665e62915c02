namespace DeirZour.Text;

/// <content>People behind a verb: rule <see cref="GrammarRule.DirectObject"/>.</content>
internal ref partial struct ClauseGrammar
{
    private const int LongestAttachment = 12;

    /// <summary>Rule <see cref="GrammarRule.DirectObject"/>.</summary>
    private int Object(int i, Outcome outcome)
    {
        if (TryPronoun(i + 1, outcome, out var behind))
        {
            return behind;
        }

        var first = _groupCount;
        var end = CollectObjects(i + 1, out var sharesNext);
        var verb = NewVerb(i);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].Parent >= 0 && _groups[g].Parent < first && _groups[_groups[g].Parent].Claim < 0)
            {
                // "fired on a crowd, killing five of them": the crowd is no claim.
                _groups[g].Parent = -1;
            }

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

    /// <summary>"kidnapped eight men and killed them": the pronoun stands for the last people of the sentence.</summary>
    private bool TryPronoun(int at, Outcome outcome, out int end)
    {
        end = at + 1;
        var isOne = at < _lexemes.Length && Same(at, "him"u8);
        if (at >= _lexemes.Length || !(isOne || Same(at, "them"u8)) || (end < _lexemes.Length && _lexemes[end].Is(WordClass.And)))
        {
            return false;
        }

        for (var g = _groupCount - 1; g >= 0; g--)
        {
            ref readonly var group = ref _groups[g];
            if (group.IsPeople && !group.IsBare && !group.IsNamed && group.Parent < 0 && (group.Min == 1) == isOne && (group.Claim >= 0 ? _claims[group.Claim].Outcome != outcome : !isOne))
            {
                MakeClaim(g, outcome, GrammarRule.DirectObject, NewVerb(at - 1));
                _waiting = _groupCount;
                _before = 0;
                return true;
            }
        }

        return false;
    }

    /// <summary>"hacked two men to death", "burned them alive".</summary>
    private bool TrySplit(int i, out int end)
    {
        end = i + 1;
        if (_lexemes[i].Joined || (_before & (WordClass.Modal | WordClass.Not | WordClass.Attempt)) != 0)
        {
            return false;
        }

        var outcome = Outcome.Killed;
        if (i + 2 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.Pronoun))
        {
            return (IsSplitEnd(i + 2) || Same(i + 2, "dead"u8)) && TryPronoun(i + 1, outcome, out end);
        }

        var first = _groupCount;
        var claims = _claims.Count;
        var waiting = _waiting;
        var last = CollectObjects(i + 1, out _);
        if (_groupCount == first || !IsSplitEnd(last))
        {
            // Another verb after all, "stabbed two of the wounded": nothing has been read.
            (_groupCount, _waiting) = (first, waiting);
            _claims.Truncate(claims);
            return false;
        }

        var verb = NewVerb(i);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople && _groups[g].Claim < 0)
            {
                MakeClaim(g, outcome, GrammarRule.DirectObject, verb);
            }
        }

        _waiting = _groupCount;
        _before = 0;
        end = last + 1;
        return true;
    }

    /// <summary>"to death", "alive".</summary>
    private readonly bool IsSplitEnd(int at) =>
        at < _lexemes.Length && (_lexemes[at].Is(WordClass.SplitEnd) || (_lexemes[at].Is(WordClass.To) && at + 1 < _lexemes.Length && Same(at + 1, "death"u8)));

    /// <summary>"were axed to death": any passive verb but a sentence of a court.</summary>
    private readonly bool IsKilledBySuch(int i) =>
        IsSplitEnd(i) && HasWaiting() && (_before & WordClass.Aux) != 0 && !Same(i - 1, "sentenced"u8) && !Same(i - 1, "condemned"u8) && !StartsObject(i + 2);

    /// <summary>"sustained various degrees of gunshot wounds": the noun behind the verb says what was suffered.</summary>
    private bool TrySustained(int i, out int end)
    {
        const int LongestDegree = 6;
        end = i + 1;
        if (!HasWaiting() || !(StartsWith(i, "sustain"u8) || StartsWith(i, "suffer"u8) || StartsWith(i, "receiv"u8)) || (_before & (WordClass.Modal | WordClass.Not | WordClass.Attempt)) != 0)
        {
            return false;
        }

        for (var k = i + 1; k < _lexemes.Length && k <= i + LongestDegree && _lexemes[k].Kind == LexemeKind.Word; k++)
        {
            if (Same(k, "injuries"u8) || Same(k, "wounds"u8) || Same(k, "burns"u8) || Same(k, "injury"u8))
            {
                Subject(i, Outcome.Wounded, finite: true);
                end = k + 1;
                return true;
            }
        }

        return false;
    }

    private readonly bool StartsWith(int at, ReadOnlySpan<byte> stem) => _text[_lexemes[at].Start.._lexemes[at].End].StartsWith(stem);
}
