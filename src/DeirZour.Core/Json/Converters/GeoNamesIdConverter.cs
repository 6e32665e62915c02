using System.Text.Json;

namespace DeirZour.Json.Converters;

/// <summary>The number of a GeoNames entry, as a JSON number.</summary>
internal sealed class GeoNamesIdConverter : ValueConverter<GeoNamesId>
{
    public override string Expected => "the number of a GeoNames entry, 1 or more";

    public override void Write(Utf8JsonWriter writer, GeoNamesId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);

    protected override bool TryRead(ref Utf8JsonReader reader, out GeoNamesId value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var number) || number < 1)
        {
            return false;
        }

        value = new GeoNamesId(number);
        return true;
    }
}
