using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DeirZour.Tabular;

/// <summary>Which bits stand behind an odd number of set bits, themselves included: with quotes as bits, what is quoted.</summary>
internal static class Parity
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong bits) => Pclmulqdq.X64.IsSupported
        ? Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar()
        : ByShifts(bits);

    /// <summary>The same where the processor has no multiplication without carry.</summary>
    public static ulong ByShifts(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }
}
