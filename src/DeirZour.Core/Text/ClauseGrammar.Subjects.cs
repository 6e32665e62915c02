namespace DeirZour.Text;

/// <content>People before a verb: rule <see cref="GrammarRule.Subject"/>.</content>
internal ref partial struct ClauseGrammar
{
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

        if (finite && outcome is Outcome.Killed or Outcome.Wounded or Outcome.Captured or Outcome.Missing && !_inRelative)
        {
            NamedSubject(i, from < to && HasPeople(from, to) ? _groups[from].First : i, from < to && HasPeople(from, to), outcome, verb);
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

        if (Lexicon.Default.Entries[_lexemes[i].Entry].SelfInflicted)
        {
            for (var c = _lastVerbFirstClaim; c < _claims.Count; c++)
            {
                _claims[c].IsSelfInflicted = true;
            }
        }

        for (var g = from; g < to; g++)
        {
            if (_groups[g].Parent >= from && _groups[g].Claim >= 0)
            {
                _claims[_groups[g].Claim].Parent = _groups[_groups[g].Parent].Claim;
            }
        }

        _lastSubject = from;
        _lastSubjectEnd = to;
        _waiting = _groupCount;
        _before = 0;
        _inRelative = false;
        return Beside(i + 1, outcome, verb);
    }

    /// <summary>"was killed along with three men": people named behind the verb of their fate.</summary>
    private int Beside(int at, Outcome outcome, int verb)
    {
        if (!IsBeside(at))
        {
            return at;
        }

        var first = _groupCount;
        var end = CollectObjects(at + 1, out _);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople)
            {
                MakeClaim(g, outcome, GrammarRule.Subject, verb);
            }
        }

        _waiting = _groupCount;
        return end > at + 1 ? end : at;
    }

    private readonly bool IsBeside(int at) =>
        at + 1 < _lexemes.Length && ((_lexemes[at].Is(WordClass.And) && _lexemes[at].End - _lexemes[at].Start > "besides".Length)
            || (Same(at, "with"u8) && _lexemes[at + 1].Is(WordClass.The) && IsPossessive(at + 1)));

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
}
