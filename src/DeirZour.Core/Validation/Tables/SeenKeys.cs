namespace DeirZour.Validation;

/// <summary>Keys with the lines on which they stand, at 12 bytes for a slot: a table with open addressing that grows to three quarters.</summary>
internal sealed class SeenKeys
{
    private const int FirstCapacity = 1 << 10;
    private const int GrowthFactor = 4;

    private ulong[] _keys = new ulong[FirstCapacity];
    private uint[] _lines = new uint[FirstCapacity];

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>The line of a key, or null for a key that is not there.</summary>
    public long? Find(ulong key)
    {
        var slot = SlotOf(key);
        return _keys[slot] == 0 ? null : _lines[slot];
    }

    /// <summary>Adds a key that is not there.</summary>
    /// <param name="key">The key, not 0, with bits as if at random.</param>
    /// <param name="line">The line; those beyond 32 bits are not told apart.</param>
    public void Add(ulong key, long line)
    {
        if (Count == _keys.Length / 4 * 3)
        {
            Grow();
        }

        var slot = SlotOf(key);
        (_keys[slot], _lines[slot]) = (key, (uint)Math.Min(line, uint.MaxValue));
        Count++;
    }

    /// <summary>Forgets all keys, and keeps the room for as many.</summary>
    public void Clear()
    {
        Array.Clear(_keys);
        Count = 0;
    }

    /// <summary>Where a key is, or where it would go.</summary>
    private int SlotOf(ulong key)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(key & (uint)mask);
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (keys, lines) = (_keys, _lines);
        (_keys, _lines) = (new ulong[keys.Length * GrowthFactor], new uint[keys.Length * GrowthFactor]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var slot = SlotOf(keys[i]);
                (_keys[slot], _lines[slot]) = (keys[i], lines[i]);
            }
        }
    }
}
