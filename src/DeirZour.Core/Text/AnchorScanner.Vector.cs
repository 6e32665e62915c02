using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Text;

internal sealed partial class AnchorScanner
{
    private int FindVector(ReadOnlySpan<byte> text, int from)
    {
        var at = from;
        ulong inWord = from > 0 && CharClass.IsLetter(text[from - 1]) ? 1UL : 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; at + Vector512<byte>.Count <= text.Length; at += Vector512<byte>.Count)
            {
                var units = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)at);
                var folded = units | Vector512.Create((byte)0x20);
                var letters = (Vector512.LessThan(folded - Vector512.Create((byte)'a'), Vector512.Create((byte)26))
                    | Vector512.Equals(units, Vector512.Create(CharClass.OtherLetter))).ExtractMostSignificantBits();
                var found = FirstAnchor(text, at, letters & ~((letters << 1) | inWord));
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
                var units = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)at);
                var folded = units | Vector256.Create((byte)0x20);
                ulong letters = (Vector256.LessThan(folded - Vector256.Create((byte)'a'), Vector256.Create((byte)26))
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
}
