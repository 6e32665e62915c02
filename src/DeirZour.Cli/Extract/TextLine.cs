using System.Buffers;
using System.Text;
using System.Text.Json;

namespace DeirZour.Cli.Extract;

/// <summary>One line that should be a record <c>{"id","text","published"}</c>. Members that it does not know are passed over.</summary>
internal ref struct TextLine
{
    private readonly ReadOnlySpan<byte> _line;
    private Utf8JsonReader _reader;
    private bool _hasId;
    private bool _hasText;
    private bool _hasPublished;

    /// <param name="line">The line, with or without its end.</param>
    public TextLine(ReadOnlySpan<byte> line)
    {
        _line = line;
        _reader = new Utf8JsonReader(line);
    }

    /// <summary>What was expected and what was found, or null when the line is a record.</summary>
    public string? Problem { get; private set; }

    /// <summary>Where <see cref="Problem"/> is, as an offset in bytes.</summary>
    public int ProblemOffset { get; private set; }

    /// <summary>Reads the line to its end, so that an id after a problem is known too.</summary>
    /// <param name="extraction">Takes what the record says.</param>
    public void Read(Extraction extraction)
    {
        try
        {
            ReadObject(extraction);
        }
        catch (JsonException exception)
        {
            // What does not parse comes before what was noticed on the way: it may be its cause.
            Problem = null;
            Report((int)exception.BytePositionInLine.GetValueOrDefault(), GoesOn(_line)
                ? "expected one record a line, found the end of the line within a record"
                : $"expected one record a line, found invalid JSON: {Reason(exception)}");
        }
    }

    /// <summary>Whether the line is the beginning of JSON and lacks its end.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, isFinalBlock: false, state: default);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }

    private static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };

    private void ReadObject(Extraction extraction)
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Report(Offset, $"expected one record a line, a JSON object, found {Name(_reader.TokenType)}");
            _reader.Skip();
        }
        else
        {
            while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadMember(extraction);
            }

            if (!_hasText)
            {
                Report(Offset, "expected the member \"text\", found the end of the object");
            }
        }

        // Nothing may follow; if something does, this throws.
        _reader.Read();
    }

    private void ReadMember(Extraction extraction)
    {
        if (_reader.ValueTextEquals("text"u8))
        {
            Next("text", ref _hasText);
            ReadText(extraction);
        }
        else if (_reader.ValueTextEquals("id"u8))
        {
            Next("id", ref _hasId);
            ReadId(extraction);
        }
        else if (_reader.ValueTextEquals("published"u8))
        {
            Next("published", ref _hasPublished);
            ReadPublished(extraction);
        }
        else
        {
            _reader.Read();
        }

        _reader.Skip();
    }

    private void Next(string member, ref bool isKnown)
    {
        if (isKnown)
        {
            Report(Offset, $"expected \"{member}\" once, found it again");
        }

        isKnown = true;
        _reader.Read();
    }

    private void ReadText(Extraction extraction)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            Report(Offset, $"expected a string as \"text\", found {Name(_reader.TokenType)}");
        }
        else if (TryCopy(extraction.Reserve(_reader.ValueSpan.Length), out var length))
        {
            extraction.Take(length);
        }
    }

    private void ReadId(Extraction extraction)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String:
                extraction.Id = new TextId(Copy());
                break;
            case JsonTokenType.Number:
                extraction.Id = new TextId(Encoding.UTF8.GetString(_reader.ValueSpan), IsNumber: true);
                break;
            case JsonTokenType.Null:
                break;
            default:
                Report(Offset, $"expected a string, a number or null as \"id\", found {Name(_reader.TokenType)}");
                break;
        }
    }

    private void ReadPublished(Extraction extraction)
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            var offset = Offset;
            if (Copy() is { } written)
            {
                if (PublicationDate.TryParse(written, out var date))
                {
                    extraction.PublishedOn = date;
                }
                else
                {
                    Report(offset, $"expected {PublicationDate.Expected} as \"published\", found \"{PublicationDate.Clip(written)}\"");
                }
            }
        }
        else if (_reader.TokenType != JsonTokenType.Null)
        {
            Report(Offset, $"expected a string or null as \"published\", found {Name(_reader.TokenType)}");
        }
    }

    private string? Copy()
    {
        var buffer = ArrayPool<char>.Shared.Rent(_reader.ValueSpan.Length);
        try
        {
            return TryCopy(buffer, out var length) ? new string(buffer, 0, length) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Copies the string, unless it holds what is no Unicode text.</summary>
    private bool TryCopy(Span<char> destination, out int length)
    {
        try
        {
            length = _reader.CopyString(destination);
            return true;
        }
        catch (InvalidOperationException)
        {
            var (offset, found) = BrokenText.Find(_reader.ValueSpan);
            Report(Offset + 1 + offset, $"expected Unicode text, found {found}");
            length = 0;
            return false;
        }
    }

    private readonly int Offset => (int)_reader.TokenStartIndex;

    private void Report(int offset, string problem)
    {
        if (Problem is null)
        {
            (Problem, ProblemOffset) = (problem, offset);
        }
    }
}
