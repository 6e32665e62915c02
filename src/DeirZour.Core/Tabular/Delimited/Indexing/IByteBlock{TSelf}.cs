namespace DeirZour.Tabular;

/// <summary>A way to look at 64 bytes at once. <see cref="ScalarBlock"/> says what the others must do.</summary>
/// <typeparam name="TSelf">The way.</typeparam>
internal interface IByteBlock<TSelf>
    where TSelf : struct, IByteBlock<TSelf>
{
    /// <summary>Whether the processor has the instructions.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>The way before its first block.</summary>
    static abstract TSelf Start { get; }

    /// <summary>Whether a byte so far was NUL.</summary>
    bool HasNul { get; }

    /// <summary>Whether a byte so far was CR.</summary>
    bool HasCarriageReturn { get; }

    /// <summary>Says which bytes of a block mean something, a bit each, the first byte's lowest.</summary>
    /// <param name="block">The first of 64 bytes.</param>
    /// <param name="delimiter">The table's delimiter.</param>
    /// <param name="quotes">The quotes.</param>
    /// <param name="delimiters">The delimiters.</param>
    /// <param name="lineFeeds">LF.</param>
    void Classify(ref readonly byte block, byte delimiter, out ulong quotes, out ulong delimiters, out ulong lineFeeds);

    /// <summary>Whether a byte was not ASCII since the last call.</summary>
    bool TakeNonAscii();

    /// <summary>Says which bytes of a block are not ASCII.</summary>
    /// <param name="block">The first of 64 bytes.</param>
    static abstract ulong NonAscii(ref readonly byte block);

    /// <summary>Says which bytes of a block are CR.</summary>
    /// <param name="block">The first of 64 bytes.</param>
    static abstract ulong CarriageReturns(ref readonly byte block);

    /// <summary>Writes the positions of the bits that are set, in order.</summary>
    /// <param name="bits">The bits.</param>
    /// <param name="position">The position of the lowest bit.</param>
    /// <param name="ends">Where the first position goes; there is room for 64.</param>
    static abstract void WriteEnds(ulong bits, int position, ref int ends);
}
