using System.Text.Json;
using DeirZour.Internal;

namespace DeirZour.Json.Converters;

/// <summary>A date by its text form.</summary>
internal sealed class EventDateConverter : ValueConverter<EventDate>
{
    private const int LongestText = 24;

    public override string Expected => ExpectedOf<EventDate>();

    public override void Write(Utf8JsonWriter writer, EventDate value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[LongestText];
        _ = value.TryFormat(text, out var written);
        writer.WriteStringValue(text[..written]);
    }

    protected override bool TryRead(ref Utf8JsonReader reader, out EventDate value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            && (reader.ValueIsEscaped ? EventDate.TryParse(reader.GetString(), out value) : EventDate.TryParse(reader.ValueSpan, out value));
    }

    private static string ExpectedOf<T>()
        where T : struct, ITextForm<T> => T.Expected;
}
