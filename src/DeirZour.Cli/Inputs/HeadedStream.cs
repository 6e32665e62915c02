namespace DeirZour.Cli.Inputs;

/// <summary>A stream whose first bytes were read to look at them, and which still delivers them.</summary>
internal sealed class HeadedStream : ReadOnlyStream
{
    private readonly byte[] _head;
    private readonly Stream _rest;
    private int _position;
    private long _delivered;

    private HeadedStream(byte[] head, Stream rest)
    {
        _head = head;
        _rest = rest;
    }

    /// <summary>The first bytes, fewer than asked for only when there are no more.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>How large a part was delivered, from 0 to 1, or null when the length is unknown.</summary>
    public double? Share => _rest.CanSeek && _rest.Length is > 0 and var length ? (double)_delivered / length : null;

    /// <summary>Reads the first bytes of a stream.</summary>
    /// <exception cref="IOException">They are those of a workbook or a compressed file, which has to be unpacked first.</exception>
    public static HeadedStream Open(Stream stream, int headLength)
    {
        var head = new byte[headLength];
        var length = stream.ReadAtLeast(head, headLength, throwOnEndOfStream: false);
        return PackedInput.Problem(head.AsSpan(0, length)) is { } problem ? throw new IOException(problem) : new HeadedStream(head[..length], stream);
    }

    /// <exception cref="EndOfStreamException">Somebody has cut off what was read already, so that the rest is not known.</exception>
    public override int Read(Span<byte> buffer)
    {
        var length = 0;
        if (_position < _head.Length)
        {
            length = Math.Min(buffer.Length, _head.Length - _position);
            _head.AsSpan(_position, length).CopyTo(buffer);
            _position += length;
        }
        else
        {
            length = _rest.Read(buffer);
            if (length == 0 && _rest.CanSeek && _rest.Length < _delivered)
            {
                throw new EndOfStreamException("it became shorter while it was read");
            }
        }

        _delivered += length;
        return length;
    }
}
