using System.Numerics;

namespace DeirZour.Gazetteers;

/// <summary>The words around a name: whether it is one, of which kind of place, and what the text says about where it was.</summary>
internal readonly ref partial struct MentionContext<TUnit>
    where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>What stands before a place more often than before a person or thing.</summary>
    private const ContextWord PlaceBefore =
        ContextWord.In | ContextWord.Near | ContextWord.Towards | ContextWord.Between | ContextWord.From | ContextWord.Direction | ContextWord.Kind;

    private const int MaxApposition = 5;

    private readonly ReadOnlySpan<TUnit> _text;
    private readonly int _start;
    private readonly int _end;
    private readonly ContextToken _before;
    private readonly ContextToken _after;
    private readonly bool _hasArticle;

    public MentionContext(ReadOnlySpan<TUnit> text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        _before = Before(start);
        if (_before is { Exists: true, IsCapital: false } && IsArticle(_before, _start))
        {
            _start = _before.Start;
            _before = Before(_start);
            _hasArticle = true;
        }

        _after = After(end);
    }

    /// <summary>Whether the name is part of the name of an organisation: "Raqqa Media Centre", "Aleppo 24", or one that goes on like a sentence.</summary>
    public bool IsOrganisation()
    {
        if (_after.IsNumber)
        {
            return !_before.Is(ContextWord.In | ContextWord.Near | ContextWord.Towards | ContextWord.From | ContextWord.Direction)
                && !After(_after.End).Is(ContextWord.Unit);
        }

        if (!_after.IsCapital)
        {
            return false;
        }

        return _after.Is(ContextWord.Organisation) || (_after.Is(ContextWord.Being) && After(_after.End).IsCapital);
    }

    /// <summary>Whether the name is part of the name of a person or group: "Ahrar al-Sham", "Abu Salim al-Homsi".</summary>
    public bool IsPartOfOtherName()
    {
        if (_before.IsCapital && _before.Is(ContextWord.Title))
        {
            return true;
        }

        var given = _before;
        var hasArticle = _hasArticle || (WordAt(_start) is { } first && first.End + 1 < _end && IsArticle(first, first.End + 1));
        if (given.IsCapital && IsArticle(given, _start))
        {
            given = Before(given.Start);
            hasArticle = true;
        }

        // A hyphen would make it the other end of a road or line.
        return hasArticle && given.IsCapital && int.CreateTruncating(_text[given.End]) == ' '
            && Before(given.Start) is { IsCapital: true } title && title.Is(ContextWord.Title);
    }

    /// <summary>Whether the name is that of a person and goes on: "Abu Salim al-Homsi", where Abu Salim is a place too.</summary>
    public bool BeginsPersonName()
    {
        var surname = _after.End + 1;
        return _after.Exists && surname < _text.Length && int.CreateTruncating(_text[_end]) == ' ' && int.CreateTruncating(_text[surname - 1]) == '-'
            && char.IsUpper(TextWords.Decode(_text, surname, out _)) && IsArticle(_after, surname) && WordAt(_start).Is(ContextWord.Title);
    }

    /// <summary>Whether the name is an everyday word, in small letters.</summary>
    public static bool IsEveryday(ReadOnlySpan<char> written)
    {
        Span<char> lower = stackalloc char[ContextWords.MaxLength];
        return (ContextWords.Default.Find(lower[..TextWords.Lower(written, lower)]) & ContextWord.Common) != 0;
    }

    /// <summary>Whether the name of a little known place stands among other capitals, or that of a part of a town where nothing says that a place is meant.</summary>
    public bool IsDoubtful(PlaceTraits traits)
    {
        if ((traits & PlaceTraits.Section) != 0 && !_before.Is(PlaceBefore) && !_after.Is(ContextWord.Kind | ContextWord.Part))
        {
            return true;
        }

        return (traits & PlaceTraits.Minor) != 0 && (IsOtherName(_before) || IsOtherName(_after));
    }

    /// <summary>Whether the words next to the name say that it is a place of a kind.</summary>
    /// <returns>1 if they do, 0 if they say nothing, -1 if they say otherwise.</returns>
    public int Fit(PlaceTraits traits)
    {
        var said = _after.Word & ContextWord.Kind;
        if (said == ContextWord.None && _before.Is(ContextWord.Of))
        {
            said = Before(_before.Start).Word & ContextWord.Kind;
        }

        if (said == ContextWord.None && _end + 1 < _text.Length && int.CreateTruncating(_text[_end]) == ',')
        {
            said = Apposition();
        }

        if (said == ContextWord.None)
        {
            return 0;
        }

        var fits = ((said & (ContextWord.Province | ContextWord.Countryside)) != 0 && (traits & PlaceTraits.Province) != 0)
            || ((said & ContextWord.District) != 0 && (traits & PlaceTraits.District) != 0)
            || ((said & ContextWord.City) != 0 && (traits & PlaceTraits.Settlement) != 0)
            || ((said & ContextWord.Airport) != 0 && (traits & PlaceTraits.Airport) != 0)
            || ((said & ContextWord.River) != 0 && (traits & PlaceTraits.Extended) != 0);
        return fits ? 1 : -1;
    }

    /// <summary>The kind in ", an oil-rich province".</summary>
    private ContextWord Apposition()
    {
        var token = After(_end + 1);
        for (var words = 0; words < MaxApposition && token is { Exists: true, IsCapital: false }; words++)
        {
            if (token.Is(ContextWord.Kind))
            {
                return words > 0 ? token.Word & ContextWord.Kind : ContextWord.None;
            }

            if (words == 0 && !(token.End - token.Start is 1 or 2 or 3 && token.Is(ContextWord.Common)))
            {
                break;
            }

            token = After(token.End);
        }

        return ContextWord.None;
    }

    private static bool IsOtherName(ContextToken token) =>
        token is { Exists: true, IsCapital: true, IsPossessive: false, Word: ContextWord.None or ContextWord.Organisation };

    private bool IsArticle(ContextToken token, int next)
    {
        Span<char> lower = stackalloc char[ContextWords.MaxLength];
        var word = lower[..TextWords.Lower(_text[token.Start..token.End], lower)];
        return word.Length > 1 && Articles.IsArticle(word, Letters.Fold(TextWords.Decode(_text, next, out _)))
            && (word is "al" or "el" || (token.End + 1 == next && int.CreateTruncating(_text[token.End]) == '-'));
    }

    private ContextToken Before(int at)
    {
        var start = TextWords.Previous(_text, at, out var end);
        return start < 0 ? new ContextToken(-1, -1, ContextWord.None, false, false, false) : Token(start, end);
    }

    private ContextToken After(int at)
    {
        var start = TextWords.Next(_text, at);
        return start < 0 ? new ContextToken(-1, -1, ContextWord.None, false, false, false) : WordAt(start);
    }

    private ContextToken WordAt(int start)
    {
        var end = start + 1;
        while (end < _text.Length && end - start < TextWords.MaxLetters && TextWords.IsWordUnit(int.CreateTruncating(_text[end])))
        {
            end++;
        }

        return Token(start, end);
    }

    private ContextToken Token(int start, int end)
    {
        Span<char> lower = stackalloc char[ContextWords.MaxLength];
        var length = TextWords.Lower(_text[start..end], lower);
        var first = int.CreateTruncating(_text[start]);
        return new ContextToken(
            start,
            end,
            ContextWords.Default.Find(lower[..length]),
            first is >= 'A' and <= 'Z',
            first is >= '0' and <= '9',
            int.CreateTruncating(_text[end - 1]) == 's' && end - start > 2 && int.CreateTruncating(_text[end - 2]) is '\'' or 0x99 or 0x2019);
    }
}
