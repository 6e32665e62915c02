using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <summary>Looks at one byte after the other: what all other ways are held against.</summary>
internal readonly struct ScalarBlock : IByteBlock
{
    public static bool IsSupported => true;

    public static ByteMasks Classify(ref readonly byte block, byte delimiter)
    {
        ulong quotes = 0, delimiters = 0, lineFeeds = 0, carriageReturns = 0, others = 0;
        for (var i = 0; i < IByteBlock.Length; i++)
        {
            var unit = Unsafe.Add(ref Unsafe.AsRef(in block), i);
            var bit = 1UL << i;
            quotes |= unit == (byte)'"' ? bit : 0;
            delimiters |= unit == delimiter ? bit : 0;
            lineFeeds |= unit == (byte)'\n' ? bit : 0;
            carriageReturns |= unit == (byte)'\r' ? bit : 0;
            others |= unit is 0 or > 0x7F ? bit : 0;
        }

        return new ByteMasks(quotes, delimiters, lineFeeds, carriageReturns, others);
    }

    public static void WriteEnds(ulong bits, int position, ref int ends)
    {
        for (; bits != 0; bits &= unchecked(bits - 1))
        {
            ends = position + BitOperations.TrailingZeroCount(bits);
            ends = ref Unsafe.Add(ref ends, 1);
        }
    }
}
