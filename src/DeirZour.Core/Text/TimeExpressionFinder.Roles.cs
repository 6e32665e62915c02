namespace DeirZour.Text;

internal readonly ref partial struct TimeExpressionFinder
{
    /// <summary>How far a reporting verb may stand from the time of the report, in lexemes.</summary>
    private const int LongestStatement = 12;

    /// <summary>A dateline stands among the first lexemes.</summary>
    private const int LongestDateline = 6;

    private FoundTime Judge(TimeExpressionParser parser, int first, in ParsedTime parsed, in FoundTime previous)
    {
        var found = new FoundTime { First = first, End = parsed.End, IsAnchor = parsed.First.IsAnchor };
        found.IsFronted = IsFronted(found);
        found.FollowsAnchor = previous.IsAnchor && !HasMark(previous.End, first) && !HasComma(previous.End, first);
        found.IsCandidate = !found.IsAnchor && parsed.First.Kind != TimeMomentKind.Future && parsed.Last.Kind != TimeMomentKind.Future
            && !DatesStatement(parser, found, parsed) && !DatesDocument(found, parsed) && !DatesState(parser, found, parsed);
        return found;
    }

    /// <summary>It stands at the start of the sentence or of a coordinated clause, and something follows it.</summary>
    private bool IsFronted(in FoundTime found)
    {
        var before = found.First - 1;
        var isEnclosed = IsMark(before, ',') && IsMark(found.End, ',');
        if (isEnclosed && before > 0 && _lexemes[before - 1].Is(WordClass.And | WordClass.But))
        {
            before--;
            isEnclosed = false;
        }

        var followsComma = IsMark(before, ',') && !isEnclosed;
        var opens = before < 0 || followsComma || _lexemes[before].Is(WordClass.And | WordClass.But)
            || IsMark(before, ';') || IsMark(before, ':') || IsMark(before, '|') || IsMark(before, '-') || IsMark(before, '"');
        var next = IsMark(found.End, ',') ? found.End + 1 : found.End;
        return opens && next < _lexemes.Length && _lexemes[next].Kind != LexemeKind.Punctuation && !_lexemes[next].Is(WordClass.And)
            && !(followsComma && _lexemes[next].Is(WordClass.Prep));
    }

    /// <summary>"a monitor said on Sunday", "officials on Sunday said", "on Sunday, the ministry said", "in a video released on Sunday".</summary>
    private bool DatesStatement(TimeExpressionParser parser, in FoundTime found, in ParsedTime parsed)
    {
        if (IsAttribute(parser, found, parsed))
        {
            return false;
        }

        return FollowsCue(parser, found) || PrecedesCue(parser, found) || (found.IsFronted && OpensStatement(parser, found));
    }

    /// <summary>"Friday's attack", "overnight shelling": dates the noun behind it.</summary>
    private bool IsAttribute(TimeExpressionParser parser, in FoundTime found, in ParsedTime parsed) =>
        (IsMark(found.End, '\'') && found.End + 1 < _lexemes.Length && _lexemes[found.End + 1].Start == _lexemes[found.End].End)
        || (parsed.First.Kind == TimeMomentKind.Night && parser.Word(found.End - 1).Is(TimeWordKind.Overnight)
            && found.End < _lexemes.Length && _lexemes[found.End] is { Kind: LexemeKind.Word } next && !next.Is(WordClass.The | WordClass.Article | WordClass.Prep));

    private bool FollowsCue(TimeExpressionParser parser, in FoundTime found)
    {
        for (var i = found.First - 1; i >= 0 && found.First - i <= LongestStatement; i--)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.Kind == LexemeKind.Punctuation)
            {
                if (!IsMark(i, '\'') && !IsMark(i, '(') && !IsMark(i, ')') && !IsMark(i, '.'))
                {
                    return false;
                }
            }
            else if (lexeme.Is(WordClass.CueBefore) || IsIssued(parser, i))
            {
                return true;
            }
            else if (IsReporting(i))
            {
                return TakesTime(i, found);
            }
            else if (lexeme.Is(WordClass.Outcome | WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.But | WordClass.Subordinator) || parser.IsCounted(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Between a reporting verb and its own time stands nothing, a preposition ("said in a statement on Sunday"), an addressee ("told reporters")
    /// or the speaker ("…, said the ministry on Sunday."). Anything else is what was said: "said the raid on Sunday killed 12".
    /// </summary>
    private bool TakesTime(int cue, in FoundTime found)
    {
        var next = cue + 1;
        if (next == found.First || _lexemes[next].Is(WordClass.Prep | WordClass.To | WordClass.Adverb) || Is(cue, "told"u8) || Is(cue, "claimed"u8))
        {
            return true;
        }

        var isInverted = cue > 0 && (_lexemes[cue - 1].Kind == LexemeKind.Punctuation || _lexemes[cue - 1].Is(WordClass.Outcome));
        return isInverted && (found.End >= _lexemes.Length || _lexemes[found.End].Kind == LexemeKind.Punctuation);
    }

    /// <summary>"officials on Sunday said", but not "12 were killed on Sunday said the ministry".</summary>
    private bool PrecedesCue(TimeExpressionParser parser, in FoundTime found)
    {
        var cue = found.End;
        while (cue < _lexemes.Length && _lexemes[cue].Is(WordClass.Adverb) && !IsReporting(cue))
        {
            cue++;
        }

        if (cue >= _lexemes.Length || !IsReporting(cue))
        {
            return false;
        }

        for (var i = found.First - 1; i >= 0 && _lexemes[i].Kind != LexemeKind.Punctuation; i--)
        {
            if (_lexemes[i].Is(WordClass.Outcome) || parser.IsCounted(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"On Sunday, the ministry, which runs …, said": the first verb is one of saying, and what stands before it is one name.</summary>
    private bool OpensStatement(TimeExpressionParser parser, in FoundTime found)
    {
        var commas = 0;
        for (var i = IsMark(found.End, ',') ? found.End + 1 : found.End; i < _lexemes.Length && i - found.End <= LongestStatement; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (IsReporting(i))
            {
                return commas != 1;
            }

            commas += IsMark(i, ',') ? 1 : 0;
            var isVerb = lexeme.Is(WordClass.Verb) && !lexeme.Is(WordClass.Thing | WordClass.People) && !lexeme.Joined && !lexeme.IsCapital;
            if (isVerb || lexeme.Is(WordClass.Outcome | WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.Subordinator) || IsMark(i, ';') || parser.IsCounted(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"released a video", "published"; but people "were released".</summary>
    private bool IsIssued(TimeExpressionParser parser, int at) =>
        parser.Word(at) is var word && word.Is(TimeWordKind.Issued) && !(word.Value == 1 && at > 0 && _lexemes[at - 1].Is(WordClass.Aux));

    /// <summary>A dateline, as in "DAMASCUS, July 5 (Agency) -": when the document came out.</summary>
    private bool DatesDocument(in FoundTime found, in ParsedTime parsed)
    {
        if (!parsed.IsBareDate || parsed.First.Day == 0 || found.First > LongestDateline)
        {
            return false;
        }

        // "14 January 2017: 12 people were killed" dates the entry, "14 January 2017 Army kills 12" the page.
        return found.First == 0
            ? !IsMark(found.End, ':') && !IsMark(found.End, ',')
            : IsMark(found.End, '(') || IsMark(found.End, '-') || IsMark(found.End, '|');
    }

    /// <summary>"fighting that began on Sunday", "a town held since 2012", "the worst attack since May": dates something that is no claim.</summary>
    private bool DatesState(TimeExpressionParser parser, in FoundTime found, in ParsedTime parsed)
    {
        const int Near = 6;
        var verb = Is(found.First - 1, "out"u8) ? found.First - 2 : found.First - 1;
        if (parser.Word(verb).Is(TimeWordKind.Begin))
        {
            return true;
        }

        var isSince = parsed.Bound == TimeBound.Since;
        if (!isSince && !(parsed.First.Day == 0 && parsed.First.Kind is TimeMomentKind.Date or TimeMomentKind.Period or TimeMomentKind.Unresolved))
        {
            return false;
        }

        for (var i = found.First - 1; i >= 0 && found.First - i <= LongestStatement && _lexemes[i].Kind != LexemeKind.Punctuation; i--)
        {
            var word = parser.Word(i);
            if ((word.Is(TimeWordKind.Superlative) && i + 1 < found.First) || (isSince && word.Is(TimeWordKind.Lasting) && found.First - i <= Near)
                || (_lexemes[i].Classes == 0 && !_lexemes[i].IsCapital && _text[_lexemes[i].Start.._lexemes[i].End].EndsWith("est"u8)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, which on Friday took the town, …": closed off from the claims behind it.</summary>
    private bool IsInsertion(in FoundTime found)
    {
        for (var i = found.First - 1; i > 0; i--)
        {
            if (IsMark(i, ','))
            {
                return _lexemes[i + 1].Is(WordClass.Who) && HasComma(found.End, _lexemes.Length);
            }
        }

        return false;
    }

    /// <summary>A semicolon, dash, contrast, inserted report or non-restrictive clause: what follows is another clause.</summary>
    private bool EndsClause(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsMark(i, ';') || IsMark(i, '|') || IsReporting(i) || _lexemes[i].Is(WordClass.CueBefore)
                || (IsMark(i, ',') && i + 1 < to && (_lexemes[i + 1].Is(WordClass.Who) || Is(i + 1, "where"u8))))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMark(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsMark(i, ';') || IsMark(i, '|'))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsMark(i, ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A conjunction or comma.</summary>
    private bool HasJoint(int from, int to) => HasComma(from, to) || HasAny(from, to, WordClass.And | WordClass.But);

    private bool HasAny(int from, int to, WordClass classes)
    {
        for (var i = from; i < to; i++)
        {
            if (_lexemes[i].Is(classes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb of saying: not "was reported", "the report", "an attack claimed by" or "claimed the lives of".</summary>
    private bool IsReporting(int at) =>
        _lexemes[at].Is(WordClass.Cue) && !_lexemes[at].Joined && !_lexemes[at].Is(WordClass.OutcomeLives)
        && !(Is(at + 1, "by"u8) && !Is(at, "said"u8))
        && !(at > 0 && _lexemes[at - 1].Is(WordClass.The | WordClass.Article | WordClass.Aux | WordClass.Of | WordClass.To | WordClass.Modifier));

    private bool IsInside(int at) => at >= 0 && at < _lexemes.Length;

    private bool IsMark(int at, char mark) => IsInside(at) && _lexemes[at].IsMark(mark);

    private bool Is(int at, ReadOnlySpan<byte> lower) =>
        IsInside(at) && _lexemes[at].Is(_text, lower);
}
