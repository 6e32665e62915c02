using System.Buffers;

namespace DeirZour.Text;

/// <summary>Walks a narrowed text sentence by sentence and fills a buffer with the claims of each; the engine of <see cref="ClaimReader"/>.</summary>
internal ref struct ClaimScanner
{
    private const int MaxGroups = 64;

    /// <summary>How far before a claim a speaker may be named that "it" or "the group" refers to, in units.</summary>
    private const int SpeakerDistance = 4_096;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Lexeme[] _lexemes;
    private readonly NounGroup[] _groups;
    private Lexer _lexer;

    /// <summary>The next word that can carry a claim.</summary>
    private int _anchor = -1;
    private SpeakerMemory _memory;

    /// <summary>The last quotation of several sentences, by its closing mark, and who speaks.</summary>
    private (int Close, (int Start, int End) Speaker) _quotation = (-1, default);

    /// <summary>Where the text begins whose speakers the memory has not seen.</summary>
    private int _remembered;

    public ClaimScanner(ReadOnlySpan<byte> text)
    {
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
            claim.Scope = ScopeFinder.Find(_text, sentence, claim);
        }

        var speakers = new SpeakerFinder(_text, sentence);
        if (speakers.RefersBack)
        {
            RememberSpeakers(sentence[0].Start);
        }

        speakers.Resolve(ref claims, first, _memory);
        FindQuoted(sentence, ref claims, first);
        FindIntroduced(sentence, ref claims, first);
        new TimeExpressionFinder(_text, sentence).Resolve(ref claims, first);
        ClaimLinker.LinkParts(ref claims, first);
        for (var c = first; c < claims.Count; c++)
        {
            ClaimLinker.Link(ref claims, c);
        }
    }

    /// <summary>Gives claims without a cue the speaker of the quotation that they stand in: named behind its end, else the last one before it.</summary>
    private void FindQuoted(ReadOnlySpan<Lexeme> sentence, ref ClaimBuffer claims, int first)
    {
        for (var c = first; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            if (claim.SpeakerEnd > 0)
            {
                continue;
            }

            var close = QuotationFinder.FindClose(_text, claim.CountStart, claim.CountEnd, out var isOpened);
            if (close < 0)
            {
                continue;
            }

            var speaker = isOpened && close == _quotation.Close ? _quotation.Speaker : FindSpeaker(sentence, close, isOpened);
            _quotation = isOpened ? (close, speaker) : _quotation;
            if (speaker.End > 0)
            {
                (claim.SpeakerStart, claim.SpeakerEnd) = speaker;
                claim.Voice = Voice.Quoted;
            }
        }
    }

    /// <summary>The speaker of a quotation that a sentence stands in; when its opening mark is lost, it reaches back one sentence.</summary>
    private (int Start, int End) FindSpeaker(ReadOnlySpan<Lexeme> sentence, int close, bool isOpened)
    {
        var lexer = new Lexer(_text, Lexicon.Default);
        lexer.MoveTo(sentence[^1].End);
        var lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
        var count = 0;
        var sentences = 0;
        while (lexer.Position <= close && (isOpened || sentences <= 1) && (count = lexer.ReadSentence(lexemes)) > 0)
        {
            sentences++;
        }

        (int Start, int End) speaker = default;
        if (isOpened || sentences <= 1)
        {
            var last = sentences == 0 ? sentence : lexemes.AsSpan(0, count);
            RememberSpeakers(sentence[0].Start);
            speaker = new SpeakerFinder(_text, last).SpeakerBehind(close, _memory);
            speaker = speaker.End == 0 && isOpened ? _memory.Latest : speaker;
        }

        ArrayPool<Lexeme>.Shared.Return(lexemes);
        return speaker;
    }

    /// <summary>"…, an official said. Speaking to the agency, Omar Haddad said …": the next sentence names who spoke.</summary>
    private readonly void FindIntroduced(ReadOnlySpan<Lexeme> sentence, ref ClaimBuffer claims, int first)
    {
        var next = _text[sentence[^1].End..].TrimStart((byte)' ');
        if (!next.StartsWith("Speaking "u8))
        {
            return;
        }

        (int Start, int End) name = default;
        for (var c = first; c < claims.Count; c++)
        {
            ref var claim = ref claims[c];
            if (claim.SpeakerEnd > 0 && SpeakerMemory.IsUnnamed(_text[claim.SpeakerStart..claim.SpeakerEnd]))
            {
                name = name.End == 0 ? FirstSpeaker(_text.Length - next.Length) : name;
                (claim.SpeakerStart, claim.SpeakerEnd) = name.End == 0 ? (claim.SpeakerStart, claim.SpeakerEnd) : name;
            }
        }
    }

    private readonly (int Start, int End) FirstSpeaker(int at)
    {
        var lexer = new Lexer(_text, Lexicon.Default);
        lexer.MoveTo(at);
        var lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
        var speaker = new SpeakerFinder(_text, lexemes.AsSpan(0, lexer.ReadSentence(lexemes))).SpeakerBehind(at, _memory);
        ArrayPool<Lexeme>.Shared.Return(lexemes);
        return speaker;
    }

    /// <summary>Reads the speakers named before a sentence that refers back to one; no part of the text is read for them twice.</summary>
    private void RememberSpeakers(int before)
    {
        var lexer = new Lexer(_text, Lexicon.Default);
        lexer.MoveTo(SentenceStart(Math.Max(_remembered, before - SpeakerDistance), _remembered));
        var lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
        while (lexer.Position < before && lexer.ReadSentence(lexemes) is var count && count > 0 && lexemes[0].Start < before)
        {
            new SpeakerFinder(_text, lexemes.AsSpan(0, count)).Remember(ref _memory);
        }

        _remembered = before;
        ArrayPool<Lexeme>.Shared.Return(lexemes);
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
