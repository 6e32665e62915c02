using System.Text;
using System.Text.Unicode;

namespace DeirZour.Tabular;

/// <summary>Turns the bytes of cells into text. What has to be rewritten goes to a buffer that is used again for each row.</summary>
internal sealed class CellDecoder(bool hasQuotes, InvalidUtf8Reading invalidUtf8)
{
    private const byte Quote = (byte)'"';
    private const int MaxUtf8PerByte = 3;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private byte[] _scratch = [];
    private int _used;

    /// <summary>Whether the row has bytes that are not UTF-8.</summary>
    public bool HasInvalidUtf8 { get; private set; }

    /// <summary>Forgets the texts of the last row.</summary>
    public void Begin(bool hasInvalidUtf8)
    {
        _used = 0;
        HasInvalidUtf8 = hasInvalidUtf8;
    }

    public ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> raw, bool isLiteral)
    {
        if (HasInvalidUtf8 && invalidUtf8 == InvalidUtf8Reading.Windows1252 && !Utf8.IsValid(raw))
        {
            raw = FromWindows1252(raw);
        }

        if (raw.IsEmpty || raw[0] != Quote || isLiteral || !hasQuotes)
        {
            return raw;
        }

        var quoted = raw[1..^1];
        return quoted.Contains(Quote) ? Unescape(quoted) : quoted;
    }

    private Span<byte> FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var space = Space(bytes.Length * MaxUtf8PerByte);
        Span<char> units = stackalloc char[256];
        var written = 0;
        while (!bytes.IsEmpty)
        {
            var taken = bytes[..Math.Min(bytes.Length, units.Length)];
            var count = Windows1252.GetChars(taken, units);
            written += Encoding.UTF8.GetBytes(units[..count], space[written..]);
            bytes = bytes[taken.Length..];
        }

        return Take(space[..written]);
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> escaped)
    {
        var space = Space(escaped.Length);
        var written = 0;
        while (true)
        {
            var quote = escaped.IndexOf(Quote);
            var taken = quote < 0 ? escaped.Length : quote + 1;
            escaped[..taken].CopyTo(space[written..]);
            written += taken;
            escaped = escaped[taken..];
            if (quote < 0)
            {
                return Take(space[..written]);
            }

            // The second quote of a pair; a lone one stands for itself.
            if (!escaped.IsEmpty && escaped[0] == Quote)
            {
                escaped = escaped[1..];
            }
        }
    }

    /// <summary>Room for a text. Texts of the row that were handed out before stay where they are.</summary>
    private Span<byte> Space(int length)
    {
        if (_scratch.Length - _used < length)
        {
            _scratch = new byte[Math.Max(length, _scratch.Length * 2)];
            _used = 0;
        }

        return _scratch.AsSpan(_used);
    }

    private Span<byte> Take(Span<byte> text)
    {
        _used += text.Length;
        return text;
    }
}
