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
    private ReadOnlySpan<byte> Held => _buffer.AsSpan(_start.._end);

    /// <summary>
    /// What the input holds, seen from its first 64 KiB, or from less where its beginning tells. Call this before anything else; it also
    /// leaves out a byte order mark.
    /// </summary>
    public InputKind Look()
    {
        InputKind kind;
        do
        {
            kind = InputKindDetector.Of(Held);
        }
        while (kind is InputKind.Text or InputKind.Nothing or InputKind.JsonArray && Held.Length < HeadLength && Double());

        if (Held.StartsWith(Encoding.UTF8.Preamble))
        {
            _start += Encoding.UTF8.Preamble.Length;
        }

        return kind;
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

    /// <summary>Reads as much again as is held, so that looking at all of it after each call takes linear time.</summary>
    private bool Double()
    {
        var before = Held.Length;
        while (Held.Length < Math.Max(1, 2 * before))
        {
            if (!Fill())
            {
                return Held.Length > before;
            }
        }

        return true;
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
