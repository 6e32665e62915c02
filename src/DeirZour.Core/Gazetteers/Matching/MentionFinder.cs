using System.Numerics;

namespace DeirZour.Gazetteers;

/// <summary>Walks a text from one possible start of a name to the next and looks names up.</summary>
internal ref partial struct MentionFinder<TUnit>
    where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int MaxWords = 8;

    /// <summary>The longest key that is matched only as it is spelled.</summary>
    private const int ShortKey = 4;

    /// <summary>The folding of names so short that vowels and consonants tell them apart.</summary>
    private const NameRules SpelledRules =
        NameRules.Folding & ~(NameRules.Vowels | NameRules.Consonants | NameRules.Doubling | NameRules.Endings | NameRules.Elements);

    private readonly PlaceMatcher _matcher;
    private readonly ReadOnlySpan<TUnit> _text;
    private int _block = -WordStarts.MaskLength;
    private ulong _starts;

    /// <summary>Where the last mention, or the last word that is none, ends.</summary>
    private int _done;

    public MentionFinder(PlaceMatcher matcher, ReadOnlySpan<TUnit> text)
    {
        _matcher = matcher;
        _text = text;
    }

    public PlaceMention Current { get; private set; }

    public bool MoveNext()
    {
        while (true)
        {
            while (_starts == 0)
            {
                _block += WordStarts.MaskLength;
                if (_block >= _text.Length)
                {
                    _block = _text.Length;
                    return false;
                }

                _starts = WordStarts.Mask(_text, _block);
            }

            var at = _block + BitOperations.TrailingZeroCount(_starts);
            _starts &= _starts - 1;
            if (at < _done)
            {
                continue;
            }

            if (_matcher.MayBegin(_text[at..]) && TryMatch(at))
            {
                return true;
            }
        }
    }

    private bool TryMatch(int at)
    {
        if (at > 0 && int.CreateTruncating(_text[at - 1]) >= 0x80 && TextWords.FollowsLetter(_text, at))
        {
            return false;
        }

        Span<char> letters = stackalloc char[TextWords.MaxLetters + 1];
        var count = TextWords.Read(_text, at, letters, out var end);
        var found = Look(at, letters, count, end);
        if (found.Name < 0 && count > 3 && letters[0] is 'و' or 'ب' or 'ل' or 'ف' or 'ك')
        {
            // "And", "in" and "to" are written together with an Arabic word.
            TextWords.Decode(_text, at, out var length);
            at += length;
            count = TextWords.Read(_text, at, letters, out end);
            found = Look(at, letters, count, end);
        }

        if (found.Name >= 0 && Accept(at, found))
        {
            _done = found.End;
            return true;
        }

        // No word begins within a word; looking at each letter of a long one would take the time of its square.
        if (count == 0 || int.CreateTruncating(_text[at]) >= 0x80)
        {
            _done = Math.Max(end, at + 1);
        }

        return false;
    }

    /// <summary>The longest name that starts with a word.</summary>
    private readonly FoundName Look(int at, Span<char> letters, int count, int end)
    {
        Span<char> key = stackalloc char[(WordFolding.MaxLength * 4) + 2];
        var hash = NameKey.Empty;
        var best = new FoundName(-1, at, 0, 0);
        var keyLength = 0;
        var isHyphenBefore = false;
        for (var words = 0; count > 0 && words < MaxWords; words++)
        {
            var next = NextInName(end, out var isHyphen);
            if (next >= 0 && IsArticle(letters[..count], next, isHyphen, isFirst: words == 0))
            {
                at = next;
                count = TextWords.Read(_text, at, letters, out end);
                next = NextInName(end, out isHyphen);
            }
            else if (words > 0 && !isHyphenBefore && IsSmallWord(at, letters[..count]))
            {
                break;
            }

            var length = NameReader.ReadWord(letters[..count], key);
            keyLength += length;
            hash = NameKey.Extend(hash, key[..length]);
            var goesOn = _matcher.Look(hash, out var name);
            if (name >= 0)
            {
                best = new FoundName(name, end, words + 1, keyLength);
            }

            if (!goesOn || next < 0)
            {
                break;
            }

            isHyphenBefore = isHyphen;
            at = next;
            count = TextWords.Read(_text, at, letters, out end);
        }

        return best;
    }

    /// <summary>The next word of a name: one blank, hyphen or line break on.</summary>
    private readonly int NextInName(int end, out bool isHyphen)
    {
        isHyphen = false;
        if (end >= _text.Length)
        {
            return -1;
        }

        var separator = TextWords.Decode(_text, end, out var length);
        isHyphen = separator is '-' or '\u2010' or '\u2011';
        if (!isHyphen && separator is not (' ' or '\u00A0' or '\n' or '\r' or '_'))
        {
            return -1;
        }

        var next = end + length;
        if (separator == '\r' && next < _text.Length && int.CreateTruncating(_text[next]) == '\n')
        {
            next++;
        }

        return next < _text.Length && Letters.Fold(TextWords.Decode(_text, next, out _)) != Letters.Break ? next : -1;
    }

    /// <summary>Whether a word is the article of the next one; "as" and the like only with a hyphen, or within a name before a capital.</summary>
    private readonly bool IsArticle(ReadOnlySpan<char> word, int next, bool isHyphen, bool isFirst)
    {
        var first = TextWords.Decode(_text, next, out _);
        return Articles.IsArticle(word, Letters.Fold(first))
            && (isHyphen || (isFirst ? word is "al" or "el" or "ar" or "ash" or "ad" : !char.IsLower(first)));
    }

    /// <summary>Whether a word in small letters is none of those that names are made of: the text goes on, not the name.</summary>
    private readonly bool IsSmallWord(int at, ReadOnlySpan<char> letters) =>
        char.IsLower(TextWords.Decode(_text, at, out _)) && NameWords.Default.FindEnglish(letters).Meaning == 0;

    private readonly record struct FoundName(int Name, int End, int Words, int KeyLength);
}
