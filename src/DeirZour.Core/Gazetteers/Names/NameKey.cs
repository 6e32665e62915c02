namespace DeirZour.Gazetteers;

/// <summary>Hashes the key of a name.</summary>
internal static class NameKey
{
    /// <summary>The hash of no letters.</summary>
    public const ulong Empty = 0x51_7C_C1_B7_27_22_0A_95;

    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>A 64-bit hash of folded letters.</summary>
    public static ulong Hash(ReadOnlySpan<char> key) => Extend(Empty, key);

    /// <summary>The hash of a key and more letters after it.</summary>
    public static ulong Extend(ulong hash, ReadOnlySpan<char> key)
    {
        foreach (var letter in key)
        {
            hash = unchecked((hash ^ letter) * Multiplier);
            hash ^= hash >> 32;
        }

        return hash;
    }
}
