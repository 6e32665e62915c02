using System.Text;

namespace DeirZour.Tabular;

/// <summary>A few texts that hardly recur: those from a file stay in UTF-8, in one array, until one is asked for. Equality is by text. Thread safe.</summary>
/// <remarks>
/// Each packed text is its length, 0 for none, with a bit that says whether its bytes follow or, as a text before it has them, their place does.
/// </remarks>
internal struct PackedTexts : IEquatable<PackedTexts>
{
    /// <summary>Shorter ones take as much as the place where they stand already.</summary>
    private const int ShortestPart = 4;

    /// <summary>Packed bytes or, once decoded or when set in code, strings; null when there is no text.</summary>
    private object? _texts;

    private PackedTexts(object? texts) => _texts = texts;

    /// <summary>A text, or null for none.</summary>
    public string? this[int index] => Strings() is { } strings && index < strings.Length ? strings[index] : null;

    /// <summary>Adds the next text to a buffer.</summary>
    /// <param name="buffer">The texts so far.</param>
    /// <param name="utf8">The text, empty for none.</param>
    public static void Add(PackedBytes buffer, ReadOnlySpan<byte> utf8)
    {
        buffer.WriteNumber((long)utf8.Length << 1);
        buffer.Write(utf8);
    }

    /// <summary>Adds the next text to a buffer, or where one before it has the same bytes.</summary>
    /// <param name="buffer">The texts so far.</param>
    /// <param name="utf8">The text, empty for none.</param>
    public static void AddPart(PackedBytes buffer, ReadOnlySpan<byte> utf8)
    {
        var known = utf8.Length < ShortestPart ? -1 : buffer.Written.IndexOf(utf8);
        if (known < 0)
        {
            Add(buffer, utf8);
            return;
        }

        buffer.WriteNumber(((long)utf8.Length << 1) | 1);
        buffer.WriteNumber(known);
    }

    /// <summary>The texts that were added to a buffer.</summary>
    public static PackedTexts Of(PackedBytes buffer) => new(buffer.Written.ContainsAnyExcept((byte)0) ? buffer.Written.ToArray() : null);

    /// <summary>The same texts but for one.</summary>
    public PackedTexts With(int index, string? text)
    {
        var strings = Strings() ?? [];
        var changed = new string?[Math.Max(strings.Length, index + 1)];
        strings.CopyTo(changed, 0);
        changed[index] = text;
        return new PackedTexts(Array.TrueForAll(changed, item => item is null) ? null : changed);
    }

    public bool Equals(PackedTexts other)
    {
        if (_texts is byte[] packed && other._texts is byte[] others && packed.AsSpan().SequenceEqual(others))
        {
            return true;
        }

        return Given().SequenceEqual(other.Given());
    }

    public override bool Equals(object? obj) => obj is PackedTexts other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var text in Given())
        {
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    /// <summary>The texts up to the last one that there is.</summary>
    private ReadOnlySpan<string?> Given() => Strings().AsSpan().TrimEnd((string?)null);

    /// <summary>All texts, decoded once: whoever asks for one is likely to ask again. Threads that do so at once decode the same.</summary>
    private string?[]? Strings()
    {
        if (_texts is not byte[] packed)
        {
            return (string?[]?)_texts;
        }

        var strings = new List<string?>();
        for (var at = 0; at < packed.Length;)
        {
            var text = Next(packed, ref at);
            strings.Add(text.IsEmpty ? null : Encoding.UTF8.GetString(text));
        }

        string?[] decoded = [.. strings];
        _texts = decoded;
        return decoded;
    }

    /// <summary>The bytes of a text, and goes behind it.</summary>
    private static ReadOnlySpan<byte> Next(byte[] packed, ref int at)
    {
        var number = PackedBytes.ReadNumber(packed, ref at);
        var length = (int)(number >> 1);
        if ((number & 1) != 0)
        {
            return packed.AsSpan((int)PackedBytes.ReadNumber(packed, ref at), length);
        }

        at += length;
        return packed.AsSpan(at - length, length);
    }
}
