using System.Buffers;

namespace DeirZour.Text;

/// <summary>Decides which counts of the grammar are count phrases: <see cref="CountParser"/> reads, this accepts.</summary>
internal static class CountPhraseParser
{
    /// <summary>More lexemes than the longest count and the noun group behind it have.</summary>
    public const int LongestLexemes = 80;

    /// <summary>What a count can consist of.</summary>
    private const WordClass InCount = WordClass.CountStart | WordClass.Multiplier | WordClass.And | WordClass.Or | WordClass.To
        | WordClass.Between | WordClass.Half | WordClass.ModifierAfter;

    /// <summary>Reads the count at the start of a narrowed text.</summary>
    public static bool TryReadStart(ReadOnlySpan<byte> text, out CountPhrase phrase)
    {
        phrase = default;
        if (text.IsEmpty || !(CharClass.IsDigit(text[0]) || CharClass.IsLetter(text[0])))
        {
            return false;
        }

        var rented = ArrayPool<Lexeme>.Shared.Rent(LongestLexemes);
        var lexemes = Read(text, rented.AsSpan(0, LongestLexemes));
        var group = new NounGroup { HeadAt = -1 };
        var end = CountParser.Parse(lexemes, 0, ref group);
        var found = end > 0 && (!IsOnlyOne(lexemes, end, group)
            || (NounGroupParser.TryParse(lexemes, text, 0, out var noun) && noun.Head == HeadKind.People));
        if (found)
        {
            phrase = new CountPhrase(group);
        }

        ArrayPool<Lexeme>.Shared.Return(rented);
        return found;
    }

    /// <summary>Reads the count that may stand at a lexeme, with the words around it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The narrowed text.</param>
    /// <param name="at">The lexeme; behind the count afterwards, taken or not.</param>
    /// <param name="group">Receives the count.</param>
    /// <returns>Whether there is a count.</returns>
    public static bool TryReadAt(ReadOnlySpan<Lexeme> sentence, ReadOnlySpan<byte> text, ref int at, out NounGroup group)
    {
        var accepted = NounGroupParser.TryParse(sentence, text, at, out group);
        at++;
        while (at < sentence.Length && sentence[at].Start < group.CountEnd)
        {
            at++;
        }

        return accepted && (!IsOnlyOne(sentence, at, group) || group.Head == HeadKind.People);
    }

    /// <summary>Reads no more lexemes than the count at the start can need: two behind the last that can be part of it, or one that cannot begin it.</summary>
    private static ReadOnlySpan<Lexeme> Read(ReadOnlySpan<byte> text, Span<Lexeme> lexemes)
    {
        var lexer = new Lexer(text, Lexicon.Default);
        var count = 0;
        var inCount = 0;
        while (count < lexemes.Length && lexer.ReadOn(lexemes, ref count))
        {
            inCount += inCount == count - 1 && IsInCount(lexemes[inCount]) ? 1 : 0;
            if (count - inCount == Math.Min(inCount + 1, 2) && !lexemes[0].Is(WordClass.Article | WordClass.Another))
            {
                break;
            }
        }

        return lexemes[..count];
    }

    private static bool IsInCount(in Lexeme lexeme) => lexeme.Is(InCount) || lexeme.Kind == LexemeKind.Number || lexeme.IsMark('-');

    /// <summary>"a" or "another" without a number.</summary>
    public static bool IsOnlyOne(ReadOnlySpan<Lexeme> lexemes, int end, in NounGroup group) =>
        group.IsArticle || lexemes[end - 1].Is(WordClass.Another);
}
