using System.Text.Json;

namespace DeirZour.Cli.Extract;

/// <summary>The id of a text as its record gives it. <c>default</c> is none.</summary>
/// <param name="Value">The string, or the digits of a number, or null when there is none.</param>
/// <param name="IsNumber">Whether it was written as a number, and is to be written so again.</param>
internal readonly record struct TextId(string? Value, bool IsNumber = false)
{
    /// <summary>Writes the member <c>id</c> as it was read.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WritePropertyName("id"u8);
        if (IsNumber)
        {
            json.WriteRawValue(Value!);
        }
        else
        {
            json.WriteStringValue(Value);
        }
    }
}
