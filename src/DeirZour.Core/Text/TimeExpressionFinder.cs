namespace DeirZour.Text;

/// <summary>Finds the time expressions of a sentence and the one that belongs to each of its claims.</summary>
/// <remarks>
/// A claim takes the nearest expression of its own clause, behind it before the one before it; then one of a clause that it is coordinated
/// with. What dates a statement ("a monitor said on Sunday") is nobody's, even when it is the only time of the sentence.
/// </remarks>
internal readonly ref partial struct TimeExpressionFinder
{
    private const int MaxFound = 16;
    private const int MaxCounts = 32;

    /// <summary>How many lexemes of an expression may stand before the word that gives it away.</summary>
    private const int LongestLead = 8;
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<Lexeme> _lexemes;

    public TimeExpressionFinder(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes)
    {
        _text = text;
        _lexemes = lexemes;
    }

    /// <summary>Sets the time of the sentence's claims.</summary>
    public void Resolve(ref ClaimBuffer claims, int firstClaim)
    {
        var anchor = NextAnchor(0);
        if (anchor == _lexemes.Length)
        {
            return;
        }

        Span<(int Start, int End)> counts = stackalloc (int, int)[MaxCounts];
        var count = 0;
        for (var c = firstClaim; c < claims.Count && count < MaxCounts; c++)
        {
            counts[count++] = (claims[c].CountStart, claims[c].CountEnd);
        }

        Span<FoundTime> found = stackalloc FoundTime[MaxFound];
        found = found[..Find(new TimeExpressionParser(_text, _lexemes, counts[..count]), anchor, found)];
        if (found.IsEmpty)
        {
            return;
        }

        for (var c = firstClaim; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            if (Choose(found, ref claims, firstClaim, c) is var chosen && chosen >= 0)
            {
                claim.WhenStart = _lexemes[found[chosen].First].Start;
                claim.WhenEnd = _lexemes[found[chosen].End - 1].End;
            }
        }

        for (var c = firstClaim; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            if (claim.WhenEnd == 0 && claim.Parent >= firstClaim)
            {
                (claim.WhenStart, claim.WhenEnd) = (claims[claim.Parent].WhenStart, claims[claim.Parent].WhenEnd);
            }
        }
    }

    private int Find(TimeExpressionParser parser, int anchor, Span<FoundTime> found)
    {
        var count = 0;
        var end = 0;
        for (; anchor < _lexemes.Length && count < found.Length; anchor = NextAnchor(Math.Max(end, anchor + 1)))
        {
            for (var at = Math.Max(end, anchor - LongestLead); at <= anchor; at++)
            {
                if (CanStart(parser, at) && parser.TryParse(at, out var parsed) && parsed.End > anchor)
                {
                    at = SkipLeadOfNoun(parser, at, parsed);
                    end = parsed.End;
                    found[count++] = Judge(parser, at, parsed, count > 1 ? found[count - 2] : default);
                    break;
                }
            }
        }

        return count;
    }

    /// <summary>The next lexeme that gives a time away: a weekday, month, day, unit, year, numeric date or "since".</summary>
    private int NextAnchor(int from)
    {
        const WordClass Named = WordClass.Weekday | WordClass.Month | WordClass.Daytime;
        const TimeWordKind Noun = TimeWordKind.Unit | TimeWordKind.Season | TimeWordKind.Since | TimeWordKind.Tomorrow | TimeWordKind.Weekday;
        for (var i = from; i < _lexemes.Length; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            var length = lexeme.End - lexeme.Start;
            var isAnchor = lexeme.Kind == LexemeKind.Number
                ? length == 4
                : lexeme.Is(Named) || (lexeme.Kind == LexemeKind.Word && length >= 3
                    && (CharClass.IsDigit(_text[lexeme.Start])
                        ? length >= 8
                        : (lexeme.Classes == 0 || lexeme.Is(WordClass.Thing | WordClass.Subordinator)) && TimeWords.Find(_text, lexeme.Start, lexeme.End).Is(Noun)));
            if (isAnchor)
            {
                return i;
            }
        }

        return _lexemes.Length;
    }

    private bool CanStart(TimeExpressionParser parser, int at) =>
        _lexemes[at].Kind == LexemeKind.Number || CharClass.IsDigit(_text[_lexemes[at].Start]) || _lexemes[at].Is(WordClass.Number | WordClass.Vague) || parser.Word(at).Kind != 0;

    /// <summary>"the Saturday attack", "in overnight shelling": the words before the time belong to the noun behind it.</summary>
    private int SkipLeadOfNoun(TimeExpressionParser parser, int at, in ParsedTime parsed)
    {
        var core = at + (parser.Word(at).Is(TimeWordKind.Lead) ? 1 : 0);
        var isAttribute = parser.Word(core).Is(TimeWordKind.The) && !(core > at && parser.Word(at).Value == 0);
        core += isAttribute ? 1 : 0;
        isAttribute |= parser.Word(core).Is(TimeWordKind.Overnight);
        return isAttribute && core > at && core < parsed.End
            && (parser.Word(core).Is(TimeWordKind.Weekday | TimeWordKind.Month | TimeWordKind.Overnight) || CharClass.IsDigit(_text[_lexemes[core].Start]))
            && parser.TryParse(core, out var bare) && bare.End == parsed.End
            ? core
            : at;
    }

    private int Choose(ReadOnlySpan<FoundTime> found, ref ClaimBuffer claims, int firstClaim, int claim)
    {
        var at = IndexOf(claims[claim].CountStart);
        var behind = Behind(found, ref claims, firstClaim, claim, at, crossing: false);
        if (behind >= 0 && !HasAny(at, found[behind].First, WordClass.Who | WordClass.Subordinator))
        {
            return behind;
        }

        var before = Before(found, ref claims, firstClaim, claim, at, crossing: false);
        if (before >= 0 || behind >= 0)
        {
            return before >= 0 ? before : behind;
        }

        before = Before(found, ref claims, firstClaim, claim, at, crossing: true);
        return before >= 0 ? before : Behind(found, ref claims, firstClaim, claim, at, crossing: true);
    }

    private int Behind(ReadOnlySpan<FoundTime> found, ref ClaimBuffer claims, int firstClaim, int claim, int at, bool crossing)
    {
        for (var f = 0; f < found.Length; f++)
        {
            var first = found[f].First;
            if (first <= at)
            {
                continue;
            }

            if (found[f].IsAnchor || found[f].IsFronted || EndsClause(at, first) || IsOfLaterClaim(found[f], ref claims, firstClaim, claim)
                || (LastOtherClaim(ref claims, firstClaim, claim, at + 1, first) is var other && other >= 0 && (!crossing || HasAny(at, other, WordClass.Who | WordClass.Subordinator | WordClass.But))))
            {
                return -1;
            }

            if (found[f].IsCandidate)
            {
                return f;
            }
        }

        return -1;
    }

    private int Before(ReadOnlySpan<FoundTime> found, ref ClaimBuffer claims, int firstClaim, int claim, int at, bool crossing)
    {
        for (var f = found.Length - 1; f >= 0; f--)
        {
            var end = found[f].End;
            if (end > at)
            {
                continue;
            }

            if (found[f].IsAnchor || HasMark(end, at) || (found[f].FollowsAnchor && HasComma(end, at)) || (crossing && HasAny(end, at, WordClass.But)) || (!crossing && LastOtherClaim(ref claims, firstClaim, claim, end, at) >= 0))
            {
                return -1;
            }

            if (found[f].IsCandidate && !IsInsertion(found[f]))
            {
                return f;
            }
        }

        return -1;
    }

    /// <summary>"killed 12, and a blast two hours later wounded 5": a joint before it and nothing that starts a clause between it and the next claim.</summary>
    private bool IsOfLaterClaim(in FoundTime found, ref ClaimBuffer claims, int firstClaim, int claim)
    {
        var from = claim;
        var next = -1;
        for (var c = firstClaim; c < claims.Count; c++)
        {
            var at = claims[c].CountStart;
            if (at < _lexemes[found.First].Start)
            {
                from = at > claims[from].CountStart && !IsOther(ref claims, claim, c) ? c : from;
            }
            else if (IsOther(ref claims, claim, c) && (next < 0 || at < claims[next].CountStart))
            {
                next = c;
            }
        }

        return next >= 0 && HasJoint(IndexOf(claims[from].CountEnd), found.First) && IndexOf(claims[next].CountStart) is var nextAt
            && !HasJoint(found.End, nextAt) && !HasAny(found.End, nextAt, WordClass.Who | WordClass.Subordinator);
    }

    private int IndexOf(int offset)
    {
        var i = 0;
        while (i < _lexemes.Length && _lexemes[i].Start < offset)
        {
            i++;
        }

        return i;
    }

    /// <summary>The last lexeme between two where another claim counts, or -1; parts and claims of the same verb are not other claims.</summary>
    private int LastOtherClaim(ref ClaimBuffer claims, int firstClaim, int claim, int from, int to)
    {
        if (from >= to)
        {
            return -1;
        }

        var last = -1;
        for (var c = firstClaim; c < claims.Count; c++)
        {
            var at = claims[c].CountStart;
            last = at > last && at >= _lexemes[from].Start && at < _lexemes[to].Start && IsOther(ref claims, claim, c) ? at : last;
        }

        return last < 0 ? -1 : IndexOf(last);
    }

    private static bool IsOther(ref ClaimBuffer claims, int claim, int other) =>
        other != claim && !claims[other].IsNamed && claims[other].Verb != claims[claim].Verb && claims[other].Parent != claim && claims[claim].Parent != other;
}
