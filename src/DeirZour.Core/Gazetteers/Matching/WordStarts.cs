using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Gazetteers;

/// <summary>Finds where words with a capital, or in a script without capitals, may start: the only part of the matcher that sees every unit of a text.</summary>
/// <remarks>
/// A start is a capital that no ASCII letter stands before, or a unit that is not ASCII and can begin a letter that no ASCII letter stands
/// before. Some starts are none: the caller looks. <see cref="PortableMask{TUnit}"/> is the specification of the vector path.
/// </remarks>
internal static class WordStarts
{
    /// <summary>How many units a mask covers.</summary>
    public const int MaskLength = 64;

    private const int FirstLetterUtf16 = 0xC0;
    private const int FirstLeadUtf8 = 0xC3;

    /// <summary>Marks the starts among the next units.</summary>
    /// <param name="text">UTF-8 bytes or UTF-16 units.</param>
    /// <param name="at">The first unit; bit 0 of the mask.</param>
    /// <returns>A bit for each of <see cref="MaskLength"/> units; none beyond the end of the text.</returns>
    public static ulong Mask<TUnit>(ReadOnlySpan<TUnit> text, int at)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        // The vector path looks back one unit and at 64 whole ones.
        if (at == 0 || at + MaskLength > text.Length || !Vector128.IsHardwareAccelerated)
        {
            return PortableMask(text, at);
        }

        ref var units = ref Unsafe.As<TUnit, byte>(ref MemoryMarshal.GetReference(text));
        if (typeof(TUnit) == typeof(byte))
        {
            if (Vector512.IsHardwareAccelerated)
            {
                return StartsUtf8(Vector512.LoadUnsafe(ref units, (nuint)at), Vector512.LoadUnsafe(ref units, (nuint)(at - 1)));
            }

            ulong low = StartsUtf8(Vector256.LoadUnsafe(ref units, (nuint)at), Vector256.LoadUnsafe(ref units, (nuint)(at - 1)));
            ulong high = StartsUtf8(Vector256.LoadUnsafe(ref units, (nuint)(at + 32)), Vector256.LoadUnsafe(ref units, (nuint)(at + 31)));
            return low | (high << 32);
        }

        ref var wide = ref Unsafe.As<byte, ushort>(ref units);
        if (Vector512.IsHardwareAccelerated)
        {
            ulong low = StartsUtf16(Vector512.LoadUnsafe(ref wide, (nuint)at), Vector512.LoadUnsafe(ref wide, (nuint)(at - 1)));
            ulong high = StartsUtf16(Vector512.LoadUnsafe(ref wide, (nuint)(at + 32)), Vector512.LoadUnsafe(ref wide, (nuint)(at + 31)));
            return low | (high << 32);
        }

        ulong mask = 0;
        for (var i = 0; i < MaskLength; i += Vector256<ushort>.Count)
        {
            mask |= (ulong)StartsUtf16(Vector256.LoadUnsafe(ref wide, (nuint)(at + i)), Vector256.LoadUnsafe(ref wide, (nuint)(at + i - 1))) << i;
        }

        return mask;
    }

    /// <summary>The portable path.</summary>
    internal static ulong PortableMask<TUnit>(ReadOnlySpan<TUnit> text, int at)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var firstLetter = typeof(TUnit) == typeof(byte) ? FirstLeadUtf8 : FirstLetterUtf16;
        ulong mask = 0;
        var end = Math.Min(text.Length, at + MaskLength);
        for (var i = at; i < end; i++)
        {
            var unit = int.CreateTruncating(text[i]);
            var before = i > 0 ? int.CreateTruncating(text[i - 1]) : 0;
            if ((unit is >= 'A' and <= 'Z' || unit >= firstLetter) && !((before | 0x20) is >= 'a' and <= 'z'))
            {
                mask |= 1UL << (i - at);
            }
        }

        return mask;
    }

    private static ulong StartsUtf8(Vector512<byte> units, Vector512<byte> before)
    {
        var capitals = Vector512.LessThan(units - Vector512.Create((byte)'A'), Vector512.Create((byte)26));
        var leads = Vector512.GreaterThanOrEqual(units, Vector512.Create((byte)FirstLeadUtf8));
        var letters = Vector512.LessThan((before | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a'), Vector512.Create((byte)26));
        return Vector512.AndNot(capitals | leads, letters).ExtractMostSignificantBits();
    }

    private static uint StartsUtf8(Vector256<byte> units, Vector256<byte> before)
    {
        var capitals = Vector256.LessThan(units - Vector256.Create((byte)'A'), Vector256.Create((byte)26));
        var leads = Vector256.GreaterThanOrEqual(units, Vector256.Create((byte)FirstLeadUtf8));
        var letters = Vector256.LessThan((before | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        return Vector256.AndNot(capitals | leads, letters).ExtractMostSignificantBits();
    }

    private static uint StartsUtf16(Vector512<ushort> units, Vector512<ushort> before)
    {
        var capitals = Vector512.LessThan(units - Vector512.Create((ushort)'A'), Vector512.Create((ushort)26));
        var leads = Vector512.GreaterThanOrEqual(units, Vector512.Create((ushort)FirstLetterUtf16));
        var letters = Vector512.LessThan((before | Vector512.Create((ushort)0x20)) - Vector512.Create((ushort)'a'), Vector512.Create((ushort)26));
        return (uint)Vector512.AndNot(capitals | leads, letters).ExtractMostSignificantBits();
    }

    private static uint StartsUtf16(Vector256<ushort> units, Vector256<ushort> before)
    {
        var capitals = Vector256.LessThan(units - Vector256.Create((ushort)'A'), Vector256.Create((ushort)26));
        var leads = Vector256.GreaterThanOrEqual(units, Vector256.Create((ushort)FirstLetterUtf16));
        var letters = Vector256.LessThan((before | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        return Vector256.AndNot(capitals | leads, letters).ExtractMostSignificantBits();
    }
}
