using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DeirZour.Tabular;

/// <summary>Reads the plain forms of values eight bytes at a time. What it refuses may still be a value: <see cref="CellParser"/> decides.</summary>
internal static class DigitParser
{
    private const int MaxDigits = 8;
    private const int MaxExactDigits = 15;
    private const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>What makes a byte above 9 one above 0x7F.</summary>
    public const ulong BeyondNine = 0x7676_7676_7676_7676;

    public const ulong HighBits = 0x8080_8080_8080_8080;

    /// <summary>The first and the third of four pairs of digits.</summary>
    public const ulong EveryOtherPair = 0x0000_00FF_0000_00FF;

    /// <summary>What the first and the third pair of digits count.</summary>
    public const ulong FirstPairs = 0x000F_4240_0000_0064;

    /// <summary>What the second and the fourth pair of digits count.</summary>
    public const ulong SecondPairs = 0x0000_2710_0000_0001;

    /// <summary>The powers of ten that a double holds exactly, as far as they are needed.</summary>
    private static ReadOnlySpan<double> Powers => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private static ReadOnlySpan<long> LongPowers =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000];

    /// <summary>Reads 1 to 8 digits.</summary>
    /// <param name="row">Bytes of which the digits are a part.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="length">Their number.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when it is anything else, or the row is shorter than 8 bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParseWholeNumber(ReadOnlySpan<byte> row, int end, int length, out int value)
    {
        value = 0;
        return TryTakeDigits(row, end, length, out var digits) && TryReadDigits(digits, out value);
    }

    /// <summary>Takes 1 to 8 bytes that may be digits, each less <c>0</c>, with zeros in front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTakeDigits(ReadOnlySpan<byte> row, int end, int length, out ulong digits)
    {
        unchecked
        {
            if ((uint)(length - 1) >= MaxDigits || row.Length < MaxDigits)
            {
                digits = 0;
                return false;
            }

            // In front of the row there are no bytes to take; its first ones are moved up instead.
            ref var first = ref MemoryMarshal.GetReference(row);
            var eight = end < MaxDigits
                ? Eight(ref first) << ((MaxDigits - end) * 8)
                : Eight(ref Unsafe.Add(ref first, end - MaxDigits));
            digits = (eight ^ Zeros) & (ulong.MaxValue << ((MaxDigits - length) * 8));
            return true;
        }
    }

    /// <summary>Reads what <see cref="TryTakeDigits"/> took.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadDigits(ulong digits, out int value)
    {
        value = unchecked((int)Number(digits));
        return AreDigits(digits);
    }

    /// <summary>Reads a day such as 2017-01-14.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The day as yyyymmdd.</param>
    /// <returns>False when it is anything else.</returns>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out int value)
    {
        const ulong YearAndMonth = 0x2D30_302D_3030_3030;
        value = 0;
        if (text.Length != 10)
        {
            return false;
        }

        unchecked
        {
            var head = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ YearAndMonth;
            var tens = text[8] ^ (uint)'0';
            var ones = text[9] ^ (uint)'0';
            if (!AreDigits(head) || (head & 0xFF00_00FF_0000_0000) != 0 || tens > 3 || ones > 9)
            {
                return false;
            }

            var year = ((int)(head & 0xFF) * 1000) + ((int)((head >> 8) & 0xFF) * 100) + ((int)((head >> 16) & 0xFF) * 10) + (int)((head >> 24) & 0xFF);
            var month = ((int)((head >> 40) & 0xFF) * 10) + (int)((head >> 48) & 0xFF);
            var day = (int)((tens * 10) + ones);
            value = (year * 10_000) + (month * 100) + day;
            return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);
        }
    }

    /// <summary>Reads a decimal number such as -35.688342, of 15 digits at most; it is rounded as the standard library does.</summary>
    /// <param name="row">Bytes of which the number is a part.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="length">Its length.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when it is anything else, or the row is shorter than 8 bytes.</returns>
    public static bool TryParseDecimal(ReadOnlySpan<byte> row, int end, int length, out double value)
    {
        unchecked
        {
            value = 0;
            var text = row.Slice(end - length, length);
            var isNegative = !text.IsEmpty && text[0] == '-';
            var at = isNegative ? 1 : 0;
            long number = 0;
            for (; at < text.Length && (uint)(text[at] ^ '0') is <= 9 and var digit; at++)
            {
                number = (number * 10) + digit;
            }

            var digits = at - (isNegative ? 1 : 0);
            var decimals = Math.Max(text.Length - at - 1, 0);
            if ((uint)(digits + decimals - 1) >= MaxExactDigits)
            {
                return false;
            }

            if (at < text.Length)
            {
                if (text[at] != '.' || !TryParseDigits(row, end, decimals, out var fraction))
                {
                    return false;
                }

                number = (number * LongPowers[decimals]) + fraction;
            }

            // Both are exact, so that the quotient is the nearest double.
            value = number / Powers[decimals];
            value = isNegative ? -value : value;
            return true;
        }
    }

    /// <summary>Reads 1 to 15 digits.</summary>
    private static bool TryParseDigits(ReadOnlySpan<byte> row, int end, int length, out long value)
    {
        if (length > MaxDigits)
        {
            var isNumber = TryParseWholeNumber(row, end - MaxDigits, length - MaxDigits, out var high) & TryParseWholeNumber(row, end, MaxDigits, out var low);
            value = (high * LongPowers[MaxDigits]) + low;
            return isNumber;
        }

        var isShort = TryParseWholeNumber(row, end, length, out var number);
        value = number;
        return isShort;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ref byte first)
    {
        var eight = Unsafe.ReadUnaligned<ulong>(ref first);
        return BitConverter.IsLittleEndian ? eight : BinaryPrimitives.ReverseEndianness(eight);
    }

    private static bool AreDigits(ulong digits) => unchecked((((digits + BeyondNine) | digits) & HighBits) == 0);

    private static ulong Number(ulong digits)
    {
        unchecked
        {
            digits = (digits * 10) + (digits >> 8);
            return (((digits & EveryOtherPair) * FirstPairs) + (((digits >> 16) & EveryOtherPair) * SecondPairs)) >> 32;
        }
    }

    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
