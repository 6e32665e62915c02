using System.Diagnostics.CodeAnalysis;

namespace DeirZour.Tabular;

/// <content>The buffer, and what the first bytes say.</content>
public sealed partial class DelimitedReader
{
    /// <summary>Enough for the longest character.</summary>
    private const int LeastFreeSpace = 4;

    private byte[] _buffer;
    private int _length;
    private bool _isFinal;
    private bool _hasEncoding;
    private int _byteOrderMark;
    private Utf8Transcoder? _transcoder;

    /// <summary>Whether the table begins with the byte-order mark of UTF-8; known once the first step was made.</summary>
    public bool HasByteOrderMark => _byteOrderMark > 0;

    private ReadOnlySpan<byte> Window => _buffer.AsSpan(0, _length);

    private bool TryStart([NotNullWhen(true)] out DelimitedTokenizer? tokenizer)
    {
        tokenizer = null;
        if (!_hasEncoding)
        {
            if (_length < TextEncodings.HeadLength && !_isFinal)
            {
                return false;
            }

            TakeEncoding();
        }

        if (_options.Delimiter is null && _length < DelimiterSniffer.HeadLength && !_isFinal)
        {
            return false;
        }

        var hasQuotes = _hasQuotes;
        var delimiter = DelimiterSniffer.Choose(Window[_byteOrderMark..], _options.Delimiter, _published, ref hasQuotes);
        Delimiter = delimiter;
        tokenizer = new DelimitedTokenizer((byte)delimiter, hasQuotes, _options, _findings);
        tokenizer.Skip(_byteOrderMark);
        return true;
    }

    private void TakeEncoding()
    {
        _hasEncoding = true;
        if (TextEncodings.Detect(Window, out _byteOrderMark) is { } encoding)
        {
            _findings.Add(TabularRules.Encoding, new TextPosition(0, 1, 1), TextEncodings.Transcoded(encoding));
            _transcoder = new Utf8Transcoder(encoding);
            _transcoder.Add(Window[_byteOrderMark..]);
            _byteOrderMark = 0;
            _isFinal = false;
            _length = 0;
        }
    }

    private void Fill()
    {
        var space = FreeSpace();
        if (_transcoder is null)
        {
            Advance(_stream.Read(space.Span));
            return;
        }

        while (_transcoder.IsEmpty && _transcoder.Take(_stream.Read(_transcoder.FreeSpace)))
        {
        }

        Advance(_transcoder.Read(space.Span));
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var space = FreeSpace();
        if (_transcoder is null)
        {
            Advance(await _stream.ReadAsync(space, cancellationToken).ConfigureAwait(false));
            return;
        }

        while (_transcoder.IsEmpty && _transcoder.Take(await _stream.ReadAsync(_transcoder.FreeSpaceMemory, cancellationToken).ConfigureAwait(false)))
        {
        }

        Advance(_transcoder.Read(space.Span));
    }

    private void Advance(int count)
    {
        _length += count;
        _isFinal = count == 0;
    }

    /// <summary>Where the next bytes go: behind those that are still needed.</summary>
    private Memory<byte> FreeSpace()
    {
        if (_buffer.Length - _length < Math.Max(_buffer.Length / 4, LeastFreeSpace) && _tokenizer?.Kept is > 0 and var done)
        {
            Window[done..].CopyTo(_buffer);
            _length -= done;
            _tokenizer.Discard(done);
        }

        if (_buffer.Length - _length < LeastFreeSpace)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        return _buffer.AsMemory(_length);
    }
}
