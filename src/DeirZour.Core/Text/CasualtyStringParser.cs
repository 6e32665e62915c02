using System.Buffers;

namespace DeirZour.Text;

/// <summary>The grammar of casualty strings over lexemes.</summary>
/// <remarks>
/// <code>
/// string = count ["(" parts ")" | parts]
/// parts  = part {("," | ";" | "and") part}
/// part   = count [noun of people, or an unknown word]
/// </code>
/// A range may have its ends the wrong way round here, as tables have: "1–0" is 0 to 1.
/// </remarks>
internal static class CasualtyStringParser
{
    /// <summary>Far more groups than any table tells apart.</summary>
    private const int MaxParts = 32;

    private const int MaxLexemes = 200;

    /// <summary>Parses a narrowed text.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out CasualtyString result)
    {
        var lexemes = ArrayPool<Lexeme>.Shared.Rent(MaxLexemes);
        var parts = ArrayPool<CasualtyPart>.Shared.Rent(MaxParts);
        var group = default(NounGroup);
        var parsed = TryRead(text, lexemes.AsSpan(0, MaxLexemes), out var count)
            && TryParse(lexemes.AsSpan(0, count), text, ref group, parts.AsSpan(0, MaxParts), out count);
        result = parsed ? new CasualtyString(new CountPhrase(group).Count, new EquatableArray<CasualtyPart>(parts.AsSpan(0, count).ToArray())) : default;
        ArrayPool<CasualtyPart>.Shared.Return(parts, clearArray: true);
        ArrayPool<Lexeme>.Shared.Return(lexemes);
        return parsed;
    }

    /// <summary>Reads all lexemes, whatever looks like the end of a sentence.</summary>
    private static bool TryRead(ReadOnlySpan<byte> text, Span<Lexeme> lexemes, out int count)
    {
        var lexer = new Lexer(text, Lexicon.Default);
        count = 0;
        while (lexer.ReadSentence(lexemes[count..]) is var read and > 0)
        {
            count += read;
        }

        return count < lexemes.Length;
    }

    private static bool TryParse(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> text, ref NounGroup total, Span<CasualtyPart> parts, out int count)
    {
        count = 0;
        var at = 0;
        var high = TakeHighEnd(lexemes, ref at);
        at = lexemes.IsEmpty ? -1 : CountParser.Parse(lexemes, at, ref total);
        if (at < 0 || CountPhraseParser.IsOnlyOne(lexemes, at, total))
        {
            return false;
        }

        SetHighEnd(ref total, high);

        if (at == lexemes.Length)
        {
            return true;
        }

        var isEnclosed = lexemes[at].IsMark('(');
        at += isEnclosed ? 1 : 0;
        if (isEnclosed && lexemes[^1].IsMark(')'))
        {
            lexemes = lexemes[..^1];
        }
        else if (isEnclosed)
        {
            return false;
        }

        while (count < parts.Length && TryParsePart(lexemes, text, ref at, out parts[count]))
        {
            count++;
            if (at == lexemes.Length)
            {
                return true;
            }

            if (!lexemes[at].IsMark(',') && !lexemes[at].IsMark(';') && !lexemes[at].Is(WordClass.And))
            {
                return false;
            }

            at++;
        }

        return false;
    }

    private static bool TryParsePart(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> text, ref int at, out CasualtyPart part)
    {
        part = default;
        var high = TakeHighEnd(lexemes, ref at);
        if (!NounGroupParser.TryParse(lexemes, text, at, out var group) || !group.IsPeople || group.Outcome is not null)
        {
            return false;
        }

        while (at < lexemes.Length && lexemes[at].Start < group.CountEnd)
        {
            at++;
        }

        if (CountPhraseParser.IsOnlyOne(lexemes, at, group))
        {
            return false;
        }

        SetHighEnd(ref group, high);
        var phrase = at < group.End ? lexemes[at].Start..lexemes[group.End - 1].End : group.CountEnd..group.CountEnd;
        part = new CasualtyPart(new CountPhrase(group).Count, group.Group, phrase);
        at = group.End;
        return true;
    }

    /// <summary>Takes "1–" of "1–0".</summary>
    private static long? TakeHighEnd(ReadOnlySpan<Lexeme> lexemes, ref int at)
    {
        if (at + 2 >= lexemes.Length || lexemes[at].Kind != LexemeKind.Number || !lexemes[at + 1].IsMark('-')
            || lexemes[at + 2].Kind != LexemeKind.Number || lexemes[at].Value <= lexemes[at + 2].Value)
        {
            return null;
        }

        at += 2;
        return lexemes[at - 2].Value;
    }

    private static void SetHighEnd(ref NounGroup group, long? high)
    {
        if (high is not null && group.Min <= high)
        {
            (group.Max, group.Qualifier) = (high, CountQualifier.Range);
        }
    }
}
