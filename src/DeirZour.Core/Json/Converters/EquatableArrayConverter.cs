using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DeirZour.Json.Converters;

/// <summary>A list as a JSON array; <c>null</c> reads as the empty list.</summary>
internal sealed class EquatableArrayConverter<T> : JsonConverter<EquatableArray<T>>, IListConverter
    where T : notnull
{
    public Type ElementType => typeof(T);

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        // The element's converter is called directly: JsonSerializer would scan each element a second time to find its end.
        var converter = ConverterOfElements(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw new JsonException();
            }

            items.Add(converter.Read(ref reader, typeof(T), options)!);
        }

        return new EquatableArray<T>([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        var converter = ConverterOfElements(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            converter.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static JsonConverter<T> ConverterOfElements(JsonSerializerOptions options) =>
        (JsonConverter<T>)((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))).Converter;
}
