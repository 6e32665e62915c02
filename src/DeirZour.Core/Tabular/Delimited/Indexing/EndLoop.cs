using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <summary>Writes the positions of bits four at a time, whether there are four or not: cheaper than to ask after each.</summary>
internal static class EndLoop
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ulong bits, int position, ref int ends)
    {
        unchecked
        {
            do
            {
                ends = position + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                Unsafe.Add(ref ends, 1) = position + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                Unsafe.Add(ref ends, 2) = position + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                Unsafe.Add(ref ends, 3) = position + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                ends = ref Unsafe.Add(ref ends, 4);
            }
            while (bits != 0);
        }
    }
}
