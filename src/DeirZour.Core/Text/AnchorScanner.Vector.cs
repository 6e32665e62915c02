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

    /// <summary>A table has a bit for each of eight buckets, so there are two tables a letter.</summary>
    private const int Halves = 2;

    /// <summary>For each of the first letters of a word, by its lower six bits, the buckets (a bit each) of the anchors that have it there: eight buckets, then eight more.</summary>
    private readonly Vector512<byte>[] _buckets;

    private int FindVector(ReadOnlySpan<byte> text, int from)
    {
        var at = from;
        ulong inWord = from > 0 && CharClass.IsLetter(text[from - 1]) ? 1UL : 0;
        ref var first = ref MemoryMarshal.GetReference(text);
        if (Avx512Vbmi.IsSupported)
        {
            var (firstOfLow, secondOfLow, thirdOfLow, fourthOfLow) = (_buckets[0], _buckets[1], _buckets[2], _buckets[3]);
            var (firstOfHigh, secondOfHigh, thirdOfHigh, fourthOfHigh) = (_buckets[4], _buckets[5], _buckets[6], _buckets[7]);
            for (; at + Vector512<byte>.Count + BucketLetters - 1 <= text.Length; at += Vector512<byte>.Count)
            {
                var units = Vector512.LoadUnsafe(ref first, (nuint)at);
                var letters = (Vector512.LessThan((units | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a'), Vector512.Create((byte)26))
                    | Vector512.Equals(units, Vector512.Create(CharClass.OtherLetter))).ExtractMostSignificantBits();
                var second = Vector512.LoadUnsafe(ref first, (nuint)(at + 1));
                var third = Vector512.LoadUnsafe(ref first, (nuint)(at + 2));
                var fourth = Vector512.LoadUnsafe(ref first, (nuint)(at + 3));
                var low = Avx512Vbmi.PermuteVar64x8(firstOfLow, units) & Avx512Vbmi.PermuteVar64x8(secondOfLow, second)
                    & Avx512Vbmi.PermuteVar64x8(thirdOfLow, third) & Avx512Vbmi.PermuteVar64x8(fourthOfLow, fourth);
                var high = Avx512Vbmi.PermuteVar64x8(firstOfHigh, units) & Avx512Vbmi.PermuteVar64x8(secondOfHigh, second)
                    & Avx512Vbmi.PermuteVar64x8(thirdOfHigh, third) & Avx512Vbmi.PermuteVar64x8(fourthOfHigh, fourth);
                var candidates = ~Vector512.Equals(low | high, Vector512<byte>.Zero).ExtractMostSignificantBits();
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

    /// <summary>Spreads the beginnings of the anchors over sixteen buckets, each where it lets through the fewest other words.</summary>
    private static Vector512<byte>[] MakeBuckets(IReadOnlyCollection<string> anchors)
    {
        const int BitsPerTable = 8;
        var buckets = Enumerable.Range(0, Halves * BitsPerTable).Select(_ => new uint[BucketLetters]).ToArray();
        foreach (var start in anchors.Select(anchor => anchor[..Math.Min(anchor.Length, BucketLetters)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var letters = Enumerable.Range(0, BucketLetters).Select(i => i < start.Length ? Lexicon.LetterBit((byte)start[i]) : uint.MaxValue).ToArray();
            var best = buckets.MinBy(bucket => Words(bucket.Zip(letters, (known, letter) => known | letter)) - Words(bucket))!;
            for (var i = 0; i < BucketLetters; i++)
            {
                best[i] |= letters[i];
            }
        }

        return [.. Enumerable.Range(0, Halves).SelectMany(half => Enumerable.Range(0, BucketLetters).Select(i => Table(buckets[(half * BitsPerTable)..((half + 1) * BitsPerTable)], i)))];
    }

    /// <summary>How many beginnings a bucket lets through.</summary>
    private static long Words(IEnumerable<uint> letters) => letters.Aggregate(1L, (product, letter) => product * BitOperations.PopCount(letter));

    /// <summary>The table of one letter: for the lower six bits of a unit, in either case, the buckets that have it.</summary>
    private static Vector512<byte> Table(uint[][] buckets, int letter)
    {
        var table = new byte[Vector512<byte>.Count];
        for (var unit = 0; unit < table.Length; unit++)
        {
            for (var bucket = 0; bucket < buckets.Length; bucket++)
            {
                table[unit] |= (byte)((buckets[bucket][letter] >> (unit & 31) & 1) << bucket);
            }
        }

        return Vector512.Create<byte>(table);
    }
}
