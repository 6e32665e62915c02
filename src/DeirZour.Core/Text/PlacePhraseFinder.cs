namespace DeirZour.Text;

/// <summary>Finds the phrase that says where a claim was so: "in the town of Zahra", "near Old Bridge"; known places and unknown ones alike.</summary>
/// <remarks>
/// <code>
/// where       = preposition name
/// preposition = "in" | "at" | "near" | "outside" | "inside" | "around" | "across" | "on"
/// name        = up to twelve words, a capitalised one among them: "the eastern part of Zahra"
/// </code>
/// A claim takes the first phrase behind it in its clause, then the last one before it, then one of a coordinated claim. What says where
/// the speaker is ("a doctor in Zahra said") is nobody's.
/// </remarks>
internal readonly ref struct PlacePhraseFinder
{
    private const int MaxPhrases = 12;
    private const int LongestName = 12;
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<Lexeme> _lexemes;

    public PlacePhraseFinder(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes)
    {
        _text = text;
        _lexemes = lexemes;
    }

    /// <summary>Sets the place of the sentence's claims.</summary>
    public void Resolve(ref ClaimBuffer claims, int firstClaim)
    {
        Span<Range> phrases = stackalloc Range[MaxPhrases];
        phrases = phrases[..FindPhrases(phrases)];
        if (phrases.IsEmpty)
        {
            return;
        }

        for (var c = firstClaim; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            var chosen = Behind(phrases, ref claims, firstClaim, c, crossing: false);
            chosen = chosen < 0 ? Before(phrases, ref claims, firstClaim, c) : chosen;
            chosen = chosen < 0 ? Behind(phrases, ref claims, firstClaim, c, crossing: true) : chosen;
            if (chosen >= 0)
            {
                (claim.WhereStart, claim.WhereEnd) = (_lexemes[phrases[chosen].Start.Value].Start, _lexemes[phrases[chosen].End.Value - 1].End);
            }
        }
    }

    /// <summary>The names behind prepositions, as ranges of lexemes.</summary>
    private int FindPhrases(Span<Range> phrases)
    {
        var count = 0;
        for (var i = 0; i + 1 < _lexemes.Length && count < phrases.Length; i++)
        {
            if (_lexemes[i].Is(WordClass.Prep | WordClass.Modifier) && IsLocative(i) && NameEnd(i + 1) is var end && end > i + 1)
            {
                phrases[count++] = (i + 1)..end;
                i = end - 1;
            }
        }

        return count;
    }

    private bool IsLocative(int at) =>
        Is(at, "in"u8) || Is(at, "at"u8) || Is(at, "near"u8) || Is(at, "outside"u8) || Is(at, "inside"u8) || Is(at, "around"u8) || Is(at, "across"u8) || Is(at, "on"u8);

    private bool Is(int at, ReadOnlySpan<byte> word) => _lexemes[at].Is(_text, word);

    /// <summary>Behind the last capitalised word of a name that starts here; the same place when there is no such word.</summary>
    private int NameEnd(int at)
    {
        const WordClass Stop = WordClass.Outcome | WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.And | WordClass.Or | WordClass.But | WordClass.Who | WordClass.Cue | WordClass.CueBefore
            | WordClass.Prep | WordClass.Weekday | WordClass.Month | WordClass.Daytime | WordClass.Pronoun | WordClass.To | WordClass.Including | WordClass.Number;
        var end = at;
        for (var i = at; i < _lexemes.Length && i < at + LongestName; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.IsMark('\'') && i > at && i + 1 < _lexemes.Length && _lexemes[i + 1].End - _lexemes[i + 1].Start == 1)
            {
                i++;
                continue;
            }

            if (lexeme.Kind != LexemeKind.Word || (lexeme.Is(Stop) && !(lexeme.IsCapital && i > at && lexeme.Is(WordClass.Outcome))))
            {
                break;
            }

            if (lexeme.IsCapital && !lexeme.Is(WordClass.The | WordClass.Article | WordClass.People))
            {
                end = i + 1;
            }
        }

        // "in an Islamic State ambush" names no place.
        return end > at && _lexemes[at].Is(WordClass.Article) && end < _lexemes.Length && _lexemes[end].Is(WordClass.Thing) ? at : end;
    }

    private int Behind(ReadOnlySpan<Range> phrases, ref ClaimBuffer claims, int firstClaim, int claim, bool crossing)
    {
        for (var p = 0; p < phrases.Length; p++)
        {
            var start = _lexemes[phrases[p].Start.Value].Start;
            if (start > claims[claim].CountStart && !IsOfSpeaker(phrases[p], claims[claim]) && (crossing || !HasOther(ref claims, firstClaim, claim, claims[claim].CountStart, start)))
            {
                return p;
            }
        }

        return -1;
    }

    private int Before(ReadOnlySpan<Range> phrases, ref ClaimBuffer claims, int firstClaim, int claim)
    {
        for (var p = phrases.Length - 1; p >= 0; p--)
        {
            var end = _lexemes[phrases[p].End.Value - 1].End;
            if (end <= claims[claim].CountStart && !IsOfSpeaker(phrases[p], claims[claim]) && !HasOther(ref claims, firstClaim, claim, end, claims[claim].CountStart))
            {
                return p;
            }
        }

        return -1;
    }

    /// <summary>"a doctor in Zahra said", "said a doctor in Zahra": where the speaker is.</summary>
    private bool IsOfSpeaker(Range phrase, in RawClaim claim)
    {
        var next = phrase.End.Value;
        if (next < _lexemes.Length && _lexemes[next].Is(WordClass.Cue))
        {
            return true;
        }

        var start = _lexemes[phrase.Start.Value].Start;
        return claim.SpeakerEnd > 0 && start >= claim.SpeakerStart && (start < claim.SpeakerEnd || claim.SpeakerStart > claim.CountStart);
    }

    /// <summary>Whether a claim of another verb counts between two offsets.</summary>
    private static bool HasOther(ref ClaimBuffer claims, int firstClaim, int claim, int from, int to)
    {
        for (var c = firstClaim; c < claims.Count; c++)
        {
            if (c != claim && claims[c].CountStart > from && claims[c].CountStart < to && claims[c].Verb != claims[claim].Verb && claims[c].Parent != claim && claims[claim].Parent != c)
            {
                return true;
            }
        }

        return false;
    }
}
