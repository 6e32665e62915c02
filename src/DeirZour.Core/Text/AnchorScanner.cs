using System.Numerics;

namespace DeirZour.Text;

/// <summary>Finds the next word that can carry a casualty claim: the only part of the grammar that sees every byte of a text.</summary>
/// <remarks>
/// A word whose first three letters begin some anchor is looked up whole. This file is the portable path and the specification;
/// <c>AnchorScanner.Vector.cs</c> looks at 32 or 64 units at a time.
/// </remarks>
internal sealed partial class AnchorScanner
{
    private const int PrefixLength = 3;
    private readonly ulong[] _prefixes = new ulong[(1 << 15) / 64];

    /// <summary>The hashes of the anchors, open-addressed; 0 is an empty slot.</summary>
    private readonly ulong[] _words;

    private AnchorScanner(IReadOnlyCollection<string> anchors)
    {
        _words = new ulong[BitOperations.RoundUpToPowerOf2((uint)anchors.Count * 8)];
        foreach (var anchor in anchors)
        {
            var word = System.Text.Encoding.ASCII.GetBytes(anchor);
            var hash = Lexicon.Extend(0, word);
            var slot = Slot(hash);
            while (_words[slot] != 0)
            {
                slot = Slot((ulong)slot + 1);
            }

            _words[slot] = hash;
            var key = Key(word);
            _prefixes[key >> 6] |= 1UL << (key & 63);
        }

        _buckets = MakeBuckets(anchors);
    }

    /// <summary>The anchors of the lexicon: no claim without one of them.</summary>
    public static AnchorScanner Default { get; } = new(Lexicon.Default.Anchors);

    /// <summary>Finds the next anchor.</summary>
    /// <param name="text">The narrowed text.</param>
    /// <param name="from">Where to start; in a word, its rest is skipped.</param>
    /// <returns>The offset of the anchor's first letter, or -1.</returns>
    public int Find(ReadOnlySpan<byte> text, int from) => FindVector(text, from);

    /// <summary>The portable path.</summary>
    internal int FindPortable(ReadOnlySpan<byte> text, int from)
    {
        var inWord = from > 0 && CharClass.IsLetter(text[from - 1]);
        for (var i = from; i < text.Length; i++)
        {
            var isLetter = CharClass.IsLetter(text[i]);
            if (isLetter && !inWord && IsAnchor(text, i))
            {
                return i;
            }

            inWord = isLetter;
        }

        return -1;
    }

    /// <summary>Whether the word that starts here is an anchor.</summary>
    private bool IsAnchor(ReadOnlySpan<byte> text, int start)
    {
        if (start + PrefixLength > text.Length)
        {
            return false;
        }

        var key = Key(text[start..]);
        if ((_prefixes[key >> 6] & (1UL << (key & 63))) == 0)
        {
            return false;
        }

        var end = start + PrefixLength;
        while (end < text.Length && CharClass.IsLetter(text[end]))
        {
            end++;
        }

        return Contains(Lexicon.Extend(0, text[start..end]));
    }

    private bool Contains(ulong hash)
    {
        for (var slot = Slot(hash); _words[slot] != 0; slot = Slot((ulong)slot + 1))
        {
            if (_words[slot] == hash)
            {
                return true;
            }
        }

        return false;
    }

    private int Slot(ulong hash) => (int)(hash & (ulong)(_words.Length - 1));

    /// <summary>Five bits of each of the first three letters, whatever their case.</summary>
    private static int Key(ReadOnlySpan<byte> word) => (word[0] & 31) | ((word[1] & 31) << 5) | ((word[2] & 31) << 10);
}
