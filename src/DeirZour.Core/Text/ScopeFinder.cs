namespace DeirZour.Text;

/// <summary>What a number covers: the incident reported, a stated period, everything since a time, or an earlier event.</summary>
/// <remarks>The time of the claim decides (<see cref="OfTime"/>); where it has none, the nouns of its clause do (ScopeFinder.Nouns.cs).</remarks>
internal readonly ref partial struct ScopeFinder
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly bool _hasHint;

    public ScopeFinder(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes)
    {
        _text = text;
        _lexemes = lexemes;
        _hasHint = HasHint();
    }

    /// <summary>Sets the scope of a claim of the sentence whose time has been found.</summary>
    public void Resolve(ref RawClaim claim)
    {
        if (!_hasHint && claim.WhenEnd == 0)
        {
            claim.Scope = Scope.Incident;
            return;
        }

        var at = IndexOf(claim.CountStart);
        claim.Scope = (claim.WhenEnd > 0 ? OfTime(claim, at) : null) ?? OfNouns(claim, at);
        claim.IsOfOtherEvent = _hasHint && IsOfOtherEvent(at);
    }

    /// <summary>The day of the week in the time of a claim, or 0: "on Friday", "early on Friday 12 May".</summary>
    public int DayOf(in RawClaim claim)
    {
        for (var i = claim.WhenEnd > 0 ? IndexOf(claim.WhenStart) : _lexemes.Length; i < _lexemes.Length && _lexemes[i].Start < claim.WhenEnd; i++)
        {
            if (_lexemes[i].Is(WordClass.Weekday))
            {
                // The first two letters tell the days apart.
                return ((_text[_lexemes[i].Start] | 0x20) << 8) | _text[_lexemes[i].Start + 1] | 0x20;
            }
        }

        return 0;
    }

    /// <summary>What the time of a claim says, or <see langword="null"/> when it only dates the incident: "on Sunday".</summary>
    private Scope? OfTime(in RawClaim claim, int claimAt)
    {
        var first = IndexOf(claim.WhenStart);
        var end = IndexOf(claim.WhenEnd);
        if (Is(first, "since"u8))
        {
            return IsSince(first, claim, claimAt) ? Scope.Cumulative : null;
        }

        if (IsSoFar(first - 1) || (Is(first, "so far"u8) && end > first + 1))
        {
            return Scope.Cumulative;
        }

        return IsPeriod(first, end) ? Scope.Window : IsEarlier(first, end) ? Scope.Background : null;
    }

    /// <summary>"since 2011", "since the conflict began". Not "since Saturday morning", and not in a clause about something else that has lasted since: "in a village that has been cut off since 2013".</summary>
    private bool IsSince(int since, in RawClaim claim, int claimAt)
    {
        if (since + 1 >= _lexemes.Length || _lexemes[since + 1].Is(WordClass.Weekday | WordClass.Daytime) || Is(since - 1, "ever"u8) || Is(since - 1, "time"u8) || IsSuperlative(since))
        {
            return false;
        }

        if (since < claimAt)
        {
            return !OpensRelative(OpenedBefore(since), since) || !HasMark(since, claimAt);
        }

        var relative = claimAt;
        while (relative < since && !(_lexemes[relative].Is(WordClass.Who) && _lexemes[relative].Start > Math.Max(claim.PhraseEnd, claim.CountEnd) + 1))
        {
            relative++;
        }

        return !HasClass(relative, since, WordClass.Have);
    }

    /// <summary>Where the clause that a lexeme stands in begins: behind the last mark before it.</summary>
    private int OpenedBefore(int at)
    {
        while (at > 0 && _lexemes[at - 1].Kind != LexemeKind.Punctuation)
        {
            at--;
        }

        return at;
    }

    private bool HasClass(int from, int to, WordClass word)
    {
        for (var i = from; i < to; i++)
        {
            if (_lexemes[i].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, which has held the town since 2014, killed nine".</summary>
    private bool OpensRelative(int clause, int before) => clause < before && clause > 0 && _lexemes[clause].Is(WordClass.Who);

    private bool HasMark(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_lexemes[i].Kind == LexemeKind.Punctuation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"so far this year".</summary>
    private bool IsSoFar(int at) => Is(at, "so far"u8) || (Is(at, "far"u8) && Is(at - 1, "so"u8));

    /// <summary>"the fiercest since September" ranks; it does not count.</summary>
    private bool IsSuperlative(int since)
    {
        const int Farthest = 14;
        for (var i = since - 1; i >= 0 && i > since - Farthest; i--)
        {
            if (_lexemes[i].Kind == LexemeKind.Word && _lexemes[i].Classes == 0 && Word(i).EndsWith("est"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in the last 24 hours", "over two days", "between Monday and Thursday". Not "in a month", which may rank, nor "in one day".</summary>
    private bool IsPeriod(int first, int end)
    {
        if (Is(first, "between"u8) || (Is(first, "from"u8) && HasClass(first, end, WordClass.To)))
        {
            return true;
        }

        var isLasting = Is(first, "over"u8) || Is(first, "within"u8) || Is(first, "during"u8);
        if ((!isLasting && (!Is(first, "in"u8) || Is(end - 1, "day"u8))) || !HasUnit(first, end))
        {
            return false;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (_lexemes[i].Kind == LexemeKind.Number || _lexemes[i].Is(WordClass.Number | WordClass.Vague) || Is(i, "past"u8) || (isLasting && (Is(i, "last"u8) || Is(i, "previous"u8)))
                || (Is(i, "last"u8) && i + 2 < end))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasUnit(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsUnit(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in 2013", "in August 2014", "last month", "two weeks ago": another event than the one reported. Not "on 14 March 2016".</summary>
    private bool IsEarlier(int first, int end)
    {
        if (Is(end - 1, "ago"u8))
        {
            return Is(end - 2, "weeks"u8) || Is(end - 2, "months"u8) || Is(end - 2, "years"u8) || Is(end - 2, "year"u8);
        }

        var hasDay = false;
        var hasYear = false;
        for (var i = first; i < end; i++)
        {
            var isYear = IsYear(i);
            hasYear |= isYear;
            hasDay |= (_lexemes[i].Kind == LexemeKind.Number && !isYear) || CharClass.IsDigit(_text[_lexemes[i].Start]) && _lexemes[i].Kind == LexemeKind.Word;
            if (Is(i, "last"u8) && (Is(i + 1, "year"u8) || Is(i + 1, "month"u8) || (i + 1 < end && _lexemes[i + 1].Is(WordClass.Month))))
            {
                return true;
            }
        }

        return hasYear && !hasDay && Is(first, "in"u8);
    }

    private bool IsYear(int at) => at < _lexemes.Length && _lexemes[at].Kind == LexemeKind.Number && _lexemes[at].Value is >= 1900 and <= 2099 && _lexemes[at].End - _lexemes[at].Start == 4;

    /// <summary>Hours to years.</summary>
    private bool IsUnit(int at)
    {
        var word = Word(at);
        return word.StartsWith("hour"u8) || word.StartsWith("day"u8) || word.StartsWith("week"u8) || word.StartsWith("month"u8) || word.StartsWith("year"u8);
    }

    private ReadOnlySpan<byte> Word(int at) => _text[_lexemes[at].Start.._lexemes[at].End];

    private bool Is(int at, ReadOnlySpan<byte> word) => at >= 0 && at < _lexemes.Length && _lexemes[at].Is(_text, word);

    private int IndexOf(int offset)
    {
        var i = 0;
        while (i < _lexemes.Length && _lexemes[i].Start < offset)
        {
            i++;
        }

        return i;
    }
}
