namespace DeirZour.Gazetteers;

/// <content>A place named right behind another one, which may contain it: "Suran, Hama", "Suran (Hama)", "the town of Suran in Hama".</content>
internal ref partial struct MentionFinder<TUnit>
{
    /// <summary>How many places of the name behind are looked at.</summary>
    private const int MaxContainers = 32;

    /// <summary>How many steps up a place is followed.</summary>
    private const int MaxSteps = 8;

    /// <summary>What lying within the place behind is worth: more than any word about the kind.</summary>
    private const int WithinFit = 3;

    /// <summary>Reads the places that the name right behind another one may mean; none when there is no such name.</summary>
    private readonly ReadOnlySpan<int> ReadContainers(int end, Span<int> places)
    {
        var at = ContainerStart(end);
        if (at < 0 || !_matcher.MayBegin(_text[at..]))
        {
            return [];
        }

        Span<char> letters = stackalloc char[TextWords.MaxLetters + 1];
        var count = TextWords.Read(_text, at, letters, out end);
        var filled = 0;
        for (var name = Look(at, letters, count, end).Name; name >= 0 && filled < places.Length; filled++)
        {
            (places[filled], name) = _matcher.NameAt(name);
        }

        return places[..filled];
    }

    /// <summary>Where the name behind may start; -1 when neither a comma nor a bracket nor the word "in" leads to it.</summary>
    private readonly int ContainerStart(int end)
    {
        var (word, wordEnd) = WordBehind(end);
        if ((word & ContextWord.Kind) != 0)
        {
            end = wordEnd;
            (word, wordEnd) = WordBehind(end);
        }

        if ((word & ContextWord.In) != 0)
        {
            var (side, sideEnd) = WordBehind(wordEnd);
            return NameStart((side & ContextWord.Direction) != 0 ? sideEnd : wordEnd);
        }

        if (end + 1 >= _text.Length)
        {
            return -1;
        }

        var mark = TextWords.Decode(_text, end, out var length);
        var isBracket = mark == ' ' && int.CreateTruncating(_text[end + 1]) == '(';
        return isBracket ? NameStart(end + 2) : mark is ',' or '\u060C' ? NameStart(end + length) : -1;
    }

    /// <summary>The next word, when nothing but blanks stand before it, and where it ends.</summary>
    private readonly (ContextWord Word, int End) WordBehind(int at)
    {
        var start = TextWords.Next(_text, at);
        if (start < 0)
        {
            return (ContextWord.None, at);
        }

        var end = start + 1;
        while (end < _text.Length && end - start < TextWords.MaxLetters && TextWords.IsWordUnit(int.CreateTruncating(_text[end])))
        {
            end++;
        }

        Span<char> lower = stackalloc char[ContextWords.MaxLength];
        return (ContextWords.Default.Find(lower[..TextWords.Lower(_text[start..end], lower)]), end);
    }

    /// <summary>Passes over the blanks and the article in small letters before a name.</summary>
    private readonly int NameStart(int at)
    {
        const int MostBlanks = 2;
        for (var blanks = 0; blanks < MostBlanks && at < _text.Length && int.CreateTruncating(_text[at]) is ' ' or '\n'; blanks++)
        {
            at++;
        }

        if (at >= _text.Length || !char.IsLower(TextWords.Decode(_text, at, out _)))
        {
            return at < _text.Length ? at : -1;
        }

        Span<char> letters = stackalloc char[TextWords.MaxLetters + 1];
        var count = TextWords.Read(_text, at, letters, out var end);
        var next = NextInName(end, out var isHyphen);
        return next >= 0 && isHyphen && Articles.IsArticle(letters[..count], Letters.Fold(TextWords.Decode(_text, next, out _))) ? next : -1;
    }

    /// <summary>Whether a place belongs to one of some others.</summary>
    private readonly bool IsWithin(int place, ReadOnlySpan<int> containers)
    {
        var above = containers.IsEmpty ? -1 : _matcher.ParentOf(place);
        for (var steps = 0; steps < MaxSteps && above >= 0; steps++)
        {
            if (containers.Contains(above))
            {
                return true;
            }

            above = _matcher.ParentOf(above);
        }

        return false;
    }
}
