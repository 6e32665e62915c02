using System.Buffers;

namespace DeirZour.Text;

/// <summary>Walks a narrowed text sentence by sentence and fills a buffer with the claims of each; the engine of <see cref="ClaimReader"/>.</summary>
internal ref struct ClaimScanner
{
    private const int MaxGroups = 64;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Lexeme[] _lexemes;
    private readonly NounGroup[] _groups;
    private Lexer _lexer;
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
        while (_lexer.ReadSentence(_lexemes) is var count && count > 0)
        {
            ReadOnlySpan<Lexeme> sentence = _lexemes.AsSpan(0, count);
            var first = claims.Count;
            new ClauseGrammar(sentence, _text, _groups, ref claims).Parse();
            for (var c = first; c < claims.Count; c++)
            {
                ref var claim = ref claims[c];
                claim.SentenceStart = sentence[0].Start;
                claim.SentenceEnd = sentence[^1].End;
                claim.Scope = ScopeFinder.Find(_text, sentence, claim);
            }

            new SpeakerFinder(_text, sentence).Resolve(ref claims, first, ref _memory);
            ClaimLinker.LinkParts(ref claims, first);
            for (var c = first; c < claims.Count; c++)
            {
                ClaimLinker.Link(ref claims, c);
            }

            if (claims.Count > first)
            {
                return true;
            }
        }

        return false;
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
