namespace DeirZour.Json.Reading;

/// <summary>The part of a stream that is in memory: it grows to the longest record and no further.</summary>
internal sealed class StreamWindow(Stream stream)
{
    private const int InitialLength = 1 << 16;

    private byte[] _buffer = new byte[InitialLength];
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start.._end);

    public bool IsFinal { get; private set; }

    public void Consume(int count) => _start += count;

    public void Fill()
    {
        var read = stream.Read(MakeRoom().Span);
        _end += read;
        IsFinal = read == 0;
    }

    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var read = await stream.ReadAsync(MakeRoom(), cancellationToken).ConfigureAwait(false);
        _end += read;
        IsFinal = read == 0;
    }

    private Memory<byte> MakeRoom()
    {
        var unread = _end - _start;
        if (unread > _buffer.Length / 2)
        {
            var larger = new byte[_buffer.Length * 2];
            Unread.CopyTo(larger);
            _buffer = larger;
        }
        else
        {
            Unread.CopyTo(_buffer);
        }

        _start = 0;
        _end = unread;
        return _buffer.AsMemory(_end);
    }
}
