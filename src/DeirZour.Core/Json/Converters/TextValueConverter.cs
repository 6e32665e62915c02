using System.Text.Json;
using DeirZour.Internal;

namespace DeirZour.Json.Converters;

/// <summary>Ids, open codes, place codes and hashes: a JSON string of a checked form.</summary>
internal sealed class TextValueConverter<T> : ValueConverter<T>
    where T : struct, ITextValue<T>
{
    public override string Expected => T.Expected;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        // The text of default(T) is empty, which no reader would take back.
        var text = value.ToString();
        if (string.IsNullOrEmpty(text))
        {
            throw new InvalidOperationException($"Cannot write an empty value: expected {T.Expected}.");
        }

        writer.WriteStringValue(text);
    }

    protected override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String && TextValue.TryParse(reader.GetString(), out value);
    }
}
