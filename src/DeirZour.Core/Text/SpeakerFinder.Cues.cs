namespace DeirZour.Text;

/// <content>The cues of a sentence: which words report, and which way they look.</content>
internal ref partial struct SpeakerFinder
{
    private readonly int FindCues(Span<SpeakerCue> cues)
    {
        var count = 0;
        for (var i = 0; i < _lexemes.Length && count < MaxCues; i++)
        {
            if (TryCueAt(ref i, out var cue))
            {
                cues[count++] = cue;
            }
        }

        JoinChains(cues[..count]);
        return count;
    }

    private readonly bool TryCueAt(ref int at, out SpeakerCue cue)
    {
        ref readonly var lexeme = ref _lexemes[at];
        cue = default;
        if (lexeme.Is(WordClass.CueBefore))
        {
            return TryAccording(at, out cue);
        }

        if (lexeme.IsMark(':'))
        {
            return TryHeadline(at, out cue);
        }

        if (!lexeme.Is(WordClass.Cue))
        {
            return false;
        }

        if (Is(at, "quoted"u8) && TryQuotedSource(at, out var saying, out cue))
        {
            at = saying;
            return true;
        }

        return IsReporting(at) && !Is(at, "saying"u8) && TryVerb(at, out cue);
    }

    /// <summary>"According to a medic, nine died", "nine died, according to a medic".</summary>
    private readonly bool TryAccording(int at, out SpeakerCue cue)
    {
        if (!TryNameBehind(at + 1, out cue))
        {
            return false;
        }

        cue.Start = _lexemes[at].Start;
        cue.End = _lexemes[at].End;
        cue.Opens = at == 0 || _lexemes[at - 1].Kind == LexemeKind.Punctuation || cue.NameEnd < _lexemes[^1].Start;
        cue.Closes = true;
        cue.IsBefore = true;
        cue.Cites = Is(at, "citing"u8) || Is(at, "quoting"u8);
        return true;
    }

    /// <summary>"Police: nine killed in raid", "Nine killed in raid: police". Not: "Tesh: nine killed", where a place stands before the colon.</summary>
    private readonly bool TryHeadline(int colon, out SpeakerCue cue)
    {
        const int LongestSpeaker = 6;
        cue = default;
        if (colon > 0 && colon <= LongestSpeaker && colon + 1 < _lexemes.Length && NameStart(colon) == 0 && IsKnownOrNoun(0, colon))
        {
            cue = new SpeakerCue { Start = _lexemes[colon].Start, End = _lexemes[colon].End, NameStart = _lexemes[0].Start, NameEnd = _lexemes[colon - 1].End, Opens = true };
            return true;
        }

        if (_lexemes.Length - colon - 1 is > 0 and <= LongestSpeaker && TryNameBehind(colon + 1, out cue) && cue.NameEnd == _lexemes[^1].End && IsKnownOrNoun(colon + 1, _lexemes.Length))
        {
            cue.Start = _lexemes[colon].Start;
            cue.End = _lexemes[colon].End;
            cue.Closes = true;
            return true;
        }

        return false;
    }

    private readonly bool IsKnownOrNoun(int first, int end) =>
        SpeakerNouns.Find(Word(end - 1)) != SpeakerNoun.None || _speakers.TryFindIn(_text[_lexemes[first].Start.._lexemes[end - 1].End], out _);

    /// <summary>"The agency quoted a medic as saying that …", "a medic was quoted by the agency as saying …": the medic speaks, the agency passes it on.</summary>
    private readonly bool TryQuotedSource(int verb, out int saying, out SpeakerCue cue)
    {
        const int Farthest = 16;
        cue = default;
        for (saying = verb + 2; !(Is(saying, "saying"u8) && Is(saying - 1, "as"u8)); saying++)
        {
            if (saying >= _lexemes.Length || saying > verb + Farthest)
            {
                return false;
            }
        }

        if (verb > 0 && _lexemes[verb - 1].Is(WordClass.Aux))
        {
            var isAgent = Is(verb + 1, "by"u8);
            if (!TryNameBefore(verb - 1, out var first, out var end))
            {
                return false;
            }

            if (isAgent && TryNameBehind(verb + 2, out var agent))
            {
                (cue.RelayStart, cue.RelayEnd) = (agent.NameStart, agent.NameEnd);
            }

            (cue.NameStart, cue.NameEnd) = (_lexemes[first].Start, _lexemes[end - 1].End);
        }
        else if (!TryNameBehind(verb + 1, out cue))
        {
            return false;
        }
        else if (TryNameBefore(verb, out var first, out var end))
        {
            (cue.RelayStart, cue.RelayEnd) = (_lexemes[first].Start, _lexemes[end - 1].End);
        }

        cue.Start = _lexemes[verb].Start;
        cue.End = _lexemes[saying].End;
        cue.Closes = IsClosing(saying + 1, tells: false, out _);
        cue.Opens = !cue.Closes;
        return true;
    }

    /// <summary>"A medic said", "said a medic".</summary>
    private readonly bool TryVerb(int verb, out SpeakerCue cue)
    {
        cue = default;
        var tells = Tells(verb);
        if (TryNameBefore(verb, out var first, out var end))
        {
            var closes = IsClosing(verb + 1, tells, out var mark);
            cue = new SpeakerCue
            {
                NameStart = _lexemes[first].Start,
                NameEnd = _lexemes[end - 1].End,
                Closes = closes || (IsMark(first - 1, ',', '"') && IsMark(mark, ':', '"')),
                Opens = !closes,
                IsInserted = closes && mark + 1 < _lexemes.Length && !_lexemes[mark].IsMark('.'),
            };
            if (tells && TryNameBehind(verb + 1, out var addressee) && IsNamed(addressee))
            {
                (cue.RelayStart, cue.RelayEnd) = (addressee.NameStart, addressee.NameEnd);
            }
        }
        else if (verb > 0 && !tells && (IsMark(verb - 1, ',', '"') || _lexemes[verb - 1].Kind == LexemeKind.Word) && TryNameBehind(verb + 1, out cue))
        {
            cue.Closes = true;
        }
        else
        {
            return false;
        }

        cue.Start = _lexemes[verb].Start;
        cue.End = _lexemes[verb].End;
        return true;
    }

    /// <summary>"the Marrun Herald", "the news agency SANA"; not "reporters in Tesh".</summary>
    private readonly bool IsNamed(in SpeakerCue addressee)
    {
        var whole = _text[addressee.NameStart..addressee.NameEnd];
        whole = whole.StartsWith("the "u8) ? whole["the ".Length..] : whole;
        var name = whole[SpeakerName.Find(whole)];
        return !name.IsEmpty && CharClass.IsUpper(name[0]);
    }

    /// <summary>A reporting verb: not "was reported", not "the report", not "claimed responsibility", "claimed by" or "claimed the lives".</summary>
    private readonly bool IsReporting(int i)
    {
        if (_lexemes[i].Joined || _lexemes[i].Is(WordClass.OutcomeLives))
        {
            return false;
        }

        if (i > 0 && _lexemes[i - 1].Is(WordClass.The | WordClass.Article | WordClass.Aux | WordClass.Of | WordClass.To | WordClass.Modifier))
        {
            return false;
        }

        return !(i + 1 < _lexemes.Length && (Is(i + 1, "responsibility"u8) || Is(i + 1, "by"u8) || (_lexemes[i + 1].Is(WordClass.Thing) && !Tells(i))));
    }

    /// <summary>Nothing but an addressee and a time follows the verb up to the end of the sentence, a comma or a quotation mark; a colon or a quotation opens what was said.</summary>
    private readonly bool IsClosing(int at, bool tells, out int mark)
    {
        const int LongestAddressee = 9;
        const WordClass Clause = WordClass.Aux | WordClass.Have | WordClass.Who | WordClass.Outcome | WordClass.Modal;
        for (mark = at; mark < _lexemes.Length; mark++)
        {
            ref readonly var lexeme = ref _lexemes[mark];
            if (lexeme.IsMark('.') || lexeme.IsMark(',') || (mark == at && lexeme.Is(WordClass.And | WordClass.But)))
            {
                return true;
            }

            if (lexeme.IsMark('"'))
            {
                return mark + 1 == _lexemes.Length;
            }

            if (lexeme.IsMark(':'))
            {
                return false;
            }

            if (mark == at && tells)
            {
                continue;
            }

            if (mark - at > LongestAddressee || lexeme.Is(Clause) || lexeme.Kind == LexemeKind.Number
                || (lexeme.Is(WordClass.The | WordClass.Article | WordClass.Pronoun) && mark == at))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsMark(int at, char one, char other) => at >= 0 && at < _lexemes.Length && (_lexemes[at].IsMark(one) || _lexemes[at].IsMark(other));

    private readonly bool Tells(int verb) => Is(verb, "told"u8) || Is(verb, "tells"u8) || Is(verb, "informed"u8);

    /// <summary>
    /// The innermost source speaks, the others pass it on: "the agency reported, citing a medic", "the agency said medics reported that …".
    /// </summary>
    private readonly void JoinChains(Span<SpeakerCue> cues)
    {
        for (var i = 0; i < cues.Length; i++)
        {
            ref var cue = ref cues[i];
            if (cue.Cites && FindCiting(cues, i) is var citing && citing >= 0)
            {
                (cue.RelayStart, cue.RelayEnd) = (cues[citing].NameStart, cues[citing].NameEnd);
                (cues[citing].NameStart, cues[citing].NameEnd) = (cue.NameStart, cue.NameEnd);
                (cues[citing].RelayStart, cues[citing].RelayEnd) = (cue.RelayStart, cue.RelayEnd);
            }
            else if (i > 0 && cues[i - 1].Opens && cue.Opens && cue.RelayEnd == 0 && !cue.IsBefore && !cues[i - 1].IsBefore && FollowsAtOnce(cues[i - 1].End, cue.NameStart))
            {
                (cue.RelayStart, cue.RelayEnd) = (cues[i - 1].NameStart, cues[i - 1].NameEnd);
            }
        }
    }

    /// <summary>The verb of the one who cites: the next before "citing", else the next behind it.</summary>
    private static int FindCiting(ReadOnlySpan<SpeakerCue> cues, int cites)
    {
        for (var i = cites - 1; i >= 0; i--)
        {
            if (!cues[i].IsBefore)
            {
                return i;
            }
        }

        return cites + 1 < cues.Length && !cues[cites + 1].IsBefore ? cites + 1 : -1;
    }

    /// <summary>Nothing or "that" stands between a verb and the name of the next speaker: "said (on Sunday) that residents reported".</summary>
    private readonly bool FollowsAtOnce(int verbEnd, int nameStart)
    {
        if (nameStart <= verbEnd)
        {
            return false;
        }

        var between = _text[verbEnd..nameStart].Trim((byte)' ');
        return between.IsEmpty || (between.EndsWith("that"u8) && !between.Contains((byte)','));
    }
}
