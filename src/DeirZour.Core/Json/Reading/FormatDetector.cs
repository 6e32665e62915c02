namespace DeirZour.Json.Reading;

/// <summary>Tells an envelope from NDJSON, and both from what is neither.</summary>
internal static class FormatDetector
{
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
        if (!input.IsFinal && input.Rest.Length < 4)
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

        return TryDetectByName(input, sink, options, out format);
    }

    private static bool TryDetectByName(ParserInput input, RecordSink sink, JsonReadOptions options, out FormatParser? format)
    {
        format = null;
        var text = input.Rest;
        var member = text[0] == '{' ? text[1..].TrimStart(" \t\r\n"u8) : text;
        var isEnvelope = member.StartsWith((byte)'}');
        if (member.IsEmpty || member[0] == '"')
        {
            var found = member.IsEmpty ? null : EnvelopeParser.IsSectionAhead(member);
            if (found is null && !input.IsFinal && text.Length < MemberName.LongestText)
            {
                return false;
            }

            // Without its "{" an envelope is still one, and no line of NDJSON begins with a quote.
            isEnvelope = found == true || text[0] == '"';
        }

        var decoder = new RecordDecoder(sink);
        format = isEnvelope ? new EnvelopeParser(sink, decoder, options) : new LineParser(sink, decoder, options);
        return true;
    }

    /// <summary>By its byte order mark, or by the zero byte of an ASCII character.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> text) =>
        text.StartsWith<byte>([0xFF, 0xFE]) || text.StartsWith<byte>([0xFE, 0xFF])
        || text.StartsWith<byte>([(byte)'{', 0]) || text.StartsWith<byte>([0, (byte)'{']);
}
