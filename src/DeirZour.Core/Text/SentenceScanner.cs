namespace DeirZour.Text;

/// <summary>Reads a narrowed text sentence by sentence into a claim buffer.</summary>
internal static class SentenceScanner
{
    public static void Read(ReadOnlySpan<byte> text, ref ClaimBuffer claims)
    {
        var lexer = new Lexer(text, Lexicon.Default);
        var lexemes = new Lexeme[Lexer.MaxLexemes];
        var groups = new NounGroup[64];
        var memory = default(SpeakerMemory);
        while (true)
        {
            var count = lexer.ReadSentence(lexemes);
            if (count == 0)
            {
                break;
            }

            var sentence = lexemes.AsSpan(0, count);
            var first = claims.Count;
            new ClauseGrammar(sentence, text, groups, ref claims).Parse();
            for (var c = first; c < claims.Count; c++)
            {
                ref var claim = ref claims[c];
                claim.SentenceStart = sentence[0].Start;
                claim.SentenceEnd = sentence[^1].End;
                claim.Scope = ScopeFinder.Find(text, sentence, claim);
            }

            new SpeakerFinder(text, sentence).Resolve(ref claims, first, ref memory);
            ClaimLinker.LinkParts(ref claims, first);
            for (var c = first; c < claims.Count; c++)
            {
                ClaimLinker.Link(ref claims, c);
            }
        }
    }
}
