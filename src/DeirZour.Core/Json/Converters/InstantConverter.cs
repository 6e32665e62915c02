using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace DeirZour.Json.Converters;

/// <summary>An instant as ISO 8601 in UTC, to the nanosecond where it has one.</summary>
internal sealed class InstantConverter : ValueConverter<Instant>
{
    public override string Expected => "an instant in UTC such as \"2017-10-29T12:34:56Z\"";

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));

    protected override bool TryRead(ref Utf8JsonReader reader, out Instant value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            && InstantPattern.ExtendedIso.Parse(reader.GetString()!).TryGetValue(default, out value);
    }
}
