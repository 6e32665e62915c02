using System.Text;
using System.Text.Unicode;

namespace DeirZour.Tabular;

/// <summary>Turns the bytes of another encoding into UTF-8, piece by piece.</summary>
internal sealed class Utf8Transcoder(Encoding encoding)
{
    private const int PieceLength = 16 * 1024;
    private readonly Decoder _decoder = encoding.GetDecoder();
    private readonly byte[] _bytes = new byte[PieceLength];
    private char[] _units = new char[encoding.GetMaxCharCount(PieceLength)];
    private int _start;
    private int _end;

    /// <summary>Whether more bytes are needed before there is something to read.</summary>
    public bool IsEmpty => _start == _end;

    /// <summary>Where bytes may be put before <see cref="Take"/>.</summary>
    public Span<byte> FreeSpace => _bytes;

    /// <inheritdoc cref="FreeSpace"/>
    public Memory<byte> FreeSpaceMemory => _bytes;

    /// <summary>Takes the bytes that were put into <see cref="FreeSpace"/>.</summary>
    /// <returns>False at the end of the input, when there were none.</returns>
    public bool Take(int count)
    {
        Decode(_bytes.AsSpan(0, count), isFinal: count == 0);
        return count > 0;
    }

    /// <summary>Takes bytes that were read already.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _units = new char[Math.Max(_units.Length, encoding.GetMaxCharCount(bytes.Length))];
        Decode(bytes, isFinal: false);
    }

    /// <summary>Writes as much UTF-8 as there is and fits.</summary>
    /// <returns>The number of bytes; 0 when there is nothing more.</returns>
    public int Read(Span<byte> utf8)
    {
        Utf8.FromUtf16(_units.AsSpan(_start.._end), utf8, out var taken, out var written);
        _start += taken;
        return written;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        _start = 0;
        _end = _decoder.GetChars(bytes, _units, isFinal);
    }
}
