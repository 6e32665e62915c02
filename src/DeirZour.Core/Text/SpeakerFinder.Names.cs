namespace DeirZour.Text;

/// <content>The name before a verb of reporting, and what stands between them.</content>
internal ref partial struct SpeakerFinder
{
    /// <summary>Finds the name before a verb: behind it may stand adverbs, an apposition, an abbreviation in brackets or a relative clause.</summary>
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
}
