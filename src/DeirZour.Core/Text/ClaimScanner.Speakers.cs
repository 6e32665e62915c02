using System.Buffers;

namespace DeirZour.Text;

/// <content>Who says the claims of a sentence: the sentences before it are read for names only when it refers back to one.</content>
internal ref partial struct ClaimScanner
{
    /// <summary>How far before a claim a speaker may be named that "it" or "the group" refers to, in units.</summary>
    private const int SpeakerDistance = 4_096;

    private void FindSpeakers(ReadOnlySpan<Lexeme> sentence, ref ClaimBuffer claims, int first)
    {
        var speakers = new SpeakerFinder(_text, sentence, _speakers);
        if (speakers.RefersBack)
        {
            RememberSpeakers(sentence[0].Start);
        }

        speakers.Resolve(ref claims, first, _memory);
        FindQuoted(sentence, ref claims, first);
        FindIntroduced(sentence, ref claims, first);
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
            speaker = new SpeakerFinder(_text, last, _speakers).SpeakerBehind(close, _memory);
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

    /// <summary>The first speaker of a sentence; where the commas are lost a known addressee stands before the name and is no part of it.</summary>
    private readonly (int Start, int End) FirstSpeaker(int at)
    {
        var lexer = new Lexer(_text, Lexicon.Default);
        lexer.MoveTo(at);
        var lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
        var speaker = new SpeakerFinder(_text, lexemes.AsSpan(0, lexer.ReadSentence(lexemes)), _speakers).SpeakerBehind(at, _memory);
        ArrayPool<Lexeme>.Shared.Return(lexemes);
        return _speakers.TryFindIn(_text[speaker.Start..speaker.End], out _, out var addressee) && speaker.Start + addressee < speaker.End
            ? (speaker.Start + addressee + 1, speaker.End)
            : speaker;
    }

    /// <summary>Reads the speakers named before a sentence that refers back to one; no part of the text is read for them twice.</summary>
    private void RememberSpeakers(int before)
    {
        var lexer = new Lexer(_text, Lexicon.Default);
        lexer.MoveTo(SentenceStart(Math.Max(_remembered, before - SpeakerDistance), _remembered));
        var lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
        while (lexer.Position < before && lexer.ReadSentence(lexemes) is var count && count > 0 && lexemes[0].Start < before)
        {
            new SpeakerFinder(_text, lexemes.AsSpan(0, count), _speakers).Remember(ref _memory);
        }

        _remembered = before;
        ArrayPool<Lexeme>.Shared.Return(lexemes);
    }
}
