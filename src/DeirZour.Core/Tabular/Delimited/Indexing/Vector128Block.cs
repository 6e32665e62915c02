using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Tabular;

/// <summary>Looks at 16 bytes at a time.</summary>
internal readonly struct Vector128Block : IByteBlock
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteMasks Classify(ref readonly byte block, byte delimiter)
    {
        ulong quotes = 0, delimiters = 0, lineFeeds = 0, carriageReturns = 0, others = 0;
        for (var i = 0; i < IByteBlock.Length; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(in block, (nuint)i);
            quotes |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits() << i;
            delimiters |= (ulong)Vector128.Equals(bytes, Vector128.Create(delimiter)).ExtractMostSignificantBits() << i;
            lineFeeds |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)'\n')).ExtractMostSignificantBits() << i;
            carriageReturns |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)'\r')).ExtractMostSignificantBits() << i;
            others |= (ulong)(bytes | Vector128.Equals(bytes, Vector128<byte>.Zero)).ExtractMostSignificantBits() << i;
        }

        return new ByteMasks(quotes, delimiters, lineFeeds, carriageReturns, others);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteEnds(ulong bits, int position, ref int ends) => EndLoop.Write(bits, position, ref ends);
}
