using System.Text.Json;

namespace DeirZour.Json.Converters;

/// <summary>An enumeration of this library, by its <see cref="WireNames"/>; numbers are refused.</summary>
internal class WireEnumConverter<TEnum> : ValueConverter<TEnum>
    where TEnum : struct, Enum
{
    private const int LongestEscapedName = 128;
    private readonly JsonEncodedText[] _encodedNames = [.. WireNames.All<TEnum>().Select(member => JsonEncodedText.Encode(member.Name))];

    public override string Expected => $"one of {string.Join(", ", WireNames.All<TEnum>().Select(member => $"\"{member.Name}\""))}";

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        var members = WireNames.All<TEnum>();
        for (var i = 0; i < members.Count; i++)
        {
            if (EqualityComparer<TEnum>.Default.Equals(members[i].Value, value))
            {
                writer.WriteStringValue(_encodedNames[i]);
                return;
            }
        }

        throw new InvalidOperationException($"Cannot write {value} as {typeof(TEnum).Name}: expected {Expected}.");
    }

    protected override bool TryRead(ref Utf8JsonReader reader, out TEnum value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > LongestEscapedName)
        {
            return false;
        }

        Span<char> name = stackalloc char[LongestEscapedName];
        return WireNames.TryParse(name[..reader.CopyString(name)], out value);
    }
}
