namespace DeirZour.Text;

/// <content>The names of speakers: where one begins before a verb, and where one ends behind it.</content>
internal ref partial struct SpeakerFinder
{
    private const int LongestName = 24;

    private readonly bool TryNameBefore(int verb, out int first, out int end)
    {
        end = verb;
        while (end > 0 && (_lexemes[end - 1].Is(WordClass.Adverb | WordClass.Have) && !_lexemes[end - 1].Is(WordClass.And)))
        {
            end--;
        }

        first = end;
        if (end > 0 && _lexemes[end - 1].IsMark(',') && TryApposition(end - 1, out var named))
        {
            end = named;
            if (end > 2 && _lexemes[end - 1].Kind == LexemeKind.Number && _lexemes[end - 2].IsMark(','))
            {
                // "Karim Sade, 34, a shopkeeper, said".
                end -= 2;
            }
        }
        else if (end > 1 && _lexemes[end - 1].IsMark(',') && NameStart(end - 1) is var name && name < end - 1 && name > 0 && _lexemes[name].IsCapital && _lexemes[name - 1].IsMark(','))
        {
            // "its head, Nadim Saleh, told": the name between the commas speaks.
            end--;
        }

        if (end > 3 && _lexemes[end - 1].IsMark(')') && _lexemes[end - 3].IsMark('('))
        {
            // "the Observatory (VOP) said".
            end -= 3;
        }

        if (TryRelative(end, out var before))
        {
            end = before;
        }

        first = NameStart(end);
        if (first > 0 && first < end && _lexemes[first].Is(WordClass.Article) && OpensWithName(first))
        {
            end = first;
            first = 0;
        }

        if (first > 0 && _lexemes[first - 1].Is(WordClass.Prep) && !IsAuthor(first))
        {
            return TryBehindPlace(ref first, end) || (_lexemes[first].IsCapital && first < end);
        }

        return first < end && CanSpeak(first, end);
    }

    /// <summary>"died in the raid witnesses said", where the comma is lost: the speaker begins behind what the preposition governs.</summary>
    private readonly bool TryBehindPlace(ref int first, int end)
    {
        for (var i = end - 2; i >= first; i--)
        {
            var isNoun = _lexemes[i].Is(WordClass.Thing) || (i > 0 && _lexemes[i].Is(WordClass.Verb) && _lexemes[i - 1].Is(WordClass.The | WordClass.Article));
            if (isNoun && SpeakerNouns.Find(Word(i)) == SpeakerNoun.None && CanSpeak(i + 1, end))
            {
                first = i + 1;
                return true;
            }
        }

        return false;
    }

    /// <summary>"a statement by the army said".</summary>
    private readonly bool IsAuthor(int first) => first > 1 && Is(first - 1, "by"u8) && SpeakerNouns.Find(Word(first - 2)) != SpeakerNoun.None;

    /// <summary>"The Center for Research a nongovernmental organization has put": a name from the start of the sentence up to its apposition.</summary>
    private readonly bool OpensWithName(int end)
    {
        var names = 0;
        for (var i = 0; i < end; i++)
        {
            if (_lexemes[i].Kind != LexemeKind.Word || !(_lexemes[i].IsCapital || _lexemes[i].Is(WordClass.Of | WordClass.The) || IsNamePreposition(i)))
            {
                return false;
            }

            names += _lexemes[i].IsCapital ? 1 : 0;
        }

        return names > 1;
    }

    /// <summary>"an activist who spoke by telephone said": the name ends before "who".</summary>
    private readonly bool TryRelative(int end, out int before)
    {
        for (before = end - 1; before > 0 && before > end - 14; before--)
        {
            if (_lexemes[before].Kind == LexemeKind.Punctuation && !_lexemes[before].IsMark('-'))
            {
                return false;
            }

            if (_lexemes[before].Is(WordClass.Who))
            {
                return Is(before, "who"u8);
            }
        }

        return false;
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

    /// <summary>"The Observatory, a war monitor, said": the name ends before the first comma.</summary>
    private readonly bool TryApposition(int comma, out int nameEnd)
    {
        nameEnd = 0;
        for (var i = comma - 1; i > 0 && i > comma - 16; i--)
        {
            if (_lexemes[i].IsMark(','))
            {
                var opens = _lexemes[i + 1];
                nameEnd = i;
                return opens.Is(WordClass.Article | WordClass.The | WordClass.Who) || (!opens.IsCapital && !opens.Is(WordClass.Outcome | WordClass.And | WordClass.Verb | WordClass.Prep | WordClass.Including));
            }

            if (_lexemes[i].Is(WordClass.Outcome))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Walks left over a name: words, names, "of" and "for" chains, up to a determiner, a verb, a time or a mark.</summary>
    private readonly int NameStart(int end)
    {
        var i = end;
        while (i > 0 && end - i < LongestName)
        {
            ref readonly var lexeme = ref _lexemes[i - 1];
            if (lexeme.Kind == LexemeKind.Punctuation)
            {
                if (lexeme.IsMark('\'') && i < end && i >= 2)
                {
                    i--;
                    continue;
                }

                if ((lexeme.IsMark(')') || lexeme.IsMark('(')) && i > 2)
                {
                    i--;
                    continue;
                }

                if (lexeme.IsMark('.') && i >= 2 && _lexemes[i - 2].End - _lexemes[i - 2].Start <= 4 && _lexemes[i - 2].IsCapital)
                {
                    i--;
                    continue;
                }

                break;
            }

            if (lexeme.Is(WordClass.Pronoun) && i == end)
            {
                return i - 1;
            }

            if (lexeme.Is(WordClass.Article | WordClass.The) || lexeme.Is(WordClass.Another))
            {
                i--;
                if (i > 0 && (_lexemes[i - 1].Is(WordClass.Of) || IsNamePreposition(i - 1) || IsSpeakerAnd(i - 1)))
                {
                    continue;
                }

                break;
            }

            if (lexeme.Is(WordClass.Of) || IsNamePreposition(i - 1))
            {
                if (i == end || (i >= 2 && !IsNameWord(i - 2)))
                {
                    break;
                }

                i--;
                continue;
            }

            if (lexeme.Is(WordClass.And) && i < end && i >= 2 && (_lexemes[i].Is(WordClass.People) || _lexemes[i - 2].Is(WordClass.People) || !_lexemes[i].IsCapital || _lexemes[i - 2].IsCapital) && IsNameWord(i - 2) && !(_lexemes[i - 2].Is(WordClass.Outcome)))
            {
                i--;
                continue;
            }

            if (!IsNameWord(i - 1))
            {
                break;
            }

            i--;
        }

        while (i < end && (_lexemes[i].Is(WordClass.And | WordClass.Of | WordClass.Prep | WordClass.Adverb) || _lexemes[i].Kind == LexemeKind.Punctuation) && !_lexemes[i].IsCapital)
        {
            i++;
        }

        return i;
    }

    /// <summary>"police and a witness said".</summary>
    private readonly bool IsSpeakerAnd(int i) => i > 0 && _lexemes[i].Is(WordClass.And) && SpeakerNouns.Find(Word(i - 1)) != SpeakerNoun.None;

    /// <summary>"sources in the city", "a medic from Tesh", "a source close to the family".</summary>
    private readonly bool IsNamePreposition(int i) =>
        Is(i, "close to"u8) || Is(i, "for"u8) || Is(i, "in"u8) || Is(i, "from"u8) || Is(i, "at"u8) || Is(i, "with"u8);

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

    /// <summary>The name behind "according to" or "said": up to a comma, a verb or the end.</summary>
    private readonly bool TryNameBehind(int at, out SpeakerCue cue)
    {
        cue = default;
        var i = at;
        if (i < _lexemes.Length && _lexemes[i].Is(WordClass.The | WordClass.Article))
        {
            i++;
        }

        var first = at;
        var nameAt = i;
        while (i < _lexemes.Length && i - at < LongestName)
        {
            ref readonly var lexeme = ref _lexemes[i];
            var continues = lexeme.Kind == LexemeKind.Word
                ? !lexeme.Is(WordClass.Who) && ((IsNameWord(i) && !lexeme.Is(WordClass.Number)) || (i == nameAt && lexeme.Is(WordClass.Number | WordClass.Vague)) || lexeme.Is(WordClass.Of | WordClass.The | WordClass.Article | WordClass.And)) || IsNamePreposition(i)
                : lexeme.IsMark('\'') || (lexeme.IsMark('(') && i + 2 < _lexemes.Length && _lexemes[i + 2].IsMark(')')) || (lexeme.IsMark(')') && _lexemes[i - 1].IsCapital)
                    || (lexeme.Kind == LexemeKind.Number && i > at && _lexemes[i - 1].IsCapital);
            if (!continues)
            {
                break;
            }

            i++;
        }

        while (i > first && (_lexemes[i - 1].Is(WordClass.Of | WordClass.And | WordClass.Prep | WordClass.The | WordClass.Article) || (_lexemes[i - 1].Kind == LexemeKind.Punctuation && !_lexemes[i - 1].IsMark(')'))))
        {
            i--;
        }

        if (i <= nameAt || !CanSpeak(first, i))
        {
            return false;
        }

        if (TryNameOfRole(i, out var nameEnd))
        {
            first = i + 1;
            i = nameEnd;
        }

        cue.NameStart = _lexemes[first].Start;
        cue.NameEnd = _lexemes[i - 1].End;
        return true;
    }

    /// <summary>"according to the head of the council, Idris Malouf, …": two or more capitals between commas, behind a person's role, are the name.</summary>
    private readonly bool TryNameOfRole(int comma, out int end)
    {
        end = comma + 1;
        if (comma >= _lexemes.Length || !_lexemes[comma].IsMark(','))
        {
            return false;
        }

        while (end < _lexemes.Length && _lexemes[end].Kind == LexemeKind.Word && (_lexemes[end].IsCapital || _lexemes[end].Joined))
        {
            end++;
        }

        return end > comma + 2 && (end == _lexemes.Length || IsMark(end, ',', '.')) && HasRole(comma);
    }

    private readonly bool HasRole(int end)
    {
        for (var i = end - 1; i >= 0 && _lexemes[i].Kind == LexemeKind.Word && !_lexemes[i].Is(WordClass.CueBefore | WordClass.Cue); i--)
        {
            if ((SpeakerNouns.Find(Word(i)) & SpeakerNoun.Person) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly ReadOnlySpan<byte> Word(int at) => _text[_lexemes[at].Start.._lexemes[at].End];
}
