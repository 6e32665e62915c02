namespace DeirZour.Tabular;

/// <summary>What the bytes of a block of 64 are, a bit each, the first byte's lowest.</summary>
/// <param name="Quotes">Quotes.</param>
/// <param name="Delimiters">The table's delimiter.</param>
/// <param name="LineFeeds">LF.</param>
/// <param name="CarriageReturns">CR.</param>
/// <param name="Others">Not zero when the block has a byte that is NUL or not ASCII.</param>
internal readonly record struct ByteMasks(ulong Quotes, ulong Delimiters, ulong LineFeeds, ulong CarriageReturns, ulong Others);
