using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DeirZour.Text;

/// <content>The vector paths: 64 units at a time by the first four letters of a word, or 32 at a time by the starts of words alone.</content>
internal sealed partial class AnchorScanner
{
    /// <summary>How many letters of a word the buckets look at.</summary>
    private const int BucketLetters = 4;

    /// <summary>For each of the first letters of a word, by its lower six bits, the buckets (a bit each) of the anchors that have it there.</summary>
    private readonly Vector512<byte>[] _buckets;

    private int FindVector(ReadOnlySpan<byte> text, int from)
    {
        var at = from;
        ulong inWord = from > 0 && CharClass.IsLetter(text[from - 1]) ? 1UL : 0;
        ref var first = ref MemoryMarshal.GetReference(text);
        if (Avx512Vbmi.IsSupported)
        {
            var (one, two, three, four) = (_buckets[0], _buckets[1], _buckets[2], _buckets[3]);
            for (; at + Vector512<byte>.Count + BucketLetters - 1 <= text.Length; at += Vector512<byte>.Count)
            {
                var units = Vector512.LoadUnsafe(ref first, (nuint)at);
                var letters = (Vector512.LessThan((units | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a'), Vector512.Create((byte)26))
                    | Vector512.Equals(units, Vector512.Create(CharClass.OtherLetter))).ExtractMostSignificantBits();
                var buckets = Avx512Vbmi.PermuteVar64x8(one, units)
                    & Avx512Vbmi.PermuteVar64x8(two, Vector512.LoadUnsafe(ref first, (nuint)(at + 1)))
                    & Avx512Vbmi.PermuteVar64x8(three, Vector512.LoadUnsafe(ref first, (nuint)(at + 2)))
                    & Avx512Vbmi.PermuteVar64x8(four, Vector512.LoadUnsafe(ref first, (nuint)(at + 3)));
                var candidates = ~Vector512.Equals(buckets, Vector512<byte>.Zero).ExtractMostSignificantBits();
                var found = FirstAnchor(text, at, candidates & letters & ~((letters << 1) | inWord));
                if (found >= 0)
                {
                    return found;
                }

                inWord = letters >> 63;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (; at + Vector256<byte>.Count <= text.Length; at += Vector256<byte>.Count)
            {
                var units = Vector256.LoadUnsafe(ref first, (nuint)at);
                ulong letters = (Vector256.LessThan((units | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26))
                    | Vector256.Equals(units, Vector256.Create(CharClass.OtherLetter))).ExtractMostSignificantBits();
                var found = FirstAnchor(text, at, letters & ~((letters << 1) | inWord));
                if (found >= 0)
                {
                    return found;
                }

                inWord = letters >> 31;
            }
        }

        return FindPortable(text, at);
    }

    /// <summary>Tests the word starts that the bits of a mask mark.</summary>
    private int FirstAnchor(ReadOnlySpan<byte> text, int at, ulong starts)
    {
        while (starts != 0)
        {
            var start = at + BitOperations.TrailingZeroCount(starts);
            if (IsAnchor(text, start))
            {
                return start;
            }

            starts &= starts - 1;
        }

        return -1;
    }

    /// <summary>Spreads the anchors over eight buckets, neighbours in the alphabet together: fewer words that are none pass all four letters.</summary>
    private static Vector512<byte>[] MakeBuckets(IReadOnlyCollection<string> anchors)
    {
        var tables = new byte[BucketLetters][];
        for (var letter = 0; letter < BucketLetters; letter++)
        {
            tables[letter] = new byte[Vector512<byte>.Count];
        }

        foreach (var (index, anchor) in anchors.Order(StringComparer.Ordinal).Index())
        {
            var bucket = (byte)(1 << (index * 8 / anchors.Count));
            for (var letter = 0; letter < BucketLetters; letter++)
            {
                if (letter < anchor.Length)
                {
                    tables[letter][anchor[letter] & 63] |= bucket;
                    tables[letter][anchor[letter] & 31] |= bucket;
                }
                else
                {
                    foreach (ref var any in tables[letter].AsSpan())
                    {
                        any |= bucket;
                    }
                }
            }
        }

        return [.. tables.Select(table => Vector512.Create<byte>(table))];
    }
}
