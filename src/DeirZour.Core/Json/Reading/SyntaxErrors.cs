using System.Globalization;
using System.Text;
using System.Text.Json;
using DeirZour.Internal;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <summary>Says in plain words why a text is not JSON.</summary>
internal static class SyntaxErrors
{
    public const string EndOfText = "the end of the text";

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
    public static string Describe(ReadOnlySpan<byte> json, int brokenAt, JsonTokenType lastToken, int lastEnd, int depth)
    {
        var separator = SkipBlanks(json, lastEnd);
        var hasComma = separator < json.Length && json[separator] == (byte)',';
        var start = hasComma ? SkipBlanks(json, separator + 1) : separator;
        var found = Found(json, brokenAt);
        if (start >= json.Length || brokenAt >= json.Length)
        {
            return $"expected the rest of the record, found {EndOfText}";
        }

        if (depth >= RecordContracts.MaxDepth - 1 && json[brokenAt] is (byte)'{' or (byte)'[')
        {
            return string.Create(CultureInfo.InvariantCulture, $"expected at most {RecordContracts.MaxDepth} levels of nesting, found more");
        }

        if (brokenAt > start)
        {
            return json[start] switch
            {
                (byte)'"' => DescribeText(json, start, brokenAt, found),
                (byte)'-' or (>= (byte)'0' and <= (byte)'9') => $"expected a number, found {Found(json, start)}",
                _ => $"expected {Expected(lastToken, hasComma)}, found {Found(json, start)}",
            };
        }

        return $"expected {Expected(lastToken, hasComma)}, found {found}";
    }

    /// <summary>The text at an offset as far as its line goes, clipped.</summary>
    public static string Found(ReadOnlySpan<byte> json, int offset)
    {
        var rest = json[offset..];
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
        return rest.IsEmpty ? EndOfText : end == 0 ? "the end of the line" : Clip.Quote(end < 0 ? rest : rest[..end]);
    }

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
        JsonTokenType.String => Clip.Quote(reader.ValueSpan),
        _ => Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, LongestNumber)]),
    };

    private static string DescribeText(ReadOnlySpan<byte> json, int start, int brokenAt, string found)
    {
        var at = start + 1;
        while (at < brokenAt && json[at] != (byte)'"')
        {
            at += json[at] == (byte)'\\' ? 2 : 1;
        }

        return at < brokenAt ? $"expected \":\" after the name of a member, found {found}"
            : json[brokenAt] < ' ' ? "expected the closing quote of a text, found " + (found[0] == '"' ? "a control character" : found)
            : $"expected an escape such as \\n or \\u00e9, found {Found(json, json[..brokenAt].LastIndexOf((byte)'\\'))}";
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
