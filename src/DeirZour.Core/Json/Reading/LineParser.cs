using System.Globalization;
using System.Text.Json;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <summary>Reads NDJSON: one record with a "type" a line. A line that cannot be read costs no other line.</summary>
internal sealed class LineParser(RecordSink sink, JsonReadOptions options) : FormatParser
{
    private static readonly string ExpectedTypes = string.Join(", ", RecordKind.All.Select(kind => $"\"{kind.Name}\""));

    private readonly RecordDecoder _decoder = new(sink, SyntaxErrors.EndOfLine);
    private LineEnd _lineEnd;
    private bool _skipsLine;

    public override bool Advance(ref ParserInput input)
    {
        if (_skipsLine)
        {
            return SkipLine(ref input);
        }

        input.TakeBlanks();
        if (input.Rest.IsEmpty)
        {
            IsDone = input.IsFinal;
            return input.IsFinal;
        }

        if (!_lineEnd.TryFind(input, out var length))
        {
            if (input.Rest.Length <= options.MaxRecordBytes)
            {
                return false;
            }

            length = input.Rest.Length;
            _skipsLine = true;
        }

        if (length > options.MaxRecordBytes)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"expected at most {options.MaxRecordBytes} bytes, found more");
            sink.Add(JsonRules.RecordLength, message, input.Cursor);
        }
        else
        {
            ReadLine(input.Rest[..length].TrimEnd(" \t\r"u8), input.Cursor);
        }

        input.Take(length);
        _lineEnd = default;
        return true;
    }

    private bool SkipLine(ref ParserInput input)
    {
        var end = input.Rest.IndexOf((byte)'\n');
        _skipsLine = end < 0 && !input.IsFinal;
        input.Take(end < 0 ? input.Rest.Length : end);
        return !_skipsLine;
    }

    private void ReadLine(ReadOnlySpan<byte> line, TextCursor start)
    {
        if (line[0] != '{')
        {
            sink.Add(JsonRules.Syntax, $"expected \"{{\" of a record, found {SyntaxErrors.Found(line, 0)}", start);
            return;
        }

        var kind = FindKind(line);
        if (kind is not null && RecordDecoder.Decode(line, kind.OnLine) is { } record)
        {
            sink.Add(record, start.Position);
        }
        else if (sink.HasRoom(JsonRules.Value) && !_decoder.Explain(line, kind?.OnLine, start, string.Empty))
        {
            ExplainType(line, start);
        }
    }

    /// <summary>Finds the kind by the "type", wherever it stands; null when there is none, or when the line is no JSON.</summary>
    private static RecordKind? FindKind(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = RecordContracts.MaxDepth });
            return GoToType(ref reader) && reader.TokenType == JsonTokenType.String ? RecordKind.ByName(ref reader) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void ExplainType(ReadOnlySpan<byte> line, TextCursor start)
    {
        var reader = new Utf8JsonReader(line);
        var (found, at) = GoToType(ref reader) ? (SyntaxErrors.FoundToken(ref reader), (int)reader.TokenStartIndex) : ("none", 0);
        sink.Add(
            JsonRules.RecordType,
            $"expected a member \"{RecordContracts.TypeMember}\" that is one of {ExpectedTypes}, found {found}",
            start.Past(line[..at]));
    }

    /// <summary>Goes to the value of the "type" of the object in which the reader stands.</summary>
    private static bool GoToType(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = WholeText.Is(ref reader, "type"u8);
            reader.Read();
            if (isType)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
