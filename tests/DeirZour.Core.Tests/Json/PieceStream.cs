namespace DeirZour.Tests.Json;

/// <summary>A stream that gives a few bytes at a time.</summary>
internal sealed class PieceStream(byte[] bytes, int length) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, length)], cancellationToken);
}
