namespace DeirZour.Internal;

/// <summary>A hash of 64 bits that is the same in every run and on every machine: FNV-1a over UTF-16 units.</summary>
internal static class StableHash
{
    public const ulong Start = 14695981039346656037;

    public static ulong Of(ReadOnlySpan<char> text) => Add(Start, text);

    /// <summary>Goes on with a further text.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            hash = Add(hash, unit);
        }

        return hash;
    }

    /// <summary>Goes on with a number of up to 64 bits.</summary>
    public static ulong Add(ulong hash, ulong value) => unchecked((hash ^ value) * 1099511628211);
}
