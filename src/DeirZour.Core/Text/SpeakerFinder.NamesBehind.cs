namespace DeirZour.Text;

/// <content>The name behind "according to", "citing" or "said".</content>
internal ref partial struct SpeakerFinder
{
    /// <summary>Finds the name behind "according to" or "said": up to a comma, a verb or the end.</summary>
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
        while (i < _lexemes.Length && i - at < LongestName && GoesOn(i, nameAt))
        {
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

    private readonly bool GoesOn(int at, int nameAt)
    {
        ref readonly var lexeme = ref _lexemes[at];
        return lexeme.Kind switch
        {
            LexemeKind.Word => IsNamePreposition(at) || (!lexeme.Is(WordClass.Who)
                && (lexeme.Is(WordClass.Number | WordClass.Vague) ? at == nameAt : IsNameWord(at) || lexeme.Is(WordClass.Of | WordClass.The | WordClass.Article | WordClass.And))),
            LexemeKind.Number => at > nameAt && _lexemes[at - 1].IsCapital,
            _ => lexeme.IsMark('\'') || (lexeme.IsMark('(') && at + 2 < _lexemes.Length && _lexemes[at + 2].IsMark(')')) || (lexeme.IsMark(')') && _lexemes[at - 1].IsCapital),
        };
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
}
