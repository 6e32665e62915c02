using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Tabular;

/// <summary>Reads up to 64 whole numbers of 1 to 8 digits at once. What is refused may still be a number: <see cref="CellParser"/> decides.</summary>
internal sealed class DigitGroups
{
    /// <summary>The most numbers.</summary>
    public const int Count = 64;

    private readonly ulong[] _digits = new ulong[Count];
    private readonly int[] _numbers = new int[Count];

    /// <summary>A number; meaningful where <see cref="Read"/> says so.</summary>
    public ref int this[int index] => ref _numbers[index];

    /// <summary>Sets the digits of a number.</summary>
    /// <param name="index">Which number.</param>
    /// <param name="digits">What <see cref="DigitParser.TryTakeDigits"/> took.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int index, ulong digits) => _digits[index] = digits;

    /// <summary>Reads numbers.</summary>
    /// <param name="set">A bit for each number that was set.</param>
    /// <returns>A bit for each of them that was read.</returns>
    public ulong Read(ulong set)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return set & ReadAll(ref MemoryMarshal.GetArrayDataReference(_digits), ref MemoryMarshal.GetArrayDataReference(_numbers));
        }

        return ReadOneByOne(set);
    }

    /// <summary>Reads numbers on any processor.</summary>
    internal ulong ReadOneByOne(ulong set)
    {
        ulong read = 0;
        for (; set != 0; set &= unchecked(set - 1))
        {
            var index = BitOperations.TrailingZeroCount(set);
            read |= DigitParser.TryReadDigits(_digits[index], out _numbers[index]) ? 1UL << index : 0;
        }

        return read;
    }

    /// <summary>Reads all, as <see cref="DigitParser.TryReadDigits"/> does one.</summary>
    private static ulong ReadAll(ref ulong digits, ref int numbers)
    {
        ulong read = 0;
        for (nuint i = 0; i < Count; i = unchecked(i + (2 * (nuint)Vector512<ulong>.Count)))
        {
            var first = Vector512.LoadUnsafe(ref digits, i);
            var second = Vector512.LoadUnsafe(ref digits, unchecked(i + (nuint)Vector512<ulong>.Count));
            Vector512.Narrow(Numbers(first), Numbers(second)).AsInt32().StoreUnsafe(ref numbers, i);
            read |= (AreDigits(first) | (AreDigits(second) << Vector512<ulong>.Count)) << (int)i;
        }

        return read;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AreDigits(Vector512<ulong> digits) =>
        Vector512.Equals(((digits + Vector512.Create(DigitParser.BeyondNine)) | digits) & Vector512.Create(DigitParser.HighBits), Vector512<ulong>.Zero)
            .ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Numbers(Vector512<ulong> digits)
    {
        var pairs = (digits * 10) + (digits >> 8);
        var mask = Vector512.Create(DigitParser.EveryOtherPair);
        return (((pairs & mask) * DigitParser.FirstPairs) + (((pairs >> 16) & mask) * DigitParser.SecondPairs)) >> 32;
    }
}
