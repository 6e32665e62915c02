using System.Buffers.Binary;
using System.Numerics;

namespace DeirZour.Tabular;

/// <summary>Remembers what was made of bytes seen lately, so that what recurs in every row is made once.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class Utf8Memo<T>
    where T : class
{
    /// <summary>What is longer hardly recurs.</summary>
    public const int LongestKey = 512;

    private const int SlotCount = 1024;
    private Slot[]? _slots;
    private T? _unremembered;

    /// <summary>Looks bytes up.</summary>
    /// <param name="key">The bytes.</param>
    /// <returns>What was made of them; null when they are new, for the caller to set.</returns>
    public ref T? Find(ReadOnlySpan<byte> key)
    {
        if (key.Length > LongestKey)
        {
            _unremembered = null;
            return ref _unremembered;
        }

        _slots ??= new Slot[SlotCount];
        ref var slot = ref _slots[Hash(key) % SlotCount];
        if (slot.Made is null || !key.SequenceEqual(slot.Key.AsSpan(0, slot.Length)))
        {
            slot.Remember(key);
        }

        return ref slot.Made;
    }

    /// <summary>Of all bytes: two sums that do not wait for each other.</summary>
    private static uint Hash(ReadOnlySpan<byte> key)
    {
        var first = (uint)key.Length;
        var second = 0U;
        for (; key.Length >= 2 * sizeof(ulong); key = key[(2 * sizeof(ulong))..])
        {
            first = BitOperations.Crc32C(first, BinaryPrimitives.ReadUInt64LittleEndian(key));
            second = BitOperations.Crc32C(second, BinaryPrimitives.ReadUInt64LittleEndian(key[sizeof(ulong)..]));
        }

        if (key.Length >= sizeof(ulong))
        {
            first = BitOperations.Crc32C(first, BinaryPrimitives.ReadUInt64LittleEndian(key));
            key = key[sizeof(ulong)..];
        }

        foreach (var unit in key)
        {
            second = BitOperations.Crc32C(second, unit);
        }

        return first ^ BitOperations.RotateLeft(second, 16);
    }

    private struct Slot
    {
        public T? Made;
        private byte[]? _key;

        public int Length { get; private set; }

        public readonly byte[] Key => _key ?? [];

        /// <summary>Takes new bytes, in the array of the old ones where they fit.</summary>
        public void Remember(ReadOnlySpan<byte> key)
        {
            if (Key.Length < key.Length)
            {
                _key = new byte[(key.Length + 31) / 32 * 32];
            }

            key.CopyTo(_key);
            Length = key.Length;
            Made = null;
        }
    }
}
