using System.Numerics;

namespace DeirZour.Gazetteers;

/// <summary>Finds the places that running text names: longest match, in any spelling that folds to a name of the gazetteer.</summary>
/// <remarks>
/// <para>Reads UTF-16 and UTF-8 and allocates nothing while it does. A name counts where it stands as words of its own and begins with a capital, or is
/// written in a script without capitals. It does not count where it is an everyday word, part of a person's name or part of the name of an
/// organisation ("Deir Ezzor 24"). A name of up to four folded letters counts only as it is spelled, but for case, marks and article.</para>
/// <para>Where several places share a name, a place named right behind it that contains one of them decides ("Suran, Hama", "Suran in Hama"),
/// and the words around it ("Raqqa province", "the town of"), and without any the more prominent kind: a capital before a seat of a
/// division, a seat before a village, a place where people live before a division.</para>
/// <para>Build one for each gazetteer and keep it: it is immutable and thread safe. Time is linear in the length of the text.</para>
/// <code>
/// var matcher = new PlaceMatcher(Gazetteer.Syria.Places);
/// foreach (var mention in matcher.Find("Shelling 20 km south of Dayr az-Zawr"))
/// {
///     Console.WriteLine($"{mention.Place.Name} {mention.Relation} {mention.Precision}");
/// }
/// </code>
/// </remarks>
public sealed class PlaceMatcher
{
    private const int BitsPerWord = 16;
    private readonly PhraseTable _phrases;
    private readonly ulong[] _firstWords;
    private readonly uint _firstWordMask;
    private readonly List<(int Place, int Next)> _names = [];
    private readonly EverydayWords _everyday;
    private readonly HashSet<int> _everydayNames = [];
    private readonly PlaceTraits[] _traits;
    private readonly int[] _parents;

    /// <summary>Makes a matcher.</summary>
    /// <param name="places">The places, by their names and other names. A name in small Latin letters is no name of a text and left out; so is one of up to four capitals, unless it is a country's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null or holds null.</exception>
    public PlaceMatcher(IReadOnlyList<Place> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        Places = places;
        _traits = new PlaceTraits[places.Count];
        var builder = new PhraseBuilder();
        for (var p = 0; p < places.Count; p++)
        {
            var place = places[p] ?? throw new ArgumentNullException(nameof(places), $"Place {p} is null.");
            _traits[p] = PlaceKindTraits.Of(place.Kind);
            builder.Add(place.Name, p, place.Kind);
            foreach (var name in place.Names)
            {
                builder.Add(name.Text, p, place.Kind);
            }
        }

        _parents = ReadParents(places);
        _phrases = new PhraseTable(builder.Phrases.Count + builder.Prefixes.Count);
        foreach (var prefix in builder.Prefixes)
        {
            _phrases.SetPrefix(prefix);
        }

        foreach (var (hash, place) in builder.Phrases)
        {
            AddName(hash, place);
        }

        _names.TrimExcess();
        _everyday = new EverydayWords([.. ContextWords.Default.All.Where(BeginsNoName)]);
        _firstWordMask = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1 << 13, builder.FirstWords.Count * BitsPerWord)) - 1;
        _firstWords = new ulong[(_firstWordMask + 1) / 64];
        foreach (var signature in builder.FirstWords)
        {
            var bit = signature & _firstWordMask;
            _firstWords[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>The places.</summary>
    internal IReadOnlyList<Place> Places { get; }

    /// <summary>Finds the places that a text names.</summary>
    /// <param name="text">Any text in UTF-16.</param>
    /// <returns>The mentions in the order of the text, none overlapping another; offsets are UTF-16 units.</returns>
    public PlaceMentions Find(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>Finds the places that a text names.</summary>
    /// <param name="utf8Text">Any text in UTF-8; what is no UTF-8 separates words.</param>
    /// <returns>The mentions in the order of the text, none overlapping another; offsets are bytes.</returns>
    public PlaceMentions Find(ReadOnlySpan<byte> utf8Text) => new(this, utf8Text);

    /// <summary>Looks up one name; allocates nothing.</summary>
    /// <param name="name">The whole name, in any spelling that folds to one of the gazetteer's.</param>
    /// <returns>The most prominent place that has it, or <see langword="null"/>.</returns>
    public Place? PlaceOf(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[NameReader.KeyRoom(name.Length)];
        var length = NameReader.ReadKey(name, key);
        Look(NameKey.Hash(key[..length]), out var found);
        return length > 0 && found >= 0 ? Places[_names[found].Place] : null;
    }

    /// <summary>Whether the word that a text starts with may begin a name. Most words that do not are found out here.</summary>
    internal bool MayBegin<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var signature = WordSignature.Of(text);
        if (signature == WordSignature.None)
        {
            return true;
        }

        var bit = signature & _firstWordMask;
        return (_firstWords[bit >> 6] & (1UL << (int)(bit & 63))) != 0 && !_everyday.Begin(text);
    }

    /// <summary>Looks up the words of a name.</summary>
    /// <param name="hash">The hash of their folded letters.</param>
    /// <param name="name">The first of the places of that name, for <see cref="NameAt"/>, or -1.</param>
    /// <returns>Whether there are names that go on.</returns>
    internal bool Look(ulong hash, out int name) => _phrases.Find(hash | 1, out name);

    /// <summary>A place that has a name, and where to find the next one, or -1.</summary>
    internal (int Place, int Next) NameAt(int name) => _names[name];

    /// <summary>What the kind of a place says about it.</summary>
    internal PlaceTraits TraitsOf(int place) => _traits[place];

    /// <summary>The place that a place belongs to, or -1. The parents of a flawed list may go in a circle.</summary>
    internal int ParentOf(int place) => _parents.Length == 0 ? -1 : _parents[place];

    /// <summary>Whether some spelling of a name is an everyday word.</summary>
    internal bool MayBeEveryday(int name) => _everydayNames.Contains(name);

    /// <summary>The parent of each place, or -1; empty when no place has one.</summary>
    private static int[] ReadParents(IReadOnlyList<Place> places)
    {
        if (places.All(place => place.Parent is null))
        {
            return [];
        }

        var byId = new Dictionary<Id<Place>, int>(places.Count);
        for (var p = 0; p < places.Count; p++)
        {
            byId.TryAdd(places[p].Id, p);
        }

        return [.. places.Select(place => place.Parent is { } parent && byId.TryGetValue(parent, out var index) ? index : -1)];
    }

    private bool BeginsNoName(string word)
    {
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        if (!word.All(char.IsAsciiLetterLower))
        {
            return false;
        }

        var goesOn = Look(NameKey.Hash(key[..NameReader.ReadWord(word, key)]), out var name);
        if (name >= 0)
        {
            _everydayNames.Add(name);
        }

        return !goesOn && name < 0;
    }

    /// <summary>Adds a place to those of a name, the more prominent first.</summary>
    private void AddName(ulong hash, int place)
    {
        var added = _names.Count;
        var first = _phrases.SetName(hash, added);
        _names.Add((place, -1));
        if (first < 0)
        {
            return;
        }

        var rank = PlaceRank.Of(Places[place].Kind);
        var previous = -1;
        var next = first;
        while (next >= 0 && PlaceRank.Of(Places[_names[next].Place].Kind) <= rank)
        {
            if (_names[next].Place == place)
            {
                _phrases.SetName(hash, first);
                _names.RemoveAt(added);
                return;
            }

            previous = next;
            next = _names[next].Next;
        }

        _names[added] = (place, next);
        if (previous >= 0)
        {
            _names[previous] = (_names[previous].Place, added);
            _phrases.SetName(hash, first);
        }
    }
}
