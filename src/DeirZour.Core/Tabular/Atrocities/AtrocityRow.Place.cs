namespace DeirZour.Tabular;

/// <content>Where it happened.</content>
public sealed partial record AtrocityRow
{
    /// <summary><c>Country</c>: the three letters of the country by ISO 3166-1.</summary>
    public string? Country { get; init; }

    /// <summary><c>Region</c>: the first-order division.</summary>
    public string? Region { get; init; }

    /// <summary><c>District</c>: the second-order division.</summary>
    public string? District { get; init; }

    /// <summary><c>Locality</c>: the place, or <c>multiple locations</c>.</summary>
    public string? Locality { get; init; }

    /// <summary><c>Degrees</c>: the latitude in whole degrees, without sign.</summary>
    public double? LatitudeDegrees { get; init; }

    /// <summary><c>Minutes</c>: the minutes of the latitude.</summary>
    public double? LatitudeMinutes { get; init; }

    /// <summary><c>Seconds</c>: the seconds of the latitude.</summary>
    public double? LatitudeSeconds { get; init; }

    /// <summary><c>Direction</c>: N or S.</summary>
    public string? LatitudeDirection { get; init; }

    /// <summary><c>Degrees</c>: the longitude in whole degrees, without sign.</summary>
    public double? LongitudeDegrees { get; init; }

    /// <summary><c>Minutes</c>: the minutes of the longitude.</summary>
    public double? LongitudeMinutes { get; init; }

    /// <summary><c>Seconds</c>: the seconds of the longitude.</summary>
    public double? LongitudeSeconds { get; init; }

    /// <summary><c>Direction</c>: E or W.</summary>
    public string? LongitudeDirection { get; init; }

    /// <summary><c>Distance (km)</c>: how far from the point it happened, in kilometres.</summary>
    public double? DistanceKilometres { get; init; }

    /// <summary><c>Direction</c>: in which direction from the point it happened.</summary>
    public string? DistanceDirection { get; init; }

    /// <summary>The latitude in decimal degrees, north positive; <see langword="null"/> without degrees and direction. Not checked for range.</summary>
    public double? Latitude => AtrocityPlaces.Degrees(LatitudeDegrees, LatitudeMinutes, LatitudeSeconds, LatitudeDirection, "N", "S");

    /// <summary>The longitude in decimal degrees, east positive; <see langword="null"/> without degrees and direction. Not checked for range.</summary>
    public double? Longitude => AtrocityPlaces.Degrees(LongitudeDegrees, LongitudeMinutes, LongitudeSeconds, LongitudeDirection, "E", "W");
}
