namespace DeirZour.Gazetteers;

/// <summary>Hashes the key of a name.</summary>
internal static class NameKey
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>A 64-bit hash of folded letters.</summary>
    public static ulong Hash(ReadOnlySpan<char> key)
    {
        ulong hash = 0;
        foreach (var letter in key)
        {
            hash = unchecked((hash ^ letter) * Multiplier);
            hash ^= hash >> 32;
        }

        return hash;
    }
}
