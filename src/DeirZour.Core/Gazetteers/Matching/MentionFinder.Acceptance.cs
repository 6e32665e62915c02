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
        if (context.IsOrganisation() || context.BeginsPersonName() || (found.Words == 1 && context.IsPartOfOtherName()))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[typeof(TUnit) == typeof(char) ? 0 : MaxCompared];
        var written = Decode(_text[at..found.End], buffer);
        var isShort = found is { Words: 1, KeyLength: <= ShortKey };
        var isCode = isShort && PhraseBuilder.IsCode(written);
        if (found.Words == 1 && !isCode && _matcher.MayBeEveryday(found.Name) && MentionContext<TUnit>.IsEveryday(written))
        {
            return false;
        }

        Span<int> room = stackalloc int[MaxContainers];
        var containers = _matcher.NameAt(found.Name).Next < 0 ? [] : ReadContainers(found.End, room);
        var chosen = -1;
        var fit = int.MinValue;
        var candidates = 0;
        for (var name = found.Name; name >= 0;)
        {
            var (place, next) = _matcher.NameAt(name);
            name = next;
            if (isShort && !(isCode ? MatchOf(written, _matcher.Places[place]) != PlaceMatch.Folded : IsSpelled(written, _matcher.Places[place])))
            {
                continue;
            }

            candidates++;
            var placeFit = next < 0 && chosen < 0 ? 0 : context.Fit(_matcher.TraitsOf(place)) + (IsWithin(place, containers) ? WithinFit : 0);
            if (placeFit > fit)
            {
                (chosen, fit) = (place, placeFit);
            }
        }

        if (chosen < 0)
        {
            return false;
        }

        var traits = _matcher.TraitsOf(chosen);
        if (found.Words == 1 && !isCode && context.IsDoubtful(traits))
        {
            return false;
        }

        var meant = _matcher.Places[chosen];
        var where = context.Locate(traits, meant.Kind);
        Current = new PlaceMention
        {
            Start = where.Start,
            Length = found.End - where.Start,
            Phrase = where.Phrase,
            Place = meant,
            Match = MatchOf(written, meant),
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
