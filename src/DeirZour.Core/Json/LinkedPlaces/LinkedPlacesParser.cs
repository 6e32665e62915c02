using System.Text;
using System.Text.Json;
using DeirZour.Internal;
using DeirZour.Json.Reading;

namespace DeirZour.Json;

/// <summary>Finds the features of a Linked Places text.</summary>
internal sealed class LinkedPlacesParser(ReadOnlyMemory<byte> text, string? file)
{
    private readonly List<RecordRead<Place>> _reads = [];
    private TextCursor _cursor = new();
    private int _at;

    public IReadOnlyList<RecordRead<Place>> Parse()
    {
        _at = text.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _cursor = TextCursor.AtOffset(_at);
        while (TrySkipBlanks())
        {
            ParseObject();
        }

        if (_reads.Count == 0)
        {
            Report(JsonRules.Syntax, "expected a Linked Places Feature or FeatureCollection, found none");
        }

        return _reads;
    }

    /// <summary>Parses a whole object: a collection, whose features are taken one by one, or a feature.</summary>
    private void ParseObject()
    {
        var reader = new Utf8JsonReader(text.Span[_at..], new JsonReaderOptions { AllowMultipleValues = true });
        var start = _at;
        try
        {
            reader.Read();
            var isCollection = reader.TokenType == JsonTokenType.StartObject && TryReadFeatures(ref reader);
            if (!isCollection)
            {
                reader = new Utf8JsonReader(text.Span[start..], new JsonReaderOptions { AllowMultipleValues = true });
                reader.Read();
                Take(ref reader, start);
            }

            MoveTo(start + (int)reader.BytesConsumed);
        }
        catch (JsonException exception)
        {
            Recover(start, exception);
        }
    }

    /// <summary>Reads the members of an object; false when none of them is a list of features.</summary>
    private bool TryReadFeatures(ref Utf8JsonReader reader)
    {
        var start = _at;
        var found = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFeatures = reader.ValueTextEquals("features"u8);
            reader.Read();
            if (isFeatures && reader.TokenType == JsonTokenType.StartArray)
            {
                found = true;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Take(ref reader, start);
                }
            }
            else
            {
                reader.Skip();
            }
        }

        return found;
    }

    private void Take(ref Utf8JsonReader reader, int start)
    {
        MoveTo(start + (int)reader.TokenStartIndex);
        var position = _cursor.Position;
        using var document = JsonDocument.ParseValue(ref reader);
        var feature = new LinkedPlacesFeature(document.RootElement, (rule, path, message, record) =>
            _reads.Add(new RecordRead<Place>(Diagnostic.Create(rule, message, position) with { File = file, Path = path, Record = record })));
        try
        {
            if (feature.ToPlace() is { } place)
            {
                _reads.Add(new RecordRead<Place>(place, position));
            }
        }
        catch (InvalidOperationException)
        {
            // The one way to learn that a string holds lone surrogates or bytes that are not UTF-8.
            _reads.Add(new RecordRead<Place>(Diagnostic.Create(JsonRules.Encoding, "expected Unicode text, found bytes or escapes that spell none; the feature is skipped", position) with { File = file }));
        }
    }

    /// <summary>Reports a syntax error and goes on at the next line, unless the text is one collection over many lines.</summary>
    private void Recover(int start, JsonException exception)
    {
        var span = text.Span;
        var brokenAt = Math.Max(_at, start + SyntaxErrors.OffsetOf(exception, span[start..]));
        MoveTo(brokenAt);
        Report(JsonRules.Syntax, brokenAt < span.Length ? $"expected JSON, found {Clip.Quote(FirstLine(span[brokenAt..]))}" : "expected the rest of the JSON, found the end of the text");
        var lineEnd = span[brokenAt..].IndexOf((byte)'\n');
        var isOneLine = !span[start..brokenAt].Contains((byte)'\n');
        MoveTo(lineEnd < 0 || !isOneLine ? span.Length : brokenAt + lineEnd + 1);
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> rest) => rest.IndexOf((byte)'\n') is >= 0 and var end ? rest[..end] : rest;

    private void Report(Rule rule, string message) =>
        _reads.Add(new RecordRead<Place>(Diagnostic.Create(rule, message, _cursor.Position) with { File = file }));

    private bool TrySkipBlanks()
    {
        var rest = text.Span[_at..];
        MoveTo(_at + rest.Length - rest.TrimStart(" \t\r\n"u8).Length);
        return _at < text.Length;
    }

    private void MoveTo(int offset)
    {
        if (offset > _at)
        {
            _cursor.Advance(text.Span[_at..offset]);
            _at = offset;
        }
    }
}
