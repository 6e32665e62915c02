namespace DeirZour.Text;

/// <summary>What a number covers: the incident reported, a stated period, everything since a time, or an earlier event.</summary>
internal static class ScopeFinder
{
    public static Scope Find(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes, in RawClaim claim)
    {
        if (!HasHint(lexemes))
        {
            return Scope.Incident;
        }

        var from = FirstLexeme(lexemes, claim.CountStart);
        if (HasCumulative(text, lexemes, from) || (claim.IsToll && HasWar(text, lexemes)))
        {
            return Scope.Cumulative;
        }

        if (HasWindow(text, lexemes))
        {
            return Scope.Window;
        }

        return HasBackground(text, lexemes, from) ? Scope.Background : Scope.Incident;
    }

    private static bool HasHint(ReadOnlySpan<Lexeme> lexemes)
    {
        foreach (ref readonly var lexeme in lexemes)
        {
            if (lexeme.Is(WordClass.ScopeHint) || (lexeme.Kind == LexemeKind.Number && lexeme.Value is >= 1900 and <= 2099))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstLexeme(ReadOnlySpan<Lexeme> lexemes, int offset)
    {
        for (var i = 0; i < lexemes.Length; i++)
        {
            if (lexemes[i].Start >= offset)
            {
                return i;
            }
        }

        return lexemes.Length;
    }

    /// <summary>"since 2011", "since the conflict began", "the toll of the war".</summary>
    private static bool HasCumulative(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes, int claimAt)
    {
        for (var i = 0; i < lexemes.Length; i++)
        {
            if (Is(text, lexemes[i], "since"u8) && i + 1 < lexemes.Length && !lexemes[i + 1].Is(WordClass.Daytime) && Math.Abs(i - claimAt) < 45)
            {
                return !(i > 0 && (Is(text, lexemes[i - 1], "ever"u8) || Is(text, lexemes[i - 1], "time"u8))) && !lexemes[i + 1].Is(WordClass.Weekday) && !IsSuperlative(text, lexemes, i);
            }

            if ((Is(text, lexemes[i], "conflict"u8) || Is(text, lexemes[i], "siege"u8) || Is(text, lexemes[i], "war"u8)) && i > claimAt && i - claimAt < 14 && i > 1
                && (lexemes[i - 1].Is(WordClass.The) || lexemes[i - 2].Is(WordClass.The)) && (lexemes[i - 2].Is(WordClass.Prep) || (i > 2 && lexemes[i - 3].Is(WordClass.Prep))))
            {
                return true;
            }

            if (Is(text, lexemes[i], "far"u8) && i > 0 && Is(text, lexemes[i - 1], "so"u8) && i + 1 < lexemes.Length && Is(text, lexemes[i + 1], "this"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWar(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes)
    {
        foreach (var lexeme in lexemes)
        {
            if (Is(text, lexeme, "conflict"u8) || Is(text, lexeme, "war"u8) || Is(text, lexeme, "uprising"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the fiercest since September" ranks; it does not count.</summary>
    private static bool IsSuperlative(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes, int since)
    {
        for (var i = since - 1; i >= 0 && i > since - 14; i--)
        {
            if (lexemes[i].Kind == LexemeKind.Word && text[lexemes[i].Start..lexemes[i].End].EndsWith("est"u8) && lexemes[i].Classes == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in the last 24 hours", "over the past two days", "during the past week".</summary>
    private static bool HasWindow(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes)
    {
        for (var i = 0; i + 2 < lexemes.Length; i++)
        {
            if ((Is(text, lexemes[i], "last"u8) || Is(text, lexemes[i], "past"u8) || Is(text, lexemes[i], "previous"u8)) && i > 0 && (lexemes[i - 1].Is(WordClass.The) || lexemes[i - 1].Is(WordClass.Prep)))
            {
                var unit = lexemes[i + 1].Kind == LexemeKind.Number || lexemes[i + 1].Is(WordClass.Number | WordClass.Vague) ? i + 2 : i + 1;
                if (IsPeriod(text, lexemes[unit]) && (unit == i + 2 || i > 1 && (Is(text, lexemes[i - 2], "over"u8) || Is(text, lexemes[i - 2], "during"u8) || Is(text, lexemes[i - 2], "in"u8))))
                {
                    return true;
                }
            }

            if ((Is(text, lexemes[i], "over"u8) || Is(text, lexemes[i], "within"u8) || Is(text, lexemes[i], "during"u8)) && i + 2 < lexemes.Length
                && (lexemes[i + 1].Kind == LexemeKind.Number || lexemes[i + 1].Is(WordClass.Number)) && IsPeriod(text, lexemes[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPeriod(ReadOnlySpan<byte> text, in Lexeme lexeme)
    {
        var word = text[lexeme.Start..lexeme.End];
        return word.StartsWith("hour"u8) || word.StartsWith("day"u8) || word.StartsWith("week"u8) || word.StartsWith("month"u8);
    }

    /// <summary>A year, "last year", "in an earlier attack": another event than the one reported.</summary>
    private static bool HasBackground(ReadOnlySpan<byte> text, ReadOnlySpan<Lexeme> lexemes, int claimAt)
    {
        for (var i = 0; i + 1 < lexemes.Length; i++)
        {
            if (Math.Abs(i - claimAt) > 30)
            {
                continue;
            }

            if (Is(text, lexemes[i], "in"u8) && lexemes[i + 1].Kind == LexemeKind.Number && lexemes[i + 1].Value is >= 1900 and <= 2099 && lexemes[i + 1].End - lexemes[i + 1].Start == 4)
            {
                return true;
            }

            if (Is(text, lexemes[i], "last"u8) && (Is(text, lexemes[i + 1], "year"u8) || Is(text, lexemes[i + 1], "month"u8) || lexemes[i + 1].Is(WordClass.Month)))
            {
                return true;
            }

            if (Is(text, lexemes[i], "recent"u8) && (Is(text, lexemes[i + 1], "weeks"u8) || Is(text, lexemes[i + 1], "months"u8) || Is(text, lexemes[i + 1], "years"u8) || Is(text, lexemes[i + 1], "airstrikes"u8) || Is(text, lexemes[i + 1], "attacks"u8)))
            {
                return true;
            }

            if ((Is(text, lexemes[i], "two"u8) || Is(text, lexemes[i], "both"u8)) && i > 0 && Is(text, lexemes[i - 1], "across"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<byte> text, in Lexeme lexeme, ReadOnlySpan<byte> lower) =>
        lexeme.End - lexeme.Start == lower.Length && SpeakerMemory.EqualsIgnoreCase(text[lexeme.Start..lexeme.End], lower);
}
