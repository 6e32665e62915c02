using System.Runtime.InteropServices;

namespace DeirZour.Gazetteers;

internal ref partial struct MentionFinder<TUnit>
{
    /// <summary>How many characters of a mention are compared with the names of the place.</summary>
    private const int MaxCompared = 128;

    /// <summary>Decides whether a name that was found is a mention, and of which of its places.</summary>
    private bool Accept(int at, FoundName found)
    {
        var context = new MentionContext<TUnit>(_text, at, found.End);
        if (context.IsOrganisation() || (found.Words == 1 && context.IsPartOfOtherName()))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[MaxCompared];
        var written = Decode(_text[at..found.End], buffer);
        var isShort = found is { Words: 1, KeyLength: <= ShortKey };
        var isCode = PhraseBuilder.IsCode(written);
        Place? chosen = null;
        var fit = int.MinValue;
        var candidates = 0;
        for (var name = found.Name; name >= 0;)
        {
            (var place, name) = _matcher.NameAt(name);
            if (isShort && !(isCode ? MatchOf(written, place) != PlaceMatch.Folded : IsSpelled(written, place)))
            {
                continue;
            }

            candidates++;
            var placeFit = context.Fit(place.Kind);
            if (placeFit > fit)
            {
                (chosen, fit) = (place, placeFit);
            }
        }

        if (chosen is null || (found.Words == 1 && !isCode && context.IsWordOrPerson(written, chosen.Kind)))
        {
            return false;
        }

        var where = context.Locate(chosen.Kind);
        Current = new PlaceMention
        {
            Start = where.Start,
            Length = found.End - where.Start,
            Phrase = where.Phrase,
            Place = chosen,
            Match = MatchOf(written, chosen),
            Candidates = candidates,
            Relation = where.Relation,
            Distance = where.Distance,
            Precision = where.Precision,
        };
        return true;
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<TUnit> span, Span<char> buffer)
    {
        if (typeof(TUnit) == typeof(char))
        {
            return MemoryMarshal.Cast<TUnit, char>(span);
        }

        System.Text.Unicode.Utf8.ToUtf16(MemoryMarshal.AsBytes(span), buffer, out _, out var written);
        return buffer[..written];
    }

    private static PlaceMatch MatchOf(ReadOnlySpan<char> written, Place place)
    {
        if (written.SequenceEqual(place.Name))
        {
            return PlaceMatch.Exact;
        }

        foreach (var name in place.Names)
        {
            if (written.SequenceEqual(name.Text))
            {
                return PlaceMatch.Alias;
            }
        }

        return PlaceMatch.Folded;
    }

    /// <summary>Whether a place has a name that is spelled as written, but for case, marks, apostrophes and article.</summary>
    private static bool IsSpelled(ReadOnlySpan<char> written, Place place)
    {
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        Span<char> other = stackalloc char[NameReader.MaxKeyLength];
        var spelled = key[..NameReader.ReadKey(written, key, SpelledRules)];
        if (spelled.SequenceEqual(other[..NameReader.ReadKey(place.Name, other, SpelledRules)]))
        {
            return true;
        }

        foreach (var name in place.Names)
        {
            if (spelled.SequenceEqual(other[..NameReader.ReadKey(name.Text, other, SpelledRules)]))
            {
                return true;
            }
        }

        return false;
    }
}
