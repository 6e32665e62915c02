namespace DeirZour.Text;

/// <summary>Claims that the sentence itself contests: "the army denied reports that 12 villagers had died", "could not verify that 50 were killed".</summary>
/// <remarks>The contesting word becomes their hedge. What is denied is nobody's claim in the sentence, and in no toll.</remarks>
internal static class ContestedClaims
{
    /// <summary>How many lexemes may stand between the word and what is contested: "denied the latest reports that".</summary>
    private const int Farthest = 4;

    private static readonly byte[][] Contents = [.. new[] { "that", "reports", "report", "claims", "claim", "allegations", "accusations", "having" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Marks the claims of a sentence that stand behind such a word.</summary>
    public static void Resolve(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> sentence, ref ClaimBuffer claims, int first)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!sentence[i].Is(WordClass.Denial | WordClass.Doubt))
            {
                continue;
            }

            var isDenied = sentence[i].Is(WordClass.Denial);
            if ((!isDenied && !IsNegated(text, sentence, i)) || !HasContent(text, sentence, i))
            {
                continue;
            }

            for (var c = first; c < claims.Count; c++)
            {
                ref var claim = ref claims[c];
                if (claim.CountStart > sentence[i].End)
                {
                    (claim.HedgeStart, claim.HedgeEnd) = (sentence[i].Start, sentence[i].End);
                    claim.IsDenied |= isDenied;
                    if (isDenied)
                    {
                        (claim.SpeakerStart, claim.SpeakerEnd, claim.Voice) = (0, 0, Voice.Own);
                    }
                }
            }
        }
    }

    /// <summary>"could not verify", "was unable to confirm".</summary>
    private static bool IsNegated(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> sentence, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Farthest; i--)
        {
            if (sentence[i].Is(WordClass.Not) || sentence[i].Is(text, "unable"u8) || sentence[i].Is(text, "cannot"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasContent(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> sentence, int at)
    {
        for (var i = at + 1; i < sentence.Length && i <= at + Farthest; i++)
        {
            if (IsOneOf(text, sentence[i], Contents))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<byte> text, in Lexeme lexeme, byte[][] words)
    {
        if (lexeme.Kind != LexemeKind.Word)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (lexeme.Is(text, word))
            {
                return true;
            }
        }

        return false;
    }
}
