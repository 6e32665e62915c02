using System.Text;

namespace DeirZour.Cli.Extract;

/// <summary>Reads an input as batches of whole lines, or as one text. Holds no more than the longest line that it accepts.</summary>
/// <param name="input">The input; it stays open.</param>
internal sealed class LineInput(Stream input)
{
    /// <summary>The length in bytes beyond which a line or text is refused.</summary>
    public const int MaxLength = 64 << 20;

    private const int HeadLength = 64 << 10;
    private const int BatchLength = 4 << 20;

    private byte[] _buffer = new byte[BatchLength];
    private int _start;
    private int _end;

    /// <summary>Bytes that were read and not yet handed out.</summary>
    public ReadOnlySpan<byte> Held => _buffer.AsSpan(_start.._end);

    /// <summary>
    /// Whether the input holds records, one a line, rather than one text: something in its first 64 KiB starts like a JSON object,
    /// first of all its first line. Call this before anything else; it also leaves out a byte order mark.
    /// </summary>
    public bool HoldsRecords()
    {
        var isRecord = false;
        do
        {
            isRecord = StartsLikeRecord(Held.StartsWith(Encoding.UTF8.Preamble) ? Held[Encoding.UTF8.Preamble.Length..] : Held);
        }
        while (!isRecord && Held.Length < HeadLength && Fill());

        if (Held.StartsWith(Encoding.UTF8.Preamble))
        {
            _start += Encoding.UTF8.Preamble.Length;
        }

        foreach (var line in Held.Split((byte)'\n'))
        {
            isRecord = isRecord || StartsLikeRecord(Held[line]);
        }

        return isRecord;
    }

    /// <summary>Reads the next lines, as many as are there, in one piece.</summary>
    /// <param name="lines">The lines; valid until the next call. Only the last one of the input may lack its line end.</param>
    /// <param name="isTooLong">Whether it is a single line that is too long, of which <paramref name="lines"/> holds nothing.</param>
    /// <returns>False at the end of the input.</returns>
    public bool ReadLines(out ReadOnlyMemory<byte> lines, out bool isTooLong)
    {
        isTooLong = false;
        var searched = 0;
        while (true)
        {
            var last = Held[searched..].LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                lines = Release(searched + last + 1);
                return true;
            }

            searched = Held.Length;
            if (searched > MaxLength)
            {
                SkipLine();
                lines = default;
                isTooLong = true;
                return true;
            }

            if (!Fill())
            {
                lines = Release(searched);
                return searched > 0;
            }
        }
    }

    /// <summary>Reads everything that is left.</summary>
    /// <param name="text">The bytes.</param>
    /// <returns>False when there is more than <see cref="MaxLength"/>.</returns>
    public bool TryReadAll(out ReadOnlyMemory<byte> text)
    {
        while (Held.Length <= MaxLength)
        {
            if (!Fill())
            {
                text = Release(Held.Length);
                return true;
            }
        }

        text = default;
        return false;
    }

    private static bool StartsLikeRecord(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.Length > 0 && bytes[0] == '{' && bytes[1..].TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'}', ..];
    }

    private ReadOnlyMemory<byte> Release(int length)
    {
        var released = _buffer.AsMemory(_start, length);
        _start += length;
        return released;
    }

    private void SkipLine()
    {
        int end;
        do
        {
            _start = _end = 0;
            end = Fill() ? Held.IndexOf((byte)'\n') : 0;
        }
        while (end < 0);

        _start += Held.IsEmpty ? 0 : end + 1;
    }

    /// <summary>Reads once, after making room.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            Held.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Min(2 * _buffer.Length, MaxLength + 1));
        }

        var read = input.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
