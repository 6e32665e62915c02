using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DeirZour.Json.Converters;

/// <summary>A <see cref="GeoPoint"/> as <c>{latitude,longitude}</c>.</summary>
internal sealed class PointForm : IForm<PointForm, GeoPoint>
{
    [JsonRequired]
    public double Latitude { get; set; }

    [JsonRequired]
    public double Longitude { get; set; }

    public static PointForm From(GeoPoint value) => new() { Latitude = value.Latitude, Longitude = value.Longitude };

    public bool TryMake(out GeoPoint value, [NotNullWhen(false)] out string? problem)
    {
        var valid = GeoPoint.TryCreate(Latitude, Longitude, out value);
        problem = valid ? null : "a latitude is -90 to 90 and a longitude -180 to 180 degrees";
        return valid;
    }
}
