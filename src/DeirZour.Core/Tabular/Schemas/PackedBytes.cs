using System.Diagnostics;

namespace DeirZour.Tabular;

/// <summary>A buffer in which small numbers and texts are laid one behind the other, and which is used again for each row.</summary>
internal sealed class PackedBytes
{
    private const byte More = 0x80;
    private const int LongestNumber = 10;
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Room for bytes behind those that are written.</summary>
    public Span<byte> Space(int length)
    {
        if (_bytes.Length - Length < length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + length, _bytes.Length * 2));
        }

        return _bytes.AsSpan(Length);
    }

    /// <summary>Takes bytes of the <see cref="Space"/> that were filled.</summary>
    public void Advance(int length) => Length += length;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Space(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Writes a number of 0 or more, seven bits a byte, the lowest first.</summary>
    public void WriteNumber(long number)
    {
        Debug.Assert(number >= 0, "numbers of 0 or more");
        var space = Space(LongestNumber);
        var length = 0;
        unchecked
        {
            for (; number >= More; number >>= 7)
            {
                space[length++] = (byte)(number | More);
            }

            space[length++] = (byte)number;
        }

        Length += length;
    }

    /// <summary>Reads a number, and goes behind it.</summary>
    public static long ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        long number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (long)(part & (More - 1)) << shift;
            if (part < More)
            {
                return number;
            }
        }
    }
}
