using System.Buffers;

namespace DeirZour.Text;

/// <summary>Walks a narrowed text sentence by sentence and fills a buffer with the claims of each; the engine of <see cref="ClaimReader"/>.</summary>
internal ref struct ClaimScanner
{
    private const int MaxGroups = 64;

    /// <summary>How far before a claim a speaker may be named that "it" or "the group" refers to, in units.</summary>
    private const int SpeakerDistance = 1_024;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Lexeme[] _lexemes;
    private readonly NounGroup[] _groups;
    private Lexer _lexer;

    /// <summary>The next word that can carry a claim.</summary>
    private int _anchor = -1;
    private SpeakerMemory _memory;

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
                for (var c = first; c < claims.Count; c++)
                {
                    ref var claim = ref claims[c];
                    claim.SentenceStart = sentence[0].Start;
                    claim.SentenceEnd = sentence[^1].End;
                    claim.Scope = ScopeFinder.Find(_text, sentence, claim);
                }
            }

            new SpeakerFinder(_text, sentence).Resolve(ref claims, first, ref _memory);
            if (claims.Count == first)
            {
                continue;
            }

            new TimeExpressionFinder(_text, sentence).Resolve(ref claims, first);
            ClaimLinker.LinkParts(ref claims, first);
            for (var c = first; c < claims.Count; c++)
            {
                ClaimLinker.Link(ref claims, c);
            }

            return true;
        }

        return false;
    }

    /// <summary>Moves on to the next word that can carry a claim, or rather a little before it: who speaks may be named there.</summary>
    private bool SkipToAnchor()
    {
        if (_anchor < _lexer.Position)
        {
            _anchor = AnchorScanner.Default.Find(_text, _lexer.Position);
            if (_anchor < 0)
            {
                return false;
            }

            var start = SentenceStart(_anchor - SpeakerDistance);
            if (start > _lexer.Position)
            {
                _lexer.MoveTo(start);
            }
        }

        return true;
    }

    /// <summary>The end of a sentence before an offset, where that is certain: a line break, or a full stop behind a long small word before a capital.</summary>
    private readonly int SentenceStart(int before)
    {
        for (var i = before; i > _lexer.Position; i--)
        {
            if (CharClass.IsLineBreak(_text[i]) && CharClass.IsLineBreak(_text[i - 1]))
            {
                return i;
            }

            if (_text[i] == ' ' && _text[i - 1] == '.' && i + 1 < _text.Length && CharClass.IsUpper(_text[i + 1]) && i > 8 && !_text.Slice(i - 8, 7).ContainsAnyExceptInRange((byte)'a', (byte)'z'))
            {
                return i;
            }
        }

        return _lexer.Position;
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
