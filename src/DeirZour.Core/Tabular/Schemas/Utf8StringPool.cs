using System.Buffers.Binary;
using System.Text;

namespace DeirZour.Tabular;

/// <summary>Remembers the strings of texts seen lately, so that a name that recurs in every row is one string.</summary>
internal sealed class Utf8StringPool
{
    private const int Slots = 1024;
    private const int LongestText = 256;
    private readonly (byte[] Utf8, string Text)[] _slots = new (byte[], string)[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestText)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var slot = ref _slots[Hash(utf8) % Slots];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8))
        {
            slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        return slot.Text;
    }

    /// <summary>Of the length and of both ends, which tell names apart well enough: a slot compares all bytes.</summary>
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            ulong first = 0, last = 0;
            if (utf8.Length >= sizeof(ulong))
            {
                first = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
                last = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
            }
            else
            {
                foreach (var unit in utf8)
                {
                    first = (first << 8) | unit;
                }
            }

            var hash = ((first ^ ((ulong)utf8.Length << 56)) * 0x9E37_79B9_7F4A_7C15) ^ (last * 0xC2B2_AE3D_27D4_EB4F);
            return (uint)((hash * 0x9E37_79B9_7F4A_7C15) >> 40);
        }
    }
}
