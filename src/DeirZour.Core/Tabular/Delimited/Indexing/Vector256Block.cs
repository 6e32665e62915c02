using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Tabular;

/// <summary>Looks at 32 bytes at a time.</summary>
internal readonly struct Vector256Block : IByteBlock
{
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteMasks Classify(ref readonly byte block, byte delimiter)
    {
        ulong quotes = 0, delimiters = 0, lineFeeds = 0, carriageReturns = 0, others = 0;
        for (var i = 0; i < IByteBlock.Length; i += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(in block, (nuint)i);
            quotes |= (ulong)Vector256.Equals(bytes, Vector256.Create((byte)'"')).ExtractMostSignificantBits() << i;
            delimiters |= (ulong)Vector256.Equals(bytes, Vector256.Create(delimiter)).ExtractMostSignificantBits() << i;
            lineFeeds |= (ulong)Vector256.Equals(bytes, Vector256.Create((byte)'\n')).ExtractMostSignificantBits() << i;
            carriageReturns |= (ulong)Vector256.Equals(bytes, Vector256.Create((byte)'\r')).ExtractMostSignificantBits() << i;
            others |= (ulong)(bytes | Vector256.Equals(bytes, Vector256<byte>.Zero)).ExtractMostSignificantBits() << i;
        }

        return new ByteMasks(quotes, delimiters, lineFeeds, carriageReturns, others);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteEnds(ulong bits, int position, ref int ends) => EndLoop.Write(bits, position, ref ends);
}
