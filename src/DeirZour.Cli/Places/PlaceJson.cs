using System.Text.Json;

namespace DeirZour.Cli.Places;

/// <summary>What places have in common wherever they are written as JSON.</summary>
internal static class PlaceJson
{
    /// <summary>Writes the members <c>lat</c> and <c>lon</c>, null when the point is unknown.</summary>
    public static void WritePoint(this Utf8JsonWriter json, GeoPoint? point)
    {
        if (point is { } known)
        {
            json.WriteNumber("lat"u8, known.Latitude);
            json.WriteNumber("lon"u8, known.Longitude);
        }
        else
        {
            json.WriteNull("lat"u8);
            json.WriteNull("lon"u8);
        }
    }
}
