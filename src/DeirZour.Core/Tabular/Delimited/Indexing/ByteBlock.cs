namespace DeirZour.Tabular;

/// <summary>The measure of <see cref="IByteBlock{TSelf}"/>.</summary>
internal static class ByteBlock
{
    /// <summary>The number of bytes, and of bits in a mask.</summary>
    public const int Length = 64;
}
