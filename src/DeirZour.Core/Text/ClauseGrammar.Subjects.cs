namespace DeirZour.Text;

/// <content>People before a verb: rule <see cref="GrammarRule.Subject"/>.</content>
internal ref partial struct ClauseGrammar
{
    /// <summary>Rule <see cref="GrammarRule.Subject"/>.</summary>
    private int Subject(int i, Outcome outcome, bool finite)
    {
        var verb = NewVerb(i);
        var from = _inRelative && OnlyAuxiliaries(_relativeAt + 1, i) ? Math.Max(_relativeFrom, _waiting) : ListStart(i);
        var to = _groupCount;
        if (!HasWaiting() && finite && (IsSharedSubject(i) || (_awaitsMainVerb && (_before & WordClass.Aux) != 0)))
        {
            (from, to) = (_lastSubject, _lastSubjectEnd);
        }

        var isOne = finite && IsSingular(i);
        var isFurther = IsFurther(i);

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
            if (_groups[g].IsPeople && !(_groups[g].IsBare && counted) && Fits(_groups[g], outcome, finite) && !(isOne && IsApposition(g, from)))
            {
                _groups[g].IsFurther |= isFurther;
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
        _awaitsMainVerb = _inRelative || !finite;
        _inRelative = false;
        return Beside(i + 1, outcome, verb);
    }

    private readonly bool OnlyAuxiliaries(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!_lexemes[i].Is(WordClass.Aux | WordClass.Have | WordClass.Adverb | WordClass.Not | WordClass.Daytime | WordClass.Weekday))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"was killed", "has died": one person.</summary>
    private readonly bool IsSingular(int verb)
    {
        for (var i = verb - 1; i >= 0 && _lexemes[i].Is(WordClass.Aux | WordClass.Have | WordClass.Adverb | WordClass.Daytime | WordClass.Weekday); i--)
        {
            if (Same(i, "was"u8) || Same(i, "has"u8) || Same(i, "is"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A son of the mayor, a lawyer from the coast, was killed": the second group describes the first.</summary>
    private readonly bool IsApposition(int group, int first) =>
        group > first && _groups[group].IsArticle && _groups[group - 1].IsArticle && !(_groups[group].First > 0 && _lexemes[_groups[group].First - 1].Is(WordClass.And));

    /// <summary>"His driver was also killed", "one aide was killed as well": besides those counted before.</summary>
    private readonly bool IsFurther(int verb)
    {
        for (var i = verb - 1; i >= 0 && _lexemes[i].Is(WordClass.Aux | WordClass.Have | WordClass.Adverb); i--)
        {
            if (Same(i, "also"u8) || Same(i, "were also"u8) || Same(i, "was also"u8))
            {
                return true;
            }
        }

        return verb + 2 < _lexemes.Length && Same(verb + 1, "as"u8) && Same(verb + 2, "well"u8);
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
        if (_groupCount > first && HasOwnVerb(_groups[_groupCount - 1].End))
        {
            // "five men were killed as well as one woman was wounded".
            _groupCount = first;
            return at;
        }

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
