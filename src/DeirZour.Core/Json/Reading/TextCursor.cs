using System.Text;

namespace DeirZour.Json.Reading;

/// <summary>Where a reader stands in a UTF-8 text: byte offset, line and column, and how the current line began.</summary>
internal struct TextCursor
{
    private long _line;
    private long _column;

    public TextCursor()
    {
        _line = 1;
        _column = 1;
        OnlyBlanksBefore = true;
    }

    /// <summary>0-based offset in bytes.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether nothing but blanks stands before this place on its line.</summary>
    public bool OnlyBlanksBefore { get; private set; }

    public readonly TextPosition Position => new(Offset, _line, (int)Math.Min(_column, int.MaxValue));

    /// <summary>How many UTF-16 code units stand before this place on its line.</summary>
    public readonly long Indentation => _column - 1;

    /// <summary>The first column of the first line, though some bytes into the text.</summary>
    public static TextCursor AtOffset(long offset) => new() { Offset = offset };

    /// <summary>Goes on by what was just read.</summary>
    public void Advance(ReadOnlySpan<byte> read)
    {
        Offset += read.Length;
        var newline = read.LastIndexOf((byte)'\n');
        if (newline >= 0)
        {
            _line += read.Count((byte)'\n');
            _column = 1;
            OnlyBlanksBefore = true;
            read = read[(newline + 1)..];
        }

        _column += CountUtf16(read);
        OnlyBlanksBefore = OnlyBlanksBefore && !read.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r');
    }

    /// <summary>The cursor further on, behind <paramref name="ahead"/>.</summary>
    public readonly TextCursor Past(ReadOnlySpan<byte> ahead)
    {
        var cursor = this;
        cursor.Advance(ahead);
        return cursor;
    }

    /// <summary>Counts by first bytes, so that a character cut in two by a buffer's end still counts once.</summary>
    private static long CountUtf16(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8))
        {
            return utf8.Length;
        }

        long units = 0;
        foreach (var unit in utf8)
        {
            units += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        }

        return units;
    }
}
