using System.Buffers;

namespace DeirZour.Gazetteers;

/// <summary>The names of an index by how they sound: candidates by the pairs of their consonants, then an alignment of each.</summary>
/// <remarks>A query costs time in proportion to the names that share its consonants, and an alignment for at most <see cref="MaxAligned"/> of them.</remarks>
internal sealed class SoundIndex
{
    private const int MaxAligned = 200;
    private const int Levels = 1024;

    /// <summary>A gazetteer's longer name, "Ain in the countryside of Homs", is no worse than another name: what it adds costs little.</summary>
    private const int ExtraShare = 40;

    /// <summary>What another order of the words costs, and from which overlap of consonants and which cost it is tried.</summary>
    private const int OrderCost = 10;
    private const float TurnOverlap = 0.4f;
    private const int TurnCost = 100;
    private readonly byte[] _sounds;
    private readonly NameSpan[] _words;
    private readonly (int Sounds, int Words)[] _starts;
    private readonly int[] _postings;
    private readonly int[] _postingStarts = new int[Skeleton.KeyCount + 1];
    private readonly float[] _keyWeights = new float[Skeleton.KeyCount];
    private readonly float[] _entryWeights;

    public SoundIndex(IReadOnlyList<NameEntry> names)
    {
        var sounds = new List<byte>(names.Count * 12);
        var words = new List<NameSpan>(names.Count * 2);
        var pairs = new List<(ushort Key, int Name)>(names.Count * 12);
        _starts = new (int, int)[names.Count + 1];
        Span<byte> soundBuffer = stackalloc byte[NameSounds.MaxSounds];
        Span<NameSpan> wordBuffer = stackalloc NameSpan[NameSounds.MaxWords];
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        Span<bool> keys = stackalloc bool[Skeleton.KeyCount];
        for (var n = 0; n < names.Count; n++)
        {
            var name = new NameSounds(soundBuffer, wordBuffer);
            NameReader.Read(names[n].Text, key, ref name);
            sounds.AddRange(name.Sounds);
            words.AddRange(name.Words);
            _starts[n + 1] = (sounds.Count, words.Count);
            keys.Clear();
            Skeleton.Mark(name.Sounds, name.Words, keys);
            for (var k = 0; k < keys.Length; k++)
            {
                if (keys[k])
                {
                    pairs.Add(((ushort)k, n));
                    _postingStarts[k + 1]++;
                }
            }
        }

        _sounds = [.. sounds];
        _words = [.. words];
        _postings = new int[pairs.Count];
        _entryWeights = new float[names.Count];
        for (var k = 0; k < Skeleton.KeyCount; k++)
        {
            var count = _postingStarts[k + 1];
            _keyWeights[k] = count == 0 ? 0 : MathF.Log(1 + ((float)names.Count / count));
            _postingStarts[k + 1] += _postingStarts[k];
        }

        var next = _postingStarts.AsSpan(0, Skeleton.KeyCount).ToArray();
        foreach (var (k, n) in pairs)
        {
            _postings[next[k]++] = n;
            _entryWeights[n] += _keyWeights[k];
        }
    }

    /// <summary>Finds the names that sound most like one.</summary>
    /// <param name="query">The name.</param>
    /// <param name="least">The least score that counts.</param>
    /// <param name="found">Takes them, best first as far as there is room; the same place may come more than once.</param>
    /// <returns>How many were found.</returns>
    public int Find(in NameSounds query, double least, Span<(int Name, double Score)> found)
    {
        Span<bool> keys = stackalloc bool[Skeleton.KeyCount];
        keys.Clear();
        Skeleton.Mark(query.Sounds, query.Words, keys);
        var shared = ArrayPool<float>.Shared.Rent(_entryWeights.Length);
        shared.AsSpan(0, _entryWeights.Length).Clear();
        var queryWeight = 0f;
        for (var k = 0; k < keys.Length; k++)
        {
            if (keys[k])
            {
                var keyWeight = _keyWeights[k];
                queryWeight += keyWeight;
                foreach (var name in _postings.AsSpan(_postingStarts[k].._postingStarts[k + 1]))
                {
                    shared[name] += keyWeight;
                }
            }
        }

        // A coarse histogram tells how much a name must share to be among the first MaxAligned.
        Span<int> histogram = stackalloc int[Levels];
        histogram.Clear();
        var overlap = shared.AsSpan(0, _entryWeights.Length);
        for (var n = 0; n < overlap.Length; n++)
        {
            if (overlap[n] > 0)
            {
                overlap[n] /= _entryWeights[n] + (queryWeight / 2);
                histogram[Level(overlap[n])]++;
            }
        }

        var level = Levels - 1;
        for (var sum = histogram[level]; level > 0 && sum + histogram[level - 1] <= MaxAligned; level--)
        {
            sum += histogram[level - 1];
        }

        var weight = NameAligner.Weight(query.Sounds, query.Words);
        var count = 0;
        for (var n = 0; n < overlap.Length; n++)
        {
            if (overlap[n] > 0 && Level(overlap[n]) >= level)
            {
                var score = NameAligner.Score(Cost(query, n, overlap[n]), weight);
                if (score >= least)
                {
                    Insert(found, ref count, (n, score));
                }
            }
        }

        ArrayPool<float>.Shared.Return(shared);
        return count;
    }

    private int Cost(in NameSounds query, int name, float overlap)
    {
        var sounds = _sounds.AsSpan(_starts[name].Sounds.._starts[name + 1].Sounds);
        var words = _words.AsSpan(_starts[name].Words.._starts[name + 1].Words);
        var cost = NameAligner.Cost(query.Sounds, query.Words, sounds, words, ExtraShare);
        if (overlap < TurnOverlap || cost < TurnCost)
        {
            return cost;
        }

        // "Ain near Homs" and "Homs Ain" share their consonants, but not the order of their words.
        Span<byte> soundBuffer = stackalloc byte[NameSounds.MaxSounds];
        Span<NameSpan> wordBuffer = stackalloc NameSpan[NameSounds.MaxWords];
        for (var w = 1; w < query.Words.Length; w++)
        {
            if (query.Words[w].Word.Part is WordPart.Core or WordPart.Element)
            {
                var turned = new NameSounds(soundBuffer, wordBuffer);
                turned.AddTurned(query, w);
                cost = Math.Min(cost, OrderCost + NameAligner.Cost(turned.Sounds, turned.Words, sounds, words, ExtraShare));
            }
        }

        return cost;
    }

    private static int Level(float overlap) => Math.Min(Levels - 1, (int)(overlap * Levels));

    private static void Insert(Span<(int Name, double Score)> found, ref int count, (int Name, double Score) item)
    {
        if (count == found.Length && found[count - 1].Score >= item.Score)
        {
            return;
        }

        var at = count < found.Length ? count++ : count - 1;
        while (at > 0 && found[at - 1].Score < item.Score)
        {
            found[at] = found[at - 1];
            at--;
        }

        found[at] = item;
    }
}
