using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <summary>Looks at one byte after the other: what all other ways are held against.</summary>
internal struct ScalarBlock : IByteBlock<ScalarBlock>
{
    private bool _any;

    public static bool IsSupported => true;

    public static ScalarBlock Start => default;

    public bool HasNul { get; private set; }

    public bool HasCarriageReturn { get; private set; }

    public void Classify(ref readonly byte block, byte delimiter, out ulong quotes, out ulong delimiters, out ulong lineFeeds)
    {
        quotes = Find(in block, (byte)'"');
        delimiters = Find(in block, delimiter);
        lineFeeds = Find(in block, (byte)'\n');
        HasCarriageReturn |= CarriageReturns(in block) != 0;
        HasNul |= Find(in block, 0) != 0;
        _any |= NonAscii(in block) != 0;
    }

    public bool TakeNonAscii()
    {
        var any = _any;
        _any = false;
        return any;
    }

    public static ulong CarriageReturns(ref readonly byte block) => Find(in block, (byte)'\r');

    public static ulong NonAscii(ref readonly byte block)
    {
        ulong bits = 0;
        for (var i = 0; i < ByteBlock.Length; i++)
        {
            bits |= Unsafe.Add(ref Unsafe.AsRef(in block), i) > 0x7F ? 1UL << i : 0;
        }

        return bits;
    }

    public static void WriteEnds(ulong bits, int position, ref int ends)
    {
        for (; bits != 0; bits &= unchecked(bits - 1))
        {
            ends = position + BitOperations.TrailingZeroCount(bits);
            ends = ref Unsafe.Add(ref ends, 1);
        }
    }

    private static ulong Find(ref readonly byte block, byte unit)
    {
        ulong bits = 0;
        for (var i = 0; i < ByteBlock.Length; i++)
        {
            bits |= Unsafe.Add(ref Unsafe.AsRef(in block), i) == unit ? 1UL << i : 0;
        }

        return bits;
    }
}
