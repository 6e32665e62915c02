using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Tabular;

/// <summary>Looks at 16 bytes at a time.</summary>
internal struct Vector128Block : IByteBlock<Vector128Block>
{
    private Vector128<byte> _any;
    private Vector128<byte> _nul;
    private Vector128<byte> _carriageReturn;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static Vector128Block Start => default;

    public readonly bool HasNul => _nul != Vector128<byte>.Zero;

    public readonly bool HasCarriageReturn => _carriageReturn != Vector128<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakeNonAscii()
    {
        var any = _any;
        _any = Vector128<byte>.Zero;
        return any.ExtractMostSignificantBits() != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonAscii(ref readonly byte block)
    {
        ulong bits = 0;
        for (var i = 0; i < ByteBlock.Length; i += Vector128<byte>.Count)
        {
            bits |= (ulong)Vector128.LoadUnsafe(in block, (nuint)i).ExtractMostSignificantBits() << i;
        }

        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Classify(ref readonly byte block, byte delimiter, out ulong quotes, out ulong delimiters, out ulong lineFeeds)
    {
        (quotes, delimiters, lineFeeds) = (0, 0, 0);
        for (var i = 0; i < ByteBlock.Length; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(in block, (nuint)i);
            quotes |= Find(bytes, (byte)'"') << i;
            delimiters |= Find(bytes, delimiter) << i;
            lineFeeds |= Find(bytes, (byte)'\n') << i;
            _any |= bytes;
            _nul |= Vector128.Equals(bytes, Vector128<byte>.Zero);
            _carriageReturn |= Vector128.Equals(bytes, Vector128.Create((byte)'\r'));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CarriageReturns(ref readonly byte block)
    {
        ulong bits = 0;
        for (var i = 0; i < ByteBlock.Length; i += Vector128<byte>.Count)
        {
            bits |= Find(Vector128.LoadUnsafe(in block, (nuint)i), (byte)'\r') << i;
        }

        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteEnds(ulong bits, int position, ref int ends) => EndLoop.Write(bits, position, ref ends);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(Vector128<byte> bytes, byte unit) => Vector128.Equals(bytes, Vector128.Create(unit)).ExtractMostSignificantBits();
}
