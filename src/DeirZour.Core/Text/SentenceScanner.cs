namespace DeirZour.Text;

/// <summary>Reads a narrowed text sentence by sentence into a claim buffer.</summary>
internal static class SentenceScanner
{
    public static void Read(ReadOnlySpan<byte> text, ref ClaimBuffer claims)
    {
        var lexer = new Lexer(text, Lexicon.Default);
        var lexemes = new Lexeme[Lexer.MaxLexemes];
        var groups = new NounGroup[64];
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
                claims[c].SentenceStart = sentence[0].Start;
                claims[c].SentenceEnd = sentence[^1].End;
            }
        }
    }
}
