namespace DeirZour.Validation;

/// <summary>The lines of keys seen lately, in bounded memory: some 6 MB however long the file.</summary>
/// <remarks>Keys are hashes of 64 bits: of a million rows, two different ones share a key once in some forty million files.</remarks>
internal sealed class SeenRows
{
    /// <summary>How many keys are remembered at least.</summary>
    public const int LeastRemembered = 3 << 16;

    private SeenKeys _recent = new();
    private SeenKeys _older = new();

    /// <summary>Remembers the line of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">The 1-based line, 0 for none.</param>
    /// <returns>The line on which the key was seen first, as far as is remembered, or null when it is new.</returns>
    public long? Add(ulong key, long line)
    {
        // 0 stands for no key.
        key = key == 0 ? ulong.MaxValue : key;
        if ((_recent.Find(key) ?? _older.Find(key)) is { } earlier)
        {
            return earlier;
        }

        if (_recent.Count == LeastRemembered)
        {
            (_recent, _older) = (_older, _recent);
            _recent.Clear();
        }

        _recent.Add(key, line);
        return null;
    }
}
