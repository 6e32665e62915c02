using System.Runtime.CompilerServices;

namespace DeirZour.Text;

/// <summary>Finds who says a claim: the cue verbs of its sentence, before or behind it, and what a name refers back to.</summary>
internal ref partial struct SpeakerFinder
{
    private const int LongestName = 24;
    private const int MaxCues = 16;
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly Cues _cues;
    private readonly int _count;

    /// <summary>Finds the cues of a sentence.</summary>
    public SpeakerFinder(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes)
    {
        _text = text;
        _lexemes = lexemes;
        _count = FindCues(_cues);
    }

    [InlineArray(MaxCues)]
    private struct Cues
    {
        private Cue _first;
    }

    /// <summary>A reporting verb or "according to", with the name of the speaker.</summary>
    private struct Cue
    {
        /// <summary>Offset of the verb.</summary>
        public int Start;

        public int End;

        public int NameStart;
        public int NameEnd;

        /// <summary>Whom the speaker told it: "told the agency".</summary>
        public int RelayStart;
        public int RelayEnd;

        /// <summary>"according to": the name follows.</summary>
        public bool IsBefore;

        /// <summary>What is said stands before: "…, an official said on Sunday."</summary>
        public bool Closes;

        /// <summary>What is said may stand behind: "An official said that …".</summary>
        public bool Opens;
    }

    /// <summary>Whether a speaker of the sentence is named by a word that another sentence explains: "it", "the group".</summary>
    public readonly bool RefersBack
    {
        get
        {
            for (var i = 0; i < _count; i++)
            {
                if (SpeakerMemory.RefersBack(_text[_cues[i].NameStart.._cues[i].NameEnd]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Sets the speaker of the sentence's claims.</summary>
    public readonly void Resolve(ref ClaimBuffer claims, int firstClaim, in SpeakerMemory memory)
    {
        for (var c = firstClaim; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            var best = Choose(_cues[.._count], claim.CountStart);
            if (best >= 0)
            {
                ref readonly var cue = ref _cues[best];
                (claim.SpeakerStart, claim.SpeakerEnd) = memory.Resolve(_text, cue.NameStart, cue.NameEnd);
                claim.Voice = IsQuoted(claim.CountStart) ? Voice.Quoted : Voice.Reported;
                (claim.RelayStart, claim.RelayEnd) = cue.RelayEnd > cue.RelayStart ? memory.Resolve(_text, cue.RelayStart, cue.RelayEnd) : default;
            }

            FindHedge(ref claim);
        }
    }

    /// <summary>The first speaker named behind an offset, such as the end of a quotation.</summary>
    public readonly (int Start, int End) SpeakerBehind(int offset, in SpeakerMemory memory)
    {
        for (var i = 0; i < _count; i++)
        {
            if (Math.Min(_cues[i].Start, _cues[i].NameStart) > offset)
            {
                return memory.Resolve(_text, _cues[i].NameStart, _cues[i].NameEnd);
            }
        }

        return default;
    }

    /// <summary>Remembers the speakers of the sentence for those that follow.</summary>
    public readonly void Remember(ref SpeakerMemory memory)
    {
        for (var i = 0; i < _count; i++)
        {
            memory.Remember(_text, _cues[i].NameStart, _cues[i].NameEnd);
        }
    }

    /// <summary>A word that weakens the claim, near its count: "reportedly", "feared".</summary>
    private readonly void FindHedge(ref RawClaim claim)
    {
        const int Near = 60;
        foreach (ref readonly var lexeme in _lexemes)
        {
            if (lexeme.Is(WordClass.Hedge) && lexeme.Start > claim.CountStart - Near && lexeme.Start < claim.CountEnd + Near)
            {
                (claim.HedgeStart, claim.HedgeEnd) = (lexeme.Start, lexeme.End);
                return;
            }
        }
    }

    private static int Choose(ReadOnlySpan<Cue> cues, int claimStart)
    {
        var best = -1;
        for (var i = 0; i < cues.Length; i++)
        {
            if (cues[i].IsBefore && cues[i].Start > claimStart)
            {
                return i;
            }
        }

        for (var i = 0; i < cues.Length; i++)
        {
            if (cues[i].Opens && cues[i].Start < claimStart && cues[i].NameStart < claimStart)
            {
                best = i;
            }
        }

        if (best >= 0)
        {
            return best;
        }

        for (var i = 0; i < cues.Length; i++)
        {
            if (cues[i].Closes && Math.Min(cues[i].Start, cues[i].NameStart) > claimStart)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly bool IsQuoted(int offset)
    {
        var quotes = 0;
        foreach (var lexeme in _lexemes)
        {
            if (lexeme.Start >= offset)
            {
                break;
            }

            quotes += lexeme.IsMark('"') ? 1 : 0;
        }

        return quotes % 2 == 1;
    }

    private readonly int FindCues(Span<Cue> cues)
    {
        var count = 0;
        for (var i = 0; i < _lexemes.Length && count < MaxCues; i++)
        {
            if (_lexemes[i].Is(WordClass.CueBefore) && TryNameBehind(i + 1, out var cue))
            {
                cue.Start = _lexemes[i].Start;
                cue.Opens = i == 0 || _lexemes[i - 1].Kind == LexemeKind.Punctuation || cue.NameEnd < _lexemes[^1].Start;
                cue.Closes = true;
                cue.IsBefore = true;
                cues[count++] = cue;
            }
            else if (_lexemes[i].Is(WordClass.Cue) && Is(i, "quoted"u8) && TryQuotedSource(i, out cue))
            {
                cues[count++] = cue;
                i += 2;
            }
            else if (_lexemes[i].Is(WordClass.Cue) && IsReporting(i) && !Is(i, "saying"u8) && TryCue(i, out cue))
            {
                cues[count++] = cue;
            }
        }

        return count;
    }

    /// <summary>"The agency quoted a source in the city as saying that …": the source speaks.</summary>
    private readonly bool TryQuotedSource(int verb, out Cue cue)
    {
        if (!TryNameBehind(verb + 1, out cue))
        {
            return false;
        }

        cue.Start = _lexemes[verb].Start;
        cue.End = _lexemes[verb].End;
        cue.Opens = true;
        return true;
    }

    private readonly bool TryCue(int verb, out Cue cue)
    {
        cue = default;
        var closes = IsClosing(verb + 1);
        if (TryNameBefore(verb, out var first, out var end))
        {
            cue = new Cue { Start = _lexemes[verb].Start, End = _lexemes[verb].End, NameStart = _lexemes[first].Start, NameEnd = _lexemes[end - 1].End, Closes = closes, Opens = !closes };
            if (Tells(verb) && TryNameBehind(verb + 1, out var addressee) && _text[addressee.NameStart..addressee.NameEnd].ContainsAnyInRange((byte)'A', (byte)'Z'))
            {
                (cue.RelayStart, cue.RelayEnd) = (addressee.NameStart, addressee.NameEnd);
            }

            return true;
        }

        if (verb > 0 && !Tells(verb) && (_lexemes[verb - 1].IsMark(',') || _lexemes[verb - 1].IsMark('"') || _lexemes[verb - 1].Kind == LexemeKind.Word) && TryNameBehind(verb + 1, out cue))
        {
            cue.Start = _lexemes[verb].Start;
            cue.End = _lexemes[verb].End;
            cue.Closes = true;
            return true;
        }

        return false;
    }

    /// <summary>A reporting verb: not "was reported", not "the report", not "claimed responsibility" or "claimed the lives".</summary>
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

        return !(i + 1 < _lexemes.Length && (Is(i + 1, "responsibility"u8) || _lexemes[i + 1].Is(WordClass.Thing)));
    }

    /// <summary>Nothing but an addressee and a time follows the verb up to the end of the sentence, a comma or a quotation mark.</summary>
    private readonly bool IsClosing(int at)
    {
        var tells = Tells(at - 1);
        for (var i = at; i < _lexemes.Length; i++)
        {
            if (_lexemes[i].IsMark('.') || _lexemes[i].IsMark('"'))
            {
                return true;
            }

            if (_lexemes[i].IsMark(','))
            {
                return true;
            }

            if (i == at && tells)
            {
                continue;
            }

            if (i - at > 9 || _lexemes[i].Is(WordClass.Aux | WordClass.Have | WordClass.Who | WordClass.Outcome | WordClass.Modal) || _lexemes[i].Kind == LexemeKind.Number
                || (_lexemes[i].Is(WordClass.The | WordClass.Article | WordClass.Pronoun) && i == at))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool Tells(int verb) => Is(verb, "told"u8) || Is(verb, "tells"u8) || Is(verb, "informed"u8);

    private readonly bool TryNameBefore(int verb, out int first, out int end)
    {
        end = verb;
        while (end > 0 && (_lexemes[end - 1].Is(WordClass.Adverb | WordClass.Have) && !_lexemes[end - 1].Is(WordClass.And)))
        {
            end--;
        }

        first = end;
        if (end > 0 && _lexemes[end - 1].IsMark(',') && TryApposition(end - 1, out var named))
        {
            end = named;
        }

        else if (end > 1 && _lexemes[end - 1].IsMark(',') && NameStart(end - 1) is var name && name < end - 1 && name > 0 && _lexemes[name].IsCapital && _lexemes[name - 1].IsMark(','))
        {
            // "its head, Nadim Saleh, told": the name between the commas speaks.
            end--;
        }

        if (end > 3 && _lexemes[end - 1].IsMark(')') && _lexemes[end - 3].IsMark('('))
        {
            // "the Observatory (VOP) said".
            end -= 3;
        }

        if (TryRelative(end, out var before))
        {
            end = before;
        }

        first = NameStart(end);
        if (first > 0 && first < end && _lexemes[first].Is(WordClass.Article) && OpensWithName(first))
        {
            end = first;
            first = 0;
        }

        return first < end && CanSpeak(first, end) && !(first > 0 && _lexemes[first - 1].Is(WordClass.Prep) && !_lexemes[first].IsCapital);
    }

    /// <summary>"The Center for Research a nongovernmental organization has put": a name from the start of the sentence up to its apposition.</summary>
    private readonly bool OpensWithName(int end)
    {
        var names = 0;
        for (var i = 0; i < end; i++)
        {
            if (_lexemes[i].Kind != LexemeKind.Word || !(_lexemes[i].IsCapital || _lexemes[i].Is(WordClass.Of | WordClass.The) || IsNamePreposition(i)))
            {
                return false;
            }

            names += _lexemes[i].IsCapital ? 1 : 0;
        }

        return names > 1;
    }

    /// <summary>"an activist who spoke by telephone said": the name ends before "who".</summary>
    private readonly bool TryRelative(int end, out int before)
    {
        for (before = end - 1; before > 0 && before > end - 14; before--)
        {
            if (_lexemes[before].Kind == LexemeKind.Punctuation && !_lexemes[before].IsMark('-'))
            {
                return false;
            }

            if (_lexemes[before].Is(WordClass.Who))
            {
                return Is(before, "who"u8);
            }
        }

        return false;
    }

    /// <summary>A speaker is somebody: a name, a noun of people, a pronoun, or a body that speaks.</summary>
    private readonly bool CanSpeak(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_lexemes[i].IsCapital || _lexemes[i].Is(WordClass.People | WordClass.Pronoun) || KnownSpeakers.IsBody(Singular(_text[_lexemes[i].Start.._lexemes[i].End])))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> Singular(ReadOnlySpan<byte> word) => word.Length > 3 && word[^1] == 's' ? word[..^1] : word;

    /// <summary>"The Observatory, a war monitor, said": the name ends before the first comma.</summary>
    private readonly bool TryApposition(int comma, out int nameEnd)
    {
        nameEnd = 0;
        for (var i = comma - 1; i > 0 && i > comma - 16; i--)
        {
            if (_lexemes[i].IsMark(','))
            {
                var opens = _lexemes[i + 1];
                nameEnd = i;
                return opens.Is(WordClass.Article | WordClass.The | WordClass.Who) || (!opens.IsCapital && !opens.Is(WordClass.Outcome | WordClass.And | WordClass.Verb | WordClass.Prep));
            }

            if (_lexemes[i].Is(WordClass.Outcome))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Walks left over a name: words, names, "of" and "for" chains, up to a determiner, a verb, a time or a mark.</summary>
    private readonly int NameStart(int end)
    {
        var i = end;
        while (i > 0 && end - i < LongestName)
        {
            ref readonly var lexeme = ref _lexemes[i - 1];
            if (lexeme.Kind == LexemeKind.Punctuation)
            {
                if (lexeme.IsMark('\'') && i < end && i >= 2)
                {
                    i--;
                    continue;
                }

                if ((lexeme.IsMark(')') || lexeme.IsMark('(')) && i > 2)
                {
                    i--;
                    continue;
                }

                if (lexeme.IsMark('.') && i >= 2 && _lexemes[i - 2].End - _lexemes[i - 2].Start <= 4 && _lexemes[i - 2].IsCapital)
                {
                    i--;
                    continue;
                }

                break;
            }

            if (lexeme.Is(WordClass.Pronoun) && i == end)
            {
                return i - 1;
            }

            if (lexeme.Is(WordClass.Article | WordClass.The) || lexeme.Is(WordClass.Another))
            {
                i--;
                if (i > 0 && (_lexemes[i - 1].Is(WordClass.Of) || IsNamePreposition(i - 1)))
                {
                    continue;
                }

                break;
            }

            if (lexeme.Is(WordClass.Of) || IsNamePreposition(i - 1))
            {
                if (i == end || (i >= 2 && !IsNameWord(i - 2)))
                {
                    break;
                }

                i--;
                continue;
            }

            if (lexeme.Is(WordClass.And) && i < end && i >= 2 && (_lexemes[i].Is(WordClass.People) || _lexemes[i - 2].Is(WordClass.People) || !_lexemes[i].IsCapital || _lexemes[i - 2].IsCapital) && IsNameWord(i - 2) && !(_lexemes[i - 2].Is(WordClass.Outcome)))
            {
                i--;
                continue;
            }

            if (!IsNameWord(i - 1))
            {
                break;
            }

            i--;
        }

        while (i < end && (_lexemes[i].Is(WordClass.And | WordClass.Of | WordClass.Prep | WordClass.Adverb) || _lexemes[i].Kind == LexemeKind.Punctuation) && !_lexemes[i].IsCapital)
        {
            i++;
        }

        return i;
    }

    private readonly bool IsNamePreposition(int i) =>
        Is(i, "for"u8) || Is(i, "in"u8) || Is(i, "from"u8) || Is(i, "at"u8) || Is(i, "with"u8);

    private readonly bool IsNameWord(int i)
    {
        const WordClass Stop = WordClass.OutcomeVerb | WordClass.OutcomeSuffer | WordClass.OutcomeState | WordClass.Aux | WordClass.Modal | WordClass.Not | WordClass.Weekday | WordClass.Month
            | WordClass.Daytime | WordClass.But | WordClass.Who | WordClass.Including | WordClass.To | WordClass.Cue | WordClass.CueBefore | WordClass.Or | WordClass.Vague;
        ref readonly var lexeme = ref _lexemes[i];
        if (lexeme.Kind != LexemeKind.Word)
        {
            return lexeme.Kind == LexemeKind.Number && i > 0 && _lexemes[i - 1].IsCapital && lexeme.End - lexeme.Start <= 2;
        }

        if (lexeme.IsCapital && !lexeme.Is(WordClass.Weekday | WordClass.Month))
        {
            return true;
        }

        if (lexeme.Is(WordClass.Verb) && !lexeme.Joined && !(i + 1 < _lexemes.Length && _lexemes[i + 1].Joined) && !lexeme.Is(WordClass.Thing | WordClass.People))
        {
            return false;
        }

        return !lexeme.Is(Stop) && !(lexeme.Is(WordClass.Prep) && !lexeme.Is(WordClass.And));
    }

    /// <summary>The name behind "according to" or "said": up to a comma, a verb or the end.</summary>
    private readonly bool TryNameBehind(int at, out Cue cue)
    {
        cue = default;
        var i = at;
        if (i < _lexemes.Length && _lexemes[i].Is(WordClass.The | WordClass.Article))
        {
            i++;
        }

        var first = at;
        var nameAt = i;
        while (i < _lexemes.Length && i - at < LongestName)
        {
            ref readonly var lexeme = ref _lexemes[i];
            var continues = lexeme.Kind == LexemeKind.Word
                ? !lexeme.Is(WordClass.Who) && ((IsNameWord(i) && !lexeme.Is(WordClass.Number)) || lexeme.Is(WordClass.Of | WordClass.The | WordClass.Article | WordClass.And)) || IsNamePreposition(i)
                : lexeme.IsMark('\'') || (lexeme.IsMark('(') && i + 2 < _lexemes.Length && _lexemes[i + 2].IsMark(')')) || (lexeme.IsMark(')') && _lexemes[i - 1].IsCapital)
                    || (lexeme.Kind == LexemeKind.Number && i > at && _lexemes[i - 1].IsCapital);
            if (!continues)
            {
                break;
            }

            i++;
        }

        while (i > first && (_lexemes[i - 1].Is(WordClass.Of | WordClass.And | WordClass.Prep | WordClass.The | WordClass.Article) || (_lexemes[i - 1].Kind == LexemeKind.Punctuation && !_lexemes[i - 1].IsMark(')'))))
        {
            i--;
        }

        if (i <= nameAt || !CanSpeak(first, i))
        {
            return false;
        }

        cue.NameStart = _lexemes[first].Start;
        cue.NameEnd = _lexemes[i - 1].End;
        return true;
    }

    private readonly bool Is(int at, ReadOnlySpan<byte> word) => _lexemes[at].Is(_text, word);
}
