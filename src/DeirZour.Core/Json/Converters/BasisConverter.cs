using System.Text.Json;

namespace DeirZour.Json.Converters;

/// <summary>A basis, which is always optional: <c>null</c> is as good as a missing member and means stated.</summary>
internal sealed class BasisConverter : WireEnumConverter<Basis>
{
    protected override bool TryRead(ref Utf8JsonReader reader, out Basis value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.Null || base.TryRead(ref reader, out value);
    }
}
