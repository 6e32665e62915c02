using System.Globalization;
using System.Text.Json;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <summary>Reads NDJSON: one record with a "type" a line. A line that cannot be read costs no other line.</summary>
internal sealed class LineParser(RecordSink sink, RecordDecoder decoder, JsonReadOptions options) : FormatParser
{
    private static readonly string ExpectedTypes = string.Join(", ", RecordKind.All.Select(kind => $"\"{kind.Name}\""));

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

        var kind = FindKind(line, out var problem, out var problemAt);
        if (kind is not null && RecordDecoder.Decode(line, kind.OnLine) is { } record)
        {
            sink.Add(record, start.Position);
        }
        else if (decoder.Explain(line, kind?.OnLine, start, string.Empty) is null && kind is null)
        {
            sink.Add(JsonRules.RecordType, problem, start.Past(line[..problemAt]), RecordContracts.TypeMember);
        }
    }

    /// <summary>Finds the "type", wherever it stands; the problem counts only if the line is JSON.</summary>
    private static RecordKind? FindKind(ReadOnlySpan<byte> line, out string problem, out int problemAt)
    {
        problem = $"expected a member \"{RecordContracts.TypeMember}\" that is one of {ExpectedTypes}, found none";
        problemAt = 0;
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = RecordContracts.MaxDepth });
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isType = reader.ValueTextEquals("type"u8);
                reader.Read();
                if (isType)
                {
                    problem = $"expected one of {ExpectedTypes}, found {SyntaxErrors.FoundToken(ref reader)}";
                    problemAt = (int)reader.TokenStartIndex;
                    return reader.TokenType == JsonTokenType.String ? RecordKind.ByName(ref reader) : null;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The explanation of the line says what is wrong with it.
        }

        return null;
    }
}
