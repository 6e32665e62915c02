namespace DeirZour.Json.Reading;

/// <summary>The part of a stream that is in memory: it grows to the longest record and no further.</summary>
internal sealed class StreamWindow(Stream stream, int maxRecordBytes)
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

    /// <summary>The free end of the buffer. Only a full buffer is tidied, or doubled when more than half of it is one record.</summary>
    private Memory<byte> MakeRoom()
    {
        if (_end == _buffer.Length)
        {
            // A record that fills more than this is too long, which its reader has seen by then.
            var largest = (int)Math.Min((long)maxRecordBytes + InitialLength, Array.MaxLength);
            var unread = Unread;
            var isLarge = unread.Length > _buffer.Length / 2 && _buffer.Length < largest;
            var target = isLarge ? new byte[Math.Min(_buffer.Length * 2L, largest)] : _buffer;
            unread.CopyTo(target);
            _buffer = target;
            _start = 0;
            _end = unread.Length;
        }

        return _buffer.AsMemory(_end);
    }
}
