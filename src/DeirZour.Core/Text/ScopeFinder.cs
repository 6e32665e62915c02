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
            if (lexemes[i].Is(text, "since"u8) && i + 1 < lexemes.Length && !lexemes[i + 1].Is(WordClass.Daytime) && Math.Abs(i - claimAt) < 45)
            {
                return !(i > 0 && (lexemes[i - 1].Is(text, "ever"u8) || lexemes[i - 1].Is(text, "time"u8))) && !lexemes[i + 1].Is(WordClass.Weekday) && !IsSuperlative(text, lexemes, i);
            }

            if ((lexemes[i].Is(text, "conflict"u8) || lexemes[i].Is(text, "siege"u8) || lexemes[i].Is(text, "war"u8)) && i > claimAt && i - claimAt < 14 && i > 1
                && (lexemes[i - 1].Is(WordClass.The) || lexemes[i - 2].Is(WordClass.The)) && (lexemes[i - 2].Is(WordClass.Prep) || (i > 2 && lexemes[i - 3].Is(WordClass.Prep))))
            {
                return true;
            }

            if (lexemes[i].Is(text, "far"u8) && i > 0 && lexemes[i - 1].Is(text, "so"u8) && i + 1 < lexemes.Length && lexemes[i + 1].Is(text, "this"u8))
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
            if (lexeme.Is(text, "conflict"u8) || lexeme.Is(text, "war"u8) || lexeme.Is(text, "uprising"u8))
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
            if ((lexemes[i].Is(text, "last"u8) || lexemes[i].Is(text, "past"u8) || lexemes[i].Is(text, "previous"u8)) && i > 0 && (lexemes[i - 1].Is(WordClass.The) || lexemes[i - 1].Is(WordClass.Prep)))
            {
                var unit = lexemes[i + 1].Kind == LexemeKind.Number || lexemes[i + 1].Is(WordClass.Number | WordClass.Vague) ? i + 2 : i + 1;
                if (IsPeriod(text, lexemes[unit]) && (unit == i + 2 || i > 1 && (lexemes[i - 2].Is(text, "over"u8) || lexemes[i - 2].Is(text, "during"u8) || lexemes[i - 2].Is(text, "in"u8))))
                {
                    return true;
                }
            }

            if ((lexemes[i].Is(text, "over"u8) || lexemes[i].Is(text, "within"u8) || lexemes[i].Is(text, "during"u8)) && i + 2 < lexemes.Length
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

            if (lexemes[i].Is(text, "in"u8) && lexemes[i + 1].Kind == LexemeKind.Number && lexemes[i + 1].Value is >= 1900 and <= 2099 && lexemes[i + 1].End - lexemes[i + 1].Start == 4)
            {
                return true;
            }

            if (lexemes[i].Is(text, "last"u8) && (lexemes[i + 1].Is(text, "year"u8) || lexemes[i + 1].Is(text, "month"u8) || lexemes[i + 1].Is(WordClass.Month)))
            {
                return true;
            }

            if (lexemes[i].Is(text, "recent"u8) && (lexemes[i + 1].Is(text, "weeks"u8) || lexemes[i + 1].Is(text, "months"u8) || lexemes[i + 1].Is(text, "years"u8) || lexemes[i + 1].Is(text, "airstrikes"u8) || lexemes[i + 1].Is(text, "attacks"u8)))
            {
                return true;
            }

            if ((lexemes[i].Is(text, "two"u8) || lexemes[i].Is(text, "both"u8)) && i > 0 && lexemes[i - 1].Is(text, "across"u8))
            {
                return true;
            }
        }

        return false;
    }
}
