using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>A hash of 64 bits over the values of a row. Nothing is told apart from 0 and from an empty text, and each value from its neighbours.</summary>
/// <param name="Value">The hash so far.</param>
internal readonly record struct ContentHash(ulong Value)
{
    /// <summary>The hash of no values.</summary>
    public static ContentHash Start { get; } = new(StableHash.Start);

    /// <summary>Goes on with texts.</summary>
    public ContentHash Texts(params ReadOnlySpan<string?> texts)
    {
        var hash = Value;
        foreach (var text in texts)
        {
            hash = StableHash.Add(StableHash.Add(hash, text), text is null ? ulong.MaxValue : (ulong)text.Length);
        }

        return new(hash);
    }

    /// <summary>Goes on with lists of texts.</summary>
    public ContentHash Lists(params ReadOnlySpan<EquatableArray<string>> lists)
    {
        var hash = this;
        foreach (var list in lists)
        {
            hash = hash.Numbers(list.Count);
            foreach (var text in list)
            {
                hash = hash.Texts(text);
            }
        }

        return hash;
    }

    /// <summary>Goes on with whole numbers, codes among them.</summary>
    public ContentHash Numbers(params ReadOnlySpan<int?> numbers)
    {
        var hash = Value;
        foreach (var number in numbers)
        {
            hash = StableHash.Add(hash, unchecked((ulong)(number ?? long.MaxValue)));
        }

        return new(hash);
    }

    /// <summary>Goes on with decimal numbers. The halves of each go in apart, as the hash carries bits upwards only.</summary>
    public ContentHash Decimals(params ReadOnlySpan<double?> numbers)
    {
        var hash = Value;
        foreach (var number in numbers)
        {
            var bits = BitConverter.DoubleToUInt64Bits(number ?? double.NaN);
            hash = StableHash.Add(StableHash.Add(hash, bits >> 32), unchecked((uint)bits));
        }

        return new(hash);
    }
}
