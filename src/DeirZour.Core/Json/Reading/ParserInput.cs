namespace DeirZour.Json.Reading;

/// <summary>The part of the text that is in memory and not yet read.</summary>
internal ref struct ParserInput(ReadOnlySpan<byte> rest, bool isFinal, TextCursor cursor)
{
    /// <summary>What is not yet read.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; } = rest;

    /// <summary>Whether the text ends with <see cref="Rest"/>.</summary>
    public bool IsFinal { get; } = isFinal;

    /// <summary>Where <see cref="Rest"/> begins.</summary>
    public TextCursor Cursor { get; private set; } = cursor;

    public void Take(int count)
    {
        var cursor = Cursor;
        cursor.Advance(Rest[..count]);
        Cursor = cursor;
        Rest = Rest[count..];
    }

    public void TakeAll() => Take(Rest.Length);

    /// <summary>Takes a byte order mark, which counts as no column.</summary>
    public void TakeByteOrderMark()
    {
        const int Length = 3;
        Cursor = TextCursor.AtOffset(Length);
        Rest = Rest[Length..];
    }

    public void TakeBlanks()
    {
        var count = Rest.Length - Rest.TrimStart(" \t\r\n"u8).Length;
        if (count > 0)
        {
            Take(count);
        }
    }
}
