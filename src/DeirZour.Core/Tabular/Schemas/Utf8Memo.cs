using System.Buffers.Binary;
using System.Numerics;

namespace DeirZour.Tabular;

/// <summary>Remembers what was made of bytes seen lately, so that what recurs in every row is made once.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="slots">How many are remembered at most.</param>
internal sealed class Utf8Memo<T>(int slots)
    where T : class
{
    /// <summary>What is longer hardly recurs.</summary>
    public const int LongestKey = 512;

    private readonly Slot[] _slots = new Slot[slots];
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

        ref var slot = ref _slots[Hash(key) % (uint)_slots.Length];
        if (slot.Made is null || !key.SequenceEqual(slot.Key.AsSpan(0, slot.Length)))
        {
            slot.Remember(key);
        }

        return ref slot.Made;
    }

    private static uint Hash(ReadOnlySpan<byte> key)
    {
        var hash = (uint)key.Length;
        for (; key.Length >= sizeof(ulong); key = key[sizeof(ulong)..])
        {
            hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt64LittleEndian(key));
        }

        foreach (var unit in key)
        {
            hash = BitOperations.Crc32C(hash, unit);
        }

        return hash;
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
