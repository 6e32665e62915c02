using System.Globalization;
using System.Text;
using System.Text.Json;
using DeirZour.Internal;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <summary>Says in plain words what stands in a text that is not what was expected.</summary>
internal static class SyntaxErrors
{
    public const string EndOfText = "the end of the text";

    public const string EndOfLine = "the end of the line";

    private const int LongestNumber = 40;

    /// <summary>The byte offset of a syntax error from the start of the text that was read.</summary>
    public static int OffsetOf(JsonException exception, ReadOnlySpan<byte> json)
    {
        var lineStart = 0;
        for (var line = exception.LineNumber.GetValueOrDefault(); line > 0; line--)
        {
            lineStart += json[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(json.Length, lineStart + exception.BytePositionInLine.GetValueOrDefault());
    }

    /// <summary>What was expected and what was found.</summary>
    /// <param name="json">The text.</param>
    /// <param name="brokenAt">The byte offset at which it stops being JSON.</param>
    /// <param name="lastToken">The last token that was read whole.</param>
    /// <param name="lastEnd">The byte offset behind that token.</param>
    /// <param name="depth">How many objects and lists are open.</param>
    /// <param name="end">What the end of the text is called.</param>
    public static string Describe(ReadOnlySpan<byte> json, int brokenAt, JsonTokenType lastToken, int lastEnd, int depth, string end)
    {
        var start = SkipBlanks(json, lastEnd);
        var hasComma = start < json.Length && json[start] == ',';
        if (hasComma)
        {
            start = SkipBlanks(json, start + 1);
        }

        if (depth == 0 && lastToken is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            return $"expected nothing behind the record, found {Found(json, brokenAt)}";
        }

        if (start >= json.Length || brokenAt >= json.Length)
        {
            return $"expected the rest of the JSON, found {end}";
        }

        if (depth >= RecordContracts.MaxDepth - 1 && json[brokenAt] is (byte)'{' or (byte)'[')
        {
            return string.Create(CultureInfo.InvariantCulture, $"expected at most {RecordContracts.MaxDepth} levels of nesting, found more");
        }

        if (brokenAt <= start)
        {
            return $"expected {Expected(lastToken, hasComma)}, found {Found(json, brokenAt)}";
        }

        return json[start] switch
        {
            (byte)'"' => DescribeText(json, start, brokenAt),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => $"expected a number, found {Found(json, start)}",
            _ => $"expected {Expected(lastToken, hasComma)}, found {Found(json, start)}",
        };
    }

    /// <summary>The text at an offset as far as its line goes, clipped.</summary>
    public static string Found(ReadOnlySpan<byte> json, int offset)
    {
        var rest = json[offset..Math.Min(json.Length, offset + FormatParser.LookAhead)];
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
        return end == 0 ? EndOfLine : Clip.Quote(end < 0 ? rest : rest[..end]);
    }

    /// <summary>A text in quotes, clipped.</summary>
    public static string FoundText(ReadOnlySpan<char> text) => text.IsEmpty ? "\"\"" : Clip.Quote(text);

    /// <summary>The value that a text holds, clipped.</summary>
    public static string FoundValue(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return FoundToken(ref reader);
    }

    /// <summary>The token at which a reader stands, clipped.</summary>
    public static string FoundToken(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => reader.ValueSpan.IsEmpty ? "\"\"" : Clip.Quote(reader.ValueSpan),
        _ => Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, LongestNumber)]),
    };

    /// <summary>A text in quotes breaks off at a bare control character or at an unknown escape, or a name has no colon.</summary>
    private static string DescribeText(ReadOnlySpan<byte> json, int start, int brokenAt)
    {
        var at = start + 1;
        while (at < brokenAt && json[at] != '"')
        {
            at += json[at] == '\\' ? 2 : 1;
        }

        if (at < brokenAt)
        {
            return $"expected \":\" after the name of a member, found {Found(json, brokenAt)}";
        }

        if (json[brokenAt] < ' ')
        {
            var found = json[brokenAt] is (byte)'\r' or (byte)'\n' ? EndOfLine : "a bare control character";
            return $"expected the closing quote of a text, found {found}";
        }

        return $"expected an escape such as \\n or \\u00e9, found {Found(json, json[..brokenAt].LastIndexOf((byte)'\\'))}";
    }

    private static string Expected(JsonTokenType lastToken, bool hasComma) => lastToken switch
    {
        JsonTokenType.None => "\"{\"",
        JsonTokenType.PropertyName => "a value",
        JsonTokenType.StartObject => "the name of a member in quotes or \"}\"",
        JsonTokenType.StartArray => "a value or \"]\"",
        _ when hasComma => "another member or value after the comma",
        _ => "\",\" or a closing bracket",
    };

    private static int SkipBlanks(ReadOnlySpan<byte> json, int from) => json.Length - json[from..].TrimStart(" \t\r\n"u8).Length;
}
