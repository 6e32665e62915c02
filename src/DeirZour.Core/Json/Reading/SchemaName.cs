using System.Globalization;
using System.Text.Json;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <summary>The name of the schema: <c>deirzour/major.minor</c>.</summary>
internal static class SchemaName
{
    public const string Member = "schema";

    public const string Current = "deirzour/1.0";

    private const string MajorVersion = "deirzour/1.";

    public static SchemaMatch Compare(ref Utf8JsonReader text)
    {
        if (WholeText.Is(ref text, "deirzour/1.0"u8))
        {
            return SchemaMatch.Known;
        }

        return text.ValueSpan.StartsWith("deirzour/1."u8)
            && int.TryParse(text.ValueSpan[MajorVersion.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? SchemaMatch.Newer
                : SchemaMatch.None;
    }
}
