using System.Text;

namespace DeirZour.Tests.Json;

/// <summary>A long text that is made while it is read: a start, something again and again, an end.</summary>
internal sealed class RepeatingStream(string start, string repeated, long length, string end) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
    private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);
    private readonly byte[] _end = Encoding.UTF8.GetBytes(end);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _start.Length + length + _end.Length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, Length - _position);
        for (var i = 0; i < count; i++)
        {
            var at = _position++;
            buffer[i] = at < _start.Length ? _start[at]
                : at < _start.Length + length ? _repeated[(at - _start.Length) % _repeated.Length]
                : _end[at - _start.Length - length];
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
