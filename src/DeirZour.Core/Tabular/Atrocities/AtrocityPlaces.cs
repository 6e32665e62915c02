namespace DeirZour.Tabular;

/// <summary>Maps where it happened.</summary>
internal static class AtrocityPlaces
{
    private const string Several = "multiple locations";

    public static double? Degrees(double? degrees, double? minutes, double? seconds, string? direction, string positive, string negative)
    {
        var sign = string.Equals(direction, positive, StringComparison.OrdinalIgnoreCase) ? 1
            : string.Equals(direction, negative, StringComparison.OrdinalIgnoreCase) ? -1
            : 0;
        return degrees is null || sign == 0 ? null : sign * (degrees + (minutes.GetValueOrDefault() / 60) + (seconds.GetValueOrDefault() / 3600));
    }

    /// <summary>The narrowest name with the point. PITF has no code of precision: it follows from which names are given.</summary>
    public static PlaceReference? Where(AtrocityRow row)
    {
        var asWritten = NameOf(row);
        var point = row is { Latitude: { } latitude, Longitude: { } longitude } && GeoPoint.TryCreate(latitude, longitude, out var found)
            ? found
            : default(GeoPoint?);
        return asWritten is null && point is null ? null : new PlaceReference { AsWritten = asWritten, Point = point, Precision = PrecisionOf(row) };
    }

    public static string? NameOf(AtrocityRow row) =>
        IsSeveral(row.Locality)
            ? row.District ?? row.Region ?? row.Country
            : row.Locality ?? row.District ?? row.Region ?? row.Country;

    private static WherePrecision? PrecisionOf(AtrocityRow row) => row switch
    {
        { Locality: { } locality } when !IsSeveral(locality) => row.DistanceKilometres > 0 ? WherePrecision.Near : WherePrecision.Exact,
        { District: not null } => WherePrecision.District,
        { Region: not null } => WherePrecision.Province,
        { Country: not null } => WherePrecision.Country,
        _ => null,
    };

    private static bool IsSeveral(string? locality) => string.Equals(locality, Several, StringComparison.OrdinalIgnoreCase);
}
