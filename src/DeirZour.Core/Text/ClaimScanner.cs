using System.Buffers;

namespace DeirZour.Text;

/// <summary>Walks a narrowed text sentence by sentence and fills a buffer with the claims of each; the engine of <see cref="ClaimReader"/>.</summary>
internal ref partial struct ClaimScanner
{
    private const int MaxGroups = 64;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Lexeme[] _lexemes;
    private readonly NounGroup[] _groups;
    private Lexer _lexer;

    /// <summary>The next word that can carry a claim.</summary>
    private int _anchor = -1;
    private readonly KnownSpeakers _speakers;
    private SpeakerMemory _memory;

    /// <summary>The day of the week of the first claim that has one, and its sentence.</summary>
    private (int Name, int Sentence) _day;

    /// <summary>The last quotation of several sentences, by its closing mark, and who speaks.</summary>
    private (int Close, (int Start, int End) Speaker) _quotation;

    /// <summary>Where the text begins whose speakers the memory has not seen.</summary>
    private int _remembered;

    public ClaimScanner(ReadOnlySpan<byte> text, KnownSpeakers speakers)
    {
        _speakers = speakers;
        _memory = new SpeakerMemory(speakers);
        _text = text;
        _lexer = new Lexer(text, Lexicon.Default);
        _lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
        _groups = ArrayPool<NounGroup>.Shared.Rent(MaxGroups);
    }

    /// <summary>Reads the next sentence that has claims.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool ReadSentence(ref ClaimBuffer claims)
    {
        while (SkipToAnchor() && _lexer.ReadSentence(_lexemes) is var count && count > 0)
        {
            ReadOnlySpan<Lexeme> sentence = _lexemes.AsSpan(0, count);
            var first = claims.Count;
            if (_anchor < sentence[^1].End)
            {
                new ClauseGrammar(sentence, _text, _groups, ref claims).Parse();
            }

            if (claims.Count > first)
            {
                Complete(sentence, ref claims, first);
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds what the sentence says about its claims: who, when, and how they stand to each other and to earlier ones.</summary>
    private void Complete(ReadOnlySpan<Lexeme> sentence, ref ClaimBuffer claims, int first)
    {
        for (var c = first; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            claim.SentenceStart = sentence[0].Start;
            claim.SentenceEnd = sentence[^1].End;
        }

        FindSpeakers(sentence, ref claims, first);
        ContestedClaims.Resolve(_text, sentence, ref claims, first);
        new TimeExpressionFinder(_text, sentence).Resolve(ref claims, first);
        new PlacePhraseFinder(_text, sentence).Resolve(ref claims, first);
        var scopes = new ScopeFinder(_text, sentence);
        for (var c = first; c < claims.Count; c++)
        {
            scopes.Resolve(ref claims[c]);
            SetDay(ref claims[c], scopes.DayOf(claims[c]));
        }

        ClaimLinker.LinkParts(ref claims, first);
        ClaimLinker.LinkMixedParts(ref claims, first);
        for (var c = first; c < claims.Count; c++)
        {
            ClaimLinker.Link(ref claims, c);
        }
    }

    /// <summary>"A raid killed nine on Saturday. … On Friday 86 were killed": what another day than the first brought is another event. A toll is of the first, whatever the day on which it rose.</summary>
    private void SetDay(ref RawClaim claim, int day)
    {
        if (day == 0 || claim.IsToll || claim.Scope != Scope.Incident)
        {
            return;
        }

        if (_day.Name == 0)
        {
            _day = (day, claim.SentenceStart);
        }
        else if (day != _day.Name && claim.SentenceStart != _day.Sentence)
        {
            claim.Scope = Scope.Background;
        }
    }

    /// <summary>Moves on to the sentence of the next word that can carry a claim.</summary>
    private bool SkipToAnchor()
    {
        if (_anchor < _lexer.Position)
        {
            _anchor = AnchorScanner.Default.Find(_text, _lexer.Position);
            if (_anchor < 0)
            {
                return false;
            }

            _lexer.MoveTo(SentenceStart(_anchor, _lexer.Position));
        }

        return true;
    }

    /// <summary>The last start of a sentence before an offset that is certain: behind an empty line, or behind a full stop between a long small word and a capital.</summary>
    private readonly int SentenceStart(int before, int from)
    {
        var start = from;
        for (var end = before; end > from;)
        {
            var stop = _text[from..end].LastIndexOf(". "u8);
            if (stop < 0)
            {
                break;
            }

            if (IsCertainStop(from + stop))
            {
                start = from + stop + 1;
                break;
            }

            end = from + stop;
        }

        var paragraph = Math.Max(_text[start..before].LastIndexOf("\n\n"u8), _text[start..before].LastIndexOf("\n\r\n"u8));
        return paragraph < 0 ? start : start + paragraph + 1;
    }

    private readonly bool IsCertainStop(int stop)
    {
        const int LongWord = 7;
        return stop + 2 < _text.Length && CharClass.IsUpper(_text[stop + 2]) && stop >= LongWord && !_text.Slice(stop - LongWord, LongWord).ContainsAnyExceptInRange((byte)'a', (byte)'z');
    }

    public readonly void Dispose()
    {
        if (_lexemes is not null)
        {
            ArrayPool<Lexeme>.Shared.Return(_lexemes);
            ArrayPool<NounGroup>.Shared.Return(_groups, clearArray: true);
        }
    }
}
