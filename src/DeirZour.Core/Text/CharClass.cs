using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Text;

/// <summary>Classes of the units of a narrowed text.</summary>
internal static class CharClass
{
    /// <summary>Stands for a letter that is not ASCII.</summary>
    public const byte OtherLetter = 0x7F;

    /// <summary>Stands for a currency sign that is not ASCII.</summary>
    public const byte Currency = 0x1F;

    /// <summary>Stands for any other unit that is not ASCII.</summary>
    public const byte OtherMark = 0x1E;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(byte unit) => unit is >= (byte)'A' and <= (byte)'Z';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLower(byte unit) => unit is >= (byte)'a' and <= (byte)'z';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(byte unit) => IsLower((byte)(unit | 0x20)) || unit == OtherLetter;

    /// <summary>All bits of every byte that is a letter.</summary>
    public static Vector128<byte> Letters(Vector128<byte> units) =>
        Vector128.LessThan((units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26)) | Vector128.Equals(units, Vector128.Create(OtherLetter));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(byte unit)
    {
        const ulong Blanks = (1UL << ' ') | (1UL << '\t') | (1UL << '\n') | (1UL << '\r') | (1UL << 0x0B) | (1UL << 0x0C) | 1UL;
        return unit <= ' ' && (Blanks >> unit & 1) != 0;
    }


    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLineBreak(byte unit) => unit is (byte)'\n' or (byte)'\r';
}
