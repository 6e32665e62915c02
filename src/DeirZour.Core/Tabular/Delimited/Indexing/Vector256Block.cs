using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Tabular;

/// <summary>Looks at 32 bytes at a time.</summary>
internal struct Vector256Block : IByteBlock<Vector256Block>
{
    private Vector256<byte> _any;
    private Vector256<byte> _nul;
    private Vector256<byte> _carriageReturn;

    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    public static Vector256Block Start => default;

    public readonly bool HasNul => _nul != Vector256<byte>.Zero;

    public readonly bool HasCarriageReturn => _carriageReturn != Vector256<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakeNonAscii()
    {
        var any = _any;
        _any = Vector256<byte>.Zero;
        return any.ExtractMostSignificantBits() != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonAscii(ref readonly byte block)
    {
        ulong bits = 0;
        for (var i = 0; i < ByteBlock.Length; i += Vector256<byte>.Count)
        {
            bits |= (ulong)Vector256.LoadUnsafe(in block, (nuint)i).ExtractMostSignificantBits() << i;
        }

        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Classify(ref readonly byte block, byte delimiter, out ulong quotes, out ulong delimiters, out ulong lineFeeds)
    {
        (quotes, delimiters, lineFeeds) = (0, 0, 0);
        for (var i = 0; i < ByteBlock.Length; i += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(in block, (nuint)i);
            quotes |= Find(bytes, (byte)'"') << i;
            delimiters |= Find(bytes, delimiter) << i;
            lineFeeds |= Find(bytes, (byte)'\n') << i;
            _any |= bytes;
            _nul |= Vector256.Equals(bytes, Vector256<byte>.Zero);
            _carriageReturn |= Vector256.Equals(bytes, Vector256.Create((byte)'\r'));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CarriageReturns(ref readonly byte block)
    {
        ulong bits = 0;
        for (var i = 0; i < ByteBlock.Length; i += Vector256<byte>.Count)
        {
            bits |= Find(Vector256.LoadUnsafe(in block, (nuint)i), (byte)'\r') << i;
        }

        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteEnds(ulong bits, int position, ref int ends) => EndLoop.Write(bits, position, ref ends);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(Vector256<byte> bytes, byte unit) => Vector256.Equals(bytes, Vector256.Create(unit)).ExtractMostSignificantBits();
}
