namespace DeirZour.Json.Reading;

/// <summary>Tells an envelope from NDJSON, and both from what is neither.</summary>
internal static class FormatDetector
{
    /// <summary>Enough for a byte order mark.</summary>
    private const int MinimumText = 4;

    /// <summary>Looks at the start of the text.</summary>
    /// <param name="input">The text from its first byte on; blanks and a byte order mark are taken.</param>
    /// <param name="sink">Where findings go.</param>
    /// <param name="options">How the text is read.</param>
    /// <param name="format">The parser for it.</param>
    /// <param name="isUnreadable">Whether the text cannot be read at all; a finding says why.</param>
    /// <returns>Whether there was enough text to tell.</returns>
    public static bool TryDetect(ref ParserInput input, RecordSink sink, JsonReadOptions options, out FormatParser? format, out bool isUnreadable)
    {
        format = null;
        isUnreadable = false;
        if (!input.IsFinal && input.Rest.Length < MinimumText)
        {
            return false;
        }

        if (input.Cursor.Offset == 0)
        {
            if (IsUtf16(input.Rest))
            {
                sink.Add(JsonRules.Encoding, "expected UTF-8, found UTF-16; nothing is read", input.Cursor);
                isUnreadable = true;
                return true;
            }

            if (input.Rest.StartsWith("\uFEFF"u8))
            {
                input.TakeByteOrderMark();
            }
        }

        input.TakeBlanks();
        if (input.Rest.IsEmpty)
        {
            if (input.IsFinal)
            {
                sink.Add(JsonRules.Syntax, $"expected an envelope or records, found {SyntaxErrors.EndOfText}", input.Cursor);
                isUnreadable = true;
            }

            return input.IsFinal;
        }

        return TryDetectByMembers(input, sink, options, out format);
    }

    private static bool TryDetectByMembers(ParserInput input, RecordSink sink, JsonReadOptions options, out FormatParser? format)
    {
        format = null;
        var start = input.Rest[..Math.Min(input.Rest.Length, FormatParser.LookAhead)];
        var newline = start.IndexOf((byte)'\n');
        if (newline >= 0 && start[..newline].TrimEnd(" \t\r"u8).EndsWith((byte)'}'))
        {
            // A line of NDJSON must be told without waiting for the next one.
            start = start[..newline];
        }
        else if (!input.IsFinal && start.Length < FormatParser.LookAhead)
        {
            return false;
        }

        // Without its "{" an envelope is still one, and no line of NDJSON begins with a quote.
        var isEnvelope = start[0] == '"' || (start[0] == '{' && (start[1..].TrimStart(" \t\r\n"u8).StartsWith((byte)'}') || HasSection(start)));
        format = isEnvelope ? new EnvelopeParser(sink, options) : new LineParser(sink, options);
        return true;
    }

    /// <summary>Whether one of the first members is one of an envelope; no record has such members.</summary>
    private static bool HasSection(ReadOnlySpan<byte> members)
    {
        for (var quote = members.IndexOf((byte)'"'); quote >= 0; quote = members.IndexOf((byte)'"'))
        {
            members = members[quote..];
            if (EnvelopeParser.IsSectionAhead(members))
            {
                return true;
            }

            members = members[1..];
        }

        return false;
    }

    /// <summary>By its byte order mark, or by the zero byte of an ASCII character.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> text) =>
        text.StartsWith<byte>([0xFF, 0xFE]) || text.StartsWith<byte>([0xFE, 0xFF])
        || text.StartsWith<byte>([(byte)'{', 0]) || text.StartsWith<byte>([0, (byte)'{']);
}
