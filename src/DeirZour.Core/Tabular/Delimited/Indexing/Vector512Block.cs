using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Tabular;

/// <summary>Looks at all 64 bytes at a time.</summary>
internal readonly struct Vector512Block : IByteBlock
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteMasks Classify(ref readonly byte block, byte delimiter)
    {
        var bytes = Vector512.LoadUnsafe(in block);
        return new ByteMasks(
            Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits(),
            Vector512.Equals(bytes, Vector512.Create(delimiter)).ExtractMostSignificantBits(),
            Vector512.Equals(bytes, Vector512.Create((byte)'\n')).ExtractMostSignificantBits(),
            Vector512.Equals(bytes, Vector512.Create((byte)'\r')).ExtractMostSignificantBits(),
            (bytes | Vector512.Equals(bytes, Vector512<byte>.Zero)).ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteEnds(ulong bits, int position, ref int ends) => EndLoop.Write(bits, position, ref ends);
}
