using System.Buffers;
using System.Text;

namespace DeirZour.Tabular;

/// <summary>Writes a delimited table in UTF-8: rows of another table byte for byte as they were, and rows of texts.</summary>
/// <remarks>
/// A table in UTF-8 without empty lines whose rows are all read and written is the same to the byte, with
/// <see cref="WriteByteOrderMark"/> where it <see cref="DelimitedReader.HasByteOrderMark"/>.
/// Dispose to write what is left; the stream is not closed. One thread at a time.
/// </remarks>
public sealed class DelimitedWriter : IDisposable
{
    private const int PieceLength = 64 * 1024;

    /// <summary>Text behind a quote, but the mark of an encoding where it begins a file.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private readonly Stream _stream;
    private readonly byte _delimiter;
    private readonly byte[] _lineBreak;
    private readonly SearchValues<char> _quoted;
    private readonly ArrayBufferWriter<byte> _piece = new(PieceLength * 2);
    private bool _isStarted;
    private bool _isDisposed;

    /// <summary>Whether the last row was the last of its file, which ended without a line break.</summary>
    private bool _lacksLineBreak;

    /// <summary>Prepares writing.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="delimiter">What separates the cells of rows of texts: an ASCII character other than a quote, CR, LF and NUL.</param>
    /// <param name="lineBreak">What ends rows of texts: LF, CR LF or CR.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="lineBreak"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The delimiter or line break cannot be one.</exception>
    public DelimitedWriter(Stream stream, char delimiter = ',', string lineBreak = "\n")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(lineBreak);
        if (lineBreak is not ("\n" or "\r\n" or "\r"))
        {
            throw new ArgumentOutOfRangeException(nameof(lineBreak), lineBreak, "Expected LF, CR LF or CR.");
        }

        TabularReadOptions.ThrowIfNoDelimiter(delimiter, nameof(delimiter));
        _stream = stream;
        _delimiter = (byte)delimiter;
        _lineBreak = Encoding.ASCII.GetBytes(lineBreak);
        _quoted = SearchValues.Create([delimiter, '"', '\r', '\n', ByteOrderMark]);
    }

    /// <summary>Writes a row as it stands in its file, with the line break that it has there; where it has none, one follows only before a further row.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ObjectDisposedException">The writer is disposed of.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(DelimitedRow row)
    {
        Start();
        _piece.Write(row.Bytes);
        _piece.Write(row.LineBreak);
        _lacksLineBreak = row.Count > 0 && row.LineBreak.IsEmpty;
        WriteFullPiece();
    }

    /// <summary>Writes the byte-order mark of UTF-8, for a table that has one: call it before all else.</summary>
    /// <exception cref="InvalidOperationException">Something was written already.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed of.</exception>
    public void WriteByteOrderMark()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isStarted)
        {
            throw new InvalidOperationException("Expected to write the byte-order mark before all else.");
        }

        _isStarted = true;
        _piece.Write(Encoding.UTF8.Preamble);
    }

    /// <summary>Writes a row of texts, quoted after RFC 4180 where they need it, with the line break at its end.</summary>
    /// <param name="cells">
    /// The texts; null for an empty cell. A cell that is empty and alone is a pair of quotes, since readers pass over empty lines; of no
    /// cells at all there is an empty line.
    /// </param>
    /// <exception cref="ObjectDisposedException">The writer is disposed of.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(params ReadOnlySpan<string?> cells)
    {
        Start();
        if (cells is [null or ""])
        {
            _piece.Write("\"\""u8);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _piece.Write([_delimiter]);
            }

            Write(cells[i]);
        }

        _piece.Write(_lineBreak);
        WriteFullPiece();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            WritePiece();
        }
    }

    /// <summary>Makes ready for a row.</summary>
    private void Start()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        _isStarted = true;
        if (_lacksLineBreak)
        {
            _piece.Write(_lineBreak);
            _lacksLineBreak = false;
        }
    }

    private void Write(string? text)
    {
        if (text.AsSpan().ContainsAny(_quoted))
        {
            Encoding.UTF8.GetBytes($"\"{text!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", _piece);
        }
        else
        {
            Encoding.UTF8.GetBytes(text.AsSpan(), _piece);
        }
    }

    private void WriteFullPiece()
    {
        if (_piece.WrittenCount >= PieceLength)
        {
            WritePiece();
        }
    }

    private void WritePiece()
    {
        _stream.Write(_piece.WrittenSpan);
        _piece.ResetWrittenCount();
    }
}
