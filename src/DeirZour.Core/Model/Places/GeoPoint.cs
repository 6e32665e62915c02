namespace DeirZour;

/// <summary>A point on the earth in WGS 84.</summary>
/// <remarks>
/// <para>Unit: decimal degrees, latitude -90 to 90 (north positive), longitude -180 to 180 (east positive).</para>
/// <para>Equality is by both numbers; there is no order. <c>default</c> is 0,0 off the coast of Ghana, a point like any other:
/// an unknown point is a missing one. Thread safe.</para>
/// <para>Text form: <c>35.3359,40.1408</c>, latitude first, each with a point and optionally an exponent, without blanks. It is
/// written with as many digits as it takes to read the same point back. Culture is ignored.</para>
/// </remarks>
public readonly partial record struct GeoPoint
{
    private const double MaxLatitude = 90;
    private const double MaxLongitude = 180;

    /// <summary>Makes a point.</summary>
    /// <param name="latitude">Decimal degrees, -90 to 90.</param>
    /// <param name="longitude">Decimal degrees, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range or not a number.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!IsLatitude(latitude))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "Expected -90 to 90 degrees.");
        }

        if (!IsLongitude(longitude))
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "Expected -180 to 180 degrees.");
        }

        // Adding zero turns -0 into 0, which is the same point and must be written the same.
        Latitude = latitude + 0.0;
        Longitude = longitude + 0.0;
    }

    /// <summary>Decimal degrees, north positive.</summary>
    public double Latitude { get; }

    /// <summary>Decimal degrees, east positive.</summary>
    public double Longitude { get; }

    /// <summary>Makes a point if the numbers are in range.</summary>
    /// <param name="latitude">Decimal degrees, -90 to 90.</param>
    /// <param name="longitude">Decimal degrees, -180 to 180.</param>
    /// <param name="point">The point, or <c>default</c>.</param>
    /// <returns>Whether the numbers are in range.</returns>
    public static bool TryCreate(double latitude, double longitude, out GeoPoint point)
    {
        var inRange = IsLatitude(latitude) && IsLongitude(longitude);
        point = inRange ? new GeoPoint(latitude, longitude) : default;
        return inRange;
    }

    /// <summary>The great-circle distance to another point on a sphere of the earth's mean radius, 6,371.0088 km.</summary>
    /// <param name="other">The other point.</param>
    /// <returns>Kilometres; within 0.6% of the distance on the ellipsoid.</returns>
    public double DistanceTo(GeoPoint other)
    {
        const double MeanRadius = 6371.0088;
        var sinLatitude = Math.Sin(double.DegreesToRadians(other.Latitude - Latitude) / 2);
        var sinLongitude = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var a = (sinLatitude * sinLatitude) + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * sinLongitude * sinLongitude);
        return 2 * MeanRadius * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }

    // Written so that NaN is out of range.
    private static bool IsLatitude(double degrees) => Math.Abs(degrees) <= MaxLatitude;

    private static bool IsLongitude(double degrees) => Math.Abs(degrees) <= MaxLongitude;
}
