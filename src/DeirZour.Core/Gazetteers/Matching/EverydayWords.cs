using System.Numerics;

namespace DeirZour.Gazetteers;

/// <summary>The words of the tables of context that begin no name of a matcher: what stands with a capital at the start of most sentences.</summary>
internal sealed class EverydayWords
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private readonly ulong[] _hashes;
    private readonly int _mask;

    /// <param name="words">The words, in small ASCII letters.</param>
    public EverydayWords(IReadOnlyCollection<string> words)
    {
        _hashes = new ulong[BitOperations.RoundUpToPowerOf2((uint)words.Count * 4)];
        _mask = _hashes.Length - 1;
        foreach (var word in words)
        {
            var hash = Hash<char>(word);
            var slot = SlotOf(hash);
            while (_hashes[slot] != 0 && _hashes[slot] != hash)
            {
                slot = (slot + 1) & _mask;
            }

            _hashes[slot] = hash;
        }
    }

    /// <summary>Whether a text starts with one of the words.</summary>
    public bool Begin<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var hash = Hash(text);
        var slot = SlotOf(hash);
        while (_hashes[slot] != 0)
        {
            if (_hashes[slot] == hash)
            {
                return true;
            }

            slot = (slot + 1) & _mask;
        }

        return false;
    }

    private int SlotOf(ulong hash) => (int)(hash >> 33) & _mask;

    /// <summary>Hashes the ASCII letters that a text starts with, whatever their case; with another letter or an apostrophe behind them, they are no word.</summary>
    private static ulong Hash<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        ulong hash = 0;
        for (var i = 0; i < text.Length && i < ContextWords.MaxLength; i++)
        {
            var unit = uint.CreateTruncating(text[i]);
            var letter = unit | 0x20;
            if (letter is < 'a' or > 'z' || unit >= 0x80)
            {
                return unit >= 0x80 || unit == '\'' ? 1 : hash | 1;
            }

            hash = unchecked((hash ^ letter) * Multiplier);
            hash ^= hash >> 29;
        }

        return hash | 1;
    }
}
