using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Tabular;

/// <summary>Packs how many bytes cells have: one byte a cell, five where that does not do.</summary>
internal static class CellLengths
{
    /// <summary>How many bytes a cell takes at most.</summary>
    public const int MaxBytes = 1 + sizeof(int);

    /// <summary>Stands in front of a length of its own or more.</summary>
    private const byte Longer = byte.MaxValue;

    /// <summary>Packs the lengths of cells that follow each other, with a separator between.</summary>
    /// <param name="before">The end of the cell in front of the first one.</param>
    /// <param name="ends">Where the cells end, with or without <see cref="DelimitedRow.LiteralMark"/>.</param>
    /// <param name="packed">Room for <see cref="MaxBytes"/> a cell.</param>
    /// <returns>How many bytes they take.</returns>
    public static int Pack(int before, ReadOnlySpan<int> ends, Span<byte> packed) => Pack(before, ends, packed, Vector128.IsHardwareAccelerated);

    /// <inheritdoc cref="Pack(int, ReadOnlySpan{int}, Span{byte})"/>
    /// <param name="before">The end of the cell in front of the first one.</param>
    /// <param name="ends">Where the cells end.</param>
    /// <param name="packed">Room for them.</param>
    /// <param name="isVector">Whether to take sixteen cells at once; otherwise one, which says what is right.</param>
    internal static int Pack(int before, ReadOnlySpan<int> ends, Span<byte> packed, bool isVector)
    {
        var written = 0;
        for (var cell = 0; cell < ends.Length;)
        {
            if (isVector && cell > 0 && ends.Length - cell >= Vector128<byte>.Count)
            {
                var lengths = Sixteen(ends, cell);
                if (!Vector128.EqualsAny(lengths, Vector128.Create(Longer)))
                {
                    lengths.CopyTo(packed[written..]);
                    written += Vector128<byte>.Count;
                    cell += Vector128<byte>.Count;
                    continue;
                }
            }

            // A block with a long cell is packed cell by cell, as is the rest.
            var block = Math.Min(ends.Length, cell == 0 ? 1 : cell + Vector128<byte>.Count);
            for (; cell < block; cell++)
            {
                var start = cell == 0 ? before : ends[cell - 1] & ~DelimitedRow.LiteralMark;
                written += PackOne((ends[cell] & ~DelimitedRow.LiteralMark) - start - 1, packed[written..]);
            }
        }

        return written;
    }

    /// <summary>Reads a length, and goes behind it.</summary>
    public static int Read(ReadOnlySpan<byte> packed, ref int at)
    {
        int length = packed[at++];
        if (length == Longer)
        {
            length = BinaryPrimitives.ReadInt32LittleEndian(packed[at..]);
            at += sizeof(int);
        }

        return length;
    }

    private static int PackOne(int length, Span<byte> packed)
    {
        if (length < Longer)
        {
            packed[0] = (byte)length;
            return 1;
        }

        packed[0] = Longer;
        BinaryPrimitives.WriteInt32LittleEndian(packed[1..], length);
        return MaxBytes;
    }

    /// <summary>The lengths of sixteen cells, not the first, and <see cref="Longer"/> for those that are longer.</summary>
    private static Vector128<byte> Sixteen(ReadOnlySpan<int> ends, int cell)
    {
        var low = Vector128.NarrowWithSaturation(Four(ends, cell), Four(ends, cell + 4)).AsUInt16();
        var high = Vector128.NarrowWithSaturation(Four(ends, cell + 8), Four(ends, cell + 12)).AsUInt16();
        return Vector128.NarrowWithSaturation(low, high);
    }

    private static Vector128<int> Four(ReadOnlySpan<int> ends, int cell)
    {
        ref var first = ref MemoryMarshal.GetReference(ends);
        var mask = Vector128.Create(~DelimitedRow.LiteralMark);
        var end = Vector128.LoadUnsafe(ref first, (nuint)cell) & mask;
        var before = Vector128.LoadUnsafe(ref first, (nuint)(cell - 1)) & mask;
        return end - before - Vector128<int>.One;
    }
}
