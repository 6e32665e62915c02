namespace DeirZour.Tabular;

/// <summary>A way to look at 64 bytes at once. <see cref="ScalarBlock"/> says what the others must do.</summary>
internal interface IByteBlock
{
    /// <summary>The number of bytes, and of bits in a mask.</summary>
    const int Length = 64;

    /// <summary>How many places behind the last end <see cref="WriteEnds"/> may overwrite.</summary>
    const int Overrun = 64;

    /// <summary>Whether the processor has the instructions.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Classifies the bytes of a block.</summary>
    /// <param name="block">The first of 64 bytes.</param>
    /// <param name="delimiter">The table's delimiter.</param>
    static abstract ByteMasks Classify(ref readonly byte block, byte delimiter);

    /// <summary>Writes the positions of the bits that are set, in order.</summary>
    /// <param name="bits">The bits.</param>
    /// <param name="position">The position of the lowest bit.</param>
    /// <param name="ends">Where the first position goes; there is room for <see cref="Length"/> and <see cref="Overrun"/> more.</param>
    static abstract void WriteEnds(ulong bits, int position, ref int ends);
}
