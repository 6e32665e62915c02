using System.Runtime.CompilerServices;

namespace DeirZour.Text;

/// <summary>Finds who says a claim: the cues of its sentence, before, inside or behind it, and what a name refers back to.</summary>
internal ref partial struct SpeakerFinder
{
    private const int MaxCues = 16;
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly KnownSpeakers _speakers;
    private readonly Cues _cues;
    private readonly int _count;

    /// <summary>Finds the cues of a sentence.</summary>
    public SpeakerFinder(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes, KnownSpeakers speakers)
    {
        _speakers = speakers;
        _text = text;
        _lexemes = lexemes;
        _count = FindCues(_cues);
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
        var resolved = -1;
        (int Start, int End) speaker = default;
        (int Start, int End) relay = default;
        for (var c = firstClaim; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            var best = Choose(_cues[.._count], claim.CountStart);
            if (best >= 0)
            {
                if (best != resolved)
                {
                    ref readonly var cue = ref _cues[best];
                    speaker = memory.Resolve(_text, cue.NameStart, cue.NameEnd);
                    relay = cue.RelayEnd > cue.RelayStart ? memory.Resolve(_text, cue.RelayStart, cue.RelayEnd) : default;
                    resolved = best;
                }

                (claim.SpeakerStart, claim.SpeakerEnd) = speaker;
                (claim.RelayStart, claim.RelayEnd) = relay;
                claim.Voice = IsQuoted(claim.CountStart) ? Voice.Quoted : Voice.Reported;
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

    /// <summary>
    /// The cue that a claim belongs to: the first behind it that closes what was said ("…, a medic said", "… according to a medic"),
    /// unless one before it opened it ("A medic said …") and the one behind does not name its own source; else the last one inserted before it.
    /// </summary>
    /// <returns>Its index, or -1 for the text's own voice.</returns>
    private static int Choose(ReadOnlySpan<SpeakerCue> cues, int claimStart)
    {
        var opening = -1;
        var closing = -1;
        var inserted = -1;
        for (var i = 0; i < cues.Length; i++)
        {
            ref readonly var cue = ref cues[i];
            if (Math.Min(cue.Start, cue.NameStart) < claimStart)
            {
                opening = cue.Opens && Math.Max(cue.Start, cue.NameStart) < claimStart ? i : opening;
                inserted = cue.IsInserted ? i : inserted;
            }
            else if (cue.Closes && closing < 0)
            {
                closing = i;
            }
        }

        if (closing >= 0 && (opening < 0 || cues[closing].IsBefore))
        {
            return closing;
        }

        return opening >= 0 ? opening : inserted;
    }

    private readonly bool IsQuoted(int offset)
    {
        var quotes = 0;
        foreach (ref readonly var lexeme in _lexemes)
        {
            if (lexeme.Start >= offset)
            {
                break;
            }

            quotes += lexeme.IsMark('"') ? 1 : 0;
        }

        return quotes % 2 == 1;
    }

    /// <summary>A word that weakens the claim, near its count: "reportedly", "feared dead".</summary>
    private readonly void FindHedge(ref RawClaim claim)
    {
        const int Near = 60;
        foreach (ref readonly var lexeme in _lexemes)
        {
            if (lexeme.Start > claim.CountStart - Near && lexeme.Start < claim.CountEnd + Near && HedgeEnd(lexeme) is var end && end > 0)
            {
                (claim.HedgeStart, claim.HedgeEnd) = (lexeme.Start, end);
                return;
            }
        }
    }

    /// <summary>Where the hedge that a lexeme is, or begins with, ends; 0 when it is none.</summary>
    private readonly int HedgeEnd(in Lexeme lexeme)
    {
        if (lexeme.Is(WordClass.Hedge) || !lexeme.Is(WordClass.Outcome | WordClass.Adverb))
        {
            return lexeme.Is(WordClass.Hedge) ? lexeme.End : 0;
        }

        var length = _text[lexeme.Start..lexeme.End].IndexOf((byte)' ');
        var first = length < 0 ? 0 : Lexicon.Default.Find(Lexicon.Extend(0, _text.Slice(lexeme.Start, length)), out _);
        return (Lexicon.Default.Entries[first].Classes & WordClass.Hedge) != 0 ? lexeme.Start + length : 0;
    }

    private readonly bool Is(int at, ReadOnlySpan<byte> word) => at >= 0 && at < _lexemes.Length && _lexemes[at].Is(_text, word);

    [InlineArray(MaxCues)]
    private struct Cues
    {
        private SpeakerCue _first;
    }
}
