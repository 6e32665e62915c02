using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DeirZour.Tabular;

/// <summary>Reads the plain forms of values eight bytes at a time. What it refuses may still be a value: <see cref="CellParser"/> decides.</summary>
internal static class DigitParser
{
    private const int MaxDigits = 8;
    private const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>The powers of ten that a double holds exactly, as far as they are needed.</summary>
    private static ReadOnlySpan<double> Powers => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads 1 to 8 digits.</summary>
    /// <param name="row">Bytes of which the digits are a part.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="length">Their number.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when it is anything else, or stands too near to the start of the row.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParseWholeNumber(ReadOnlySpan<byte> row, int end, int length, out int value)
    {
        unchecked
        {
            if ((uint)(length - 1) >= MaxDigits || end < MaxDigits)
            {
                value = 0;
                return false;
            }

            // What stands before the digits becomes leading zeros.
            var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(row), end - MaxDigits));
            eight = BitConverter.IsLittleEndian ? eight : BinaryPrimitives.ReverseEndianness(eight);
            var digits = (eight ^ Zeros) & (ulong.MaxValue << ((MaxDigits - length) * 8));
            value = (int)Number(digits);
            return AreDigits(digits);
        }
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
    public static bool TryParseDecimal(ReadOnlySpan<byte> text, out double value)
    {
        unchecked
        {
            value = 0;
            var isNegative = !text.IsEmpty && text[0] == '-';
            long number = 0;
            var digits = 0;
            var point = -1;
            for (var i = isNegative ? 1 : 0; i < text.Length; i++)
            {
                var digit = (uint)(text[i] ^ '0');
                if (digit <= 9)
                {
                    number = (number * 10) + digit;
                    digits++;
                }
                else if (text[i] == '.' && point < 0)
                {
                    point = digits;
                }
                else
                {
                    return false;
                }
            }

            // Both are exact, so that the quotient is the nearest double.
            if ((uint)(digits - 1) >= 15 || point == digits)
            {
                return false;
            }

            value = number / Powers[point < 0 ? 0 : digits - point];
            value = isNegative ? -value : value;
            return true;
        }
    }

    private static bool AreDigits(ulong digits) => unchecked((((digits + 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080) == 0);

    private static ulong Number(ulong digits)
    {
        unchecked
        {
            digits = (digits * 10) + (digits >> 8);
            return (((digits & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064) + (((digits >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32;
        }
    }

    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
