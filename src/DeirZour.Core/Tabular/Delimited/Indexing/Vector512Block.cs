using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DeirZour.Tabular;

/// <summary>Looks at all 64 bytes at a time and, by AVX-512 VBMI2, writes 16 ends at a time.</summary>
internal struct Vector512Block : IByteBlock<Vector512Block>
{
    private const int EndsAtOnce = 16;

    private Vector512<byte> _any;
    private Vector512<byte> _notNul;
    private Vector512<byte> _notCarriageReturn;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512Vbmi2.IsSupported;

    public static Vector512Block Start => new() { _notNul = Vector512<byte>.AllBitsSet, _notCarriageReturn = Vector512<byte>.AllBitsSet };

    public readonly bool HasNul => Vector512.EqualsAny(_notNul, Vector512<byte>.Zero);

    public readonly bool HasCarriageReturn => Vector512.EqualsAny(_notCarriageReturn, Vector512<byte>.Zero);

    /// <summary>For each byte, which byte of a mask has its bit.</summary>
    private static Vector512<byte> ByteOfBit => Vector512.ShiftRightLogical(Vector512<byte>.Indices, 3);

    /// <summary>For each byte, the bit that is its own.</summary>
    private static Vector512<byte> Bit => Vector512.Create(0x8040_2010_0804_0201UL).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakeNonAscii()
    {
        var any = _any;
        _any = Vector512<byte>.Zero;
        return any.ExtractMostSignificantBits() != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonAscii(ref readonly byte block) => Vector512.LoadUnsafe(in block).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Classify(ref readonly byte block, byte delimiter, out ulong quotes, out ulong delimiters, out ulong lineFeeds)
    {
        var bytes = Vector512.LoadUnsafe(in block);
        _any |= bytes;
        _notNul = Vector512.Min(_notNul, bytes);
        _notCarriageReturn = Vector512.Min(_notCarriageReturn, bytes ^ Vector512.Create((byte)'\r'));
        quotes = Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
        delimiters = Vector512.Equals(bytes, Vector512.Create(delimiter)).ExtractMostSignificantBits();
        lineFeeds = Vector512.Equals(bytes, Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CarriageReturns(ref readonly byte block) =>
        Vector512.Equals(Vector512.LoadUnsafe(in block), Vector512.Create((byte)'\r')).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteEnds(ulong bits, int position, ref int ends)
    {
        // Each bit becomes a byte; those that are set pull the numbers of their bytes together.
        var spread = Avx512BW.Shuffle(Vector512.Create(bits).AsByte(), ByteOfBit) & Bit;
        var numbers = Avx512Vbmi2.Compress(Vector512<byte>.Zero, Vector512.Equals(spread, Bit), Vector512<byte>.Indices);
        var origin = Vector512.Create(position);
        (origin + Avx512F.ConvertToVector512Int32(numbers.GetLower().GetLower())).StoreUnsafe(ref ends);
        if (BitOperations.PopCount(bits) > EndsAtOnce)
        {
            (origin + Avx512F.ConvertToVector512Int32(numbers.GetLower().GetUpper())).StoreUnsafe(ref Unsafe.Add(ref ends, EndsAtOnce));
            (origin + Avx512F.ConvertToVector512Int32(numbers.GetUpper().GetLower())).StoreUnsafe(ref Unsafe.Add(ref ends, EndsAtOnce * 2));
            (origin + Avx512F.ConvertToVector512Int32(numbers.GetUpper().GetUpper())).StoreUnsafe(ref Unsafe.Add(ref ends, EndsAtOnce * 3));
        }
    }
}
