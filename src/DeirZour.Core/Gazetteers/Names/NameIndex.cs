using System.Runtime.InteropServices;

namespace DeirZour.Gazetteers;

/// <summary>Finds the places that a name may mean: those of equal spelling first, then those that sound alike.</summary>
/// <remarks>Thread safe. How the names sound is worked out when the first name is asked for that equals none.</remarks>
internal sealed class NameIndex
{
    /// <summary>The least score of a match.</summary>
    public const double LeastScore = 0.3;

    /// <summary>The most matches that one query gives.</summary>
    public const int MaxMatches = 100;

    private readonly List<NameEntry> _names = [];
    private readonly List<int> _sameKey = [];
    private readonly Dictionary<ulong, int> _byKey = [];
    private readonly Lazy<SoundIndex> _bySound;

    public NameIndex(IReadOnlyList<Place> places)
    {
        for (var p = 0; p < places.Count; p++)
        {
            var place = places[p];
            Add(new NameEntry(p, place.Name, IsMain: true));
            foreach (var name in place.Names)
            {
                if (name.Text != place.Name)
                {
                    Add(new NameEntry(p, name.Text, IsMain: false));
                }
            }
        }

        _bySound = new Lazy<SoundIndex>(() => new SoundIndex(_names));
    }

    /// <summary>Finds the places that a name may mean.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="limit">How many places at most, 1 to <see cref="MaxMatches"/>.</param>
    /// <returns>Each place once, the best first; places of equal score in the order of the list.</returns>
    public List<NameMatch> Find(ReadOnlySpan<char> name, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        limit = Math.Min(limit, MaxMatches);
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        var sounds = new NameSounds(stackalloc byte[NameSounds.MaxSounds], stackalloc NameSpan[NameSounds.MaxWords]);
        var length = NameReader.Read(name, key, ref sounds);
        var matches = new List<NameMatch>();
        if (length > 0 && _byKey.TryGetValue(NameKey.Hash(key[..length]), out var first))
        {
            for (var n = first; n >= 0; n = _sameKey[n])
            {
                AddBest(matches, Equal(name, _names[n]));
            }
        }

        if (matches.Count < limit && sounds.Sounds.Length > 0)
        {
            AddAlike(matches, name, sounds, limit);
        }

        matches.Sort(Rank);
        if (matches.Count > limit)
        {
            matches.RemoveRange(limit, matches.Count - limit);
        }

        return matches;
    }

    private static NameMatch Equal(ReadOnlySpan<char> name, NameEntry entry)
    {
        if (name.SequenceEqual(entry.Text))
        {
            return new NameMatch(entry.Place, entry.Text, entry.IsMain ? PlaceMatch.Exact : PlaceMatch.Alias, 1, NameRules.None);
        }

        var folded = PlaceNames.Folded(PlaceNames.NeededRules(name, entry.Text));
        return new NameMatch(entry.Place, entry.Text, folded.How, folded.Score, folded.Rules);
    }

    private void AddAlike(List<NameMatch> matches, ReadOnlySpan<char> name, in NameSounds sounds, int limit)
    {
        // A place has several names, so more names are asked for than places.
        Span<(int Name, double Score)> found = stackalloc (int, double)[MaxMatches * 2];
        var count = _bySound.Value.Find(sounds, LeastScore, found[..Math.Min(found.Length, limit * 4)]);
        foreach (var (n, score) in found[..count])
        {
            var entry = _names[n];
            if (matches.Count < limit && !matches.Exists(match => match.Place == entry.Place))
            {
                matches.Add(Alike(name, sounds, entry, score));
            }
        }
    }

    private static NameMatch Alike(ReadOnlySpan<char> name, in NameSounds sounds, NameEntry entry, double score)
    {
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        var other = new NameSounds(stackalloc byte[NameSounds.MaxSounds], stackalloc NameSpan[NameSounds.MaxWords]);
        NameReader.Read(entry.Text, key, ref other);
        var alike = PlaceNames.Alike(name, entry.Text, Math.Min(score, PlaceNames.BestBelowEqual), NameAligner.Explain(sounds, other));
        return new NameMatch(entry.Place, entry.Text, alike.How, alike.Score, alike.Rules);
    }

    /// <summary>The higher score first, then the more exact match, then the plainer spelling, then the order of the list.</summary>
    private static int Rank(NameMatch one, NameMatch other)
    {
        var order = other.Score.CompareTo(one.Score);
        order = order != 0 ? order : one.How.CompareTo(other.How);
        order = order != 0 ? order : Markedness(one.Name).CompareTo(Markedness(other.Name));
        return order != 0 ? order : one.Place.CompareTo(other.Place);
    }

    /// <summary>How much there is to a spelling: its length, and again each character that folding changes.</summary>
    private static int Markedness(string name)
    {
        var sum = name.Length;
        foreach (var unit in name)
        {
            sum += Letters.Fold(unit) == unit ? 0 : 1;
        }

        return sum;
    }

    private static void AddBest(List<NameMatch> matches, NameMatch match)
    {
        var list = CollectionsMarshal.AsSpan(matches);
        for (var i = 0; i < list.Length; i++)
        {
            if (list[i].Place == match.Place)
            {
                if (Rank(match, list[i]) < 0)
                {
                    list[i] = match;
                }

                return;
            }
        }

        matches.Add(match);
    }

    private void Add(NameEntry entry)
    {
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        var length = NameReader.ReadKey(entry.Text, key);
        var previous = -1;
        if (length > 0)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, NameKey.Hash(key[..length]), out var exists);
            previous = exists ? first : -1;
            first = _names.Count;
        }

        _names.Add(entry);
        _sameKey.Add(previous);
    }
}
