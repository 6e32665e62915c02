namespace DeirZour.Gazetteers;

/// <summary>The names of a matcher by the hash of their folded letters, and the beginnings of those of several words.</summary>
/// <remarks>One open-addressed table of 12 bytes a slot. Keys are 64-bit hashes; texts are not stored.</remarks>
internal sealed class PhraseTable
{
    private const int Prefix = 1 << 30;
    private const double MaxLoad = 0.7;
    private readonly ulong[] _keys;
    private readonly int[] _values;

    /// <param name="count">How many phrases and beginnings there will be at most.</param>
    public PhraseTable(int count)
    {
        var size = (int)Math.Min(int.MaxValue / 2, (long)(count / MaxLoad) + 8);
        _keys = new ulong[size];
        _values = new int[size];
    }

    /// <summary>Looks a phrase up.</summary>
    /// <param name="hash">Its hash, not 0.</param>
    /// <param name="name">What was set for it, or -1.</param>
    /// <returns>Whether a longer phrase begins with it.</returns>
    public bool Find(ulong hash, out int name)
    {
        var keys = _keys;
        var slot = Slot(hash, keys.Length);
        while (keys[slot] != hash)
        {
            if (keys[slot] == 0)
            {
                name = -1;
                return false;
            }

            slot = slot + 1 == keys.Length ? 0 : slot + 1;
        }

        name = (_values[slot] & (Prefix - 1)) - 1;
        return (_values[slot] & Prefix) != 0;
    }

    /// <summary>Marks a phrase as the beginning of a longer one.</summary>
    public void SetPrefix(ulong hash) => _values[SlotFor(hash)] |= Prefix;

    /// <summary>Sets what a phrase stands for.</summary>
    /// <param name="hash">Its hash, not 0.</param>
    /// <param name="name">A number from 0.</param>
    /// <returns>What was set before, or -1.</returns>
    public int SetName(ulong hash, int name)
    {
        ref var value = ref _values[SlotFor(hash)];
        var before = (value & (Prefix - 1)) - 1;
        value = (value & Prefix) | (name + 1);
        return before;
    }

    private int SlotFor(ulong hash)
    {
        var slot = Slot(hash, _keys.Length);
        while (_keys[slot] != hash && _keys[slot] != 0)
        {
            slot = slot + 1 == _keys.Length ? 0 : slot + 1;
        }

        _keys[slot] = hash;
        return slot;
    }

    private static int Slot(ulong hash, int size) => (int)(((hash >> 32) * (ulong)size) >> 32);
}
