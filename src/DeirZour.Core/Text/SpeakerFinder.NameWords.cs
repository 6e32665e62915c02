namespace DeirZour.Text;

/// <content>Which words a name is made of.</content>
internal ref partial struct SpeakerFinder
{
    private const int LongestName = 24;

    /// <summary>Walks left over a name: words, names, "of" and "for" chains, up to a determiner, a verb, a time or a mark.</summary>
    private readonly int NameStart(int end)
    {
        var first = end;
        while (first > 0 && end - first < LongestName && IsOfName(first - 1, end))
        {
            first--;
            if (BeginsName(first, end))
            {
                break;
            }
        }

        while (first < end && !_lexemes[first].IsCapital && (_lexemes[first].Kind == LexemeKind.Punctuation || _lexemes[first].Is(WordClass.And | WordClass.Of | WordClass.Prep | WordClass.Adverb)))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether a word before a name belongs to it.</summary>
    private readonly bool IsOfName(int at, int end)
    {
        ref readonly var lexeme = ref _lexemes[at];
        if (lexeme.Kind == LexemeKind.Punctuation)
        {
            return IsNameMark(at, end);
        }

        if (lexeme.Is(WordClass.Of) || IsNamePreposition(at))
        {
            return at + 1 < end && (at == 0 || IsNameWord(at - 1));
        }

        return lexeme.Is(WordClass.Article | WordClass.The | WordClass.Another) || (lexeme.Is(WordClass.Pronoun) && at + 1 == end) || IsNameWord(at);
    }

    /// <summary>"the group's head", "the Observatory (VOP) and", "Gen. Malouf".</summary>
    private readonly bool IsNameMark(int at, int end)
    {
        ref readonly var mark = ref _lexemes[at];
        return at > 0 && ((mark.IsMark('\'') && at + 1 < end)
            || ((mark.IsMark(')') || mark.IsMark('(')) && at > 1)
            || (mark.IsMark('.') && _lexemes[at - 1].IsCapital && _lexemes[at - 1].End - _lexemes[at - 1].Start <= "Gen.".Length));
    }

    /// <summary>A determiner, unless it follows "of", "in" or "and": "the head of the group"; or a pronoun.</summary>
    private readonly bool BeginsName(int at, int end) =>
        (_lexemes[at].Is(WordClass.Article | WordClass.The | WordClass.Another) && !(at > 0 && (_lexemes[at - 1].Is(WordClass.Of) || IsNamePreposition(at - 1) || IsSpeakerAnd(at - 1))))
        || (_lexemes[at].Is(WordClass.Pronoun) && at + 1 == end);

    /// <summary>"police and a witness said".</summary>
    private readonly bool IsSpeakerAnd(int i) => i > 0 && _lexemes[i].Is(WordClass.And) && SpeakerNouns.Find(Word(i - 1)) != SpeakerNoun.None;

    /// <summary>"sources in the city", "a medic from Tesh", "a source close to the family".</summary>
    private readonly bool IsNamePreposition(int i) =>
        Is(i, "close to"u8) || Is(i, "for"u8) || Is(i, "in"u8) || Is(i, "from"u8) || Is(i, "at"u8) || Is(i, "with"u8);

    /// <summary>A capital, or a word that is no verb, time, count or joint.</summary>
    private readonly bool IsNameWord(int i)
    {
        const WordClass Stop = WordClass.OutcomeVerb | WordClass.OutcomeSuffer | WordClass.OutcomeState | WordClass.Aux | WordClass.Modal | WordClass.Not | WordClass.Weekday | WordClass.Month
            | WordClass.Daytime | WordClass.But | WordClass.Who | WordClass.Including | WordClass.To | WordClass.Cue | WordClass.CueBefore | WordClass.Or | WordClass.Vague;
        ref readonly var lexeme = ref _lexemes[i];
        if (lexeme.Kind != LexemeKind.Word)
        {
            return lexeme.Kind == LexemeKind.Number && i > 0 && _lexemes[i - 1].IsCapital && lexeme.End - lexeme.Start <= 2;
        }

        if (lexeme.IsCapital && !lexeme.Is(WordClass.Weekday | WordClass.Month))
        {
            return true;
        }

        if (i > 0 && lexeme.Is(WordClass.Verb) && _lexemes[i - 1].Is(WordClass.Article | WordClass.The))
        {
            // "a rescue official", "the attack monitor".
            return true;
        }

        if (lexeme.Is(WordClass.Verb) && !lexeme.Joined && !(i + 1 < _lexemes.Length && _lexemes[i + 1].Joined) && !lexeme.Is(WordClass.Thing | WordClass.People))
        {
            return false;
        }

        return !lexeme.Is(Stop) && !(lexeme.Is(WordClass.Prep) && !lexeme.Is(WordClass.And));
    }

    /// <summary>A speaker is somebody: a name, a noun of people, a pronoun, or a body that speaks. Not "no group has claimed".</summary>
    private readonly bool CanSpeak(int first, int end)
    {
        if (_lexemes[first].Is(WordClass.No))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (_lexemes[i].IsCapital || _lexemes[i].Is(WordClass.People | WordClass.Pronoun) || SpeakerNouns.Find(Word(i)) != SpeakerNoun.None)
            {
                return true;
            }
        }

        return false;
    }

    private readonly ReadOnlySpan<byte> Word(int at) => _text[_lexemes[at].Start.._lexemes[at].End];
}
