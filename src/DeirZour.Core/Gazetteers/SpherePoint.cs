namespace DeirZour.Gazetteers;

/// <summary>A point on the sphere of radius 1, and the index of the place that is there.</summary>
internal readonly struct SpherePoint
{
    private const double EarthRadius = 6371.0088;

    public SpherePoint(GeoPoint point, int place)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(point.Latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(point.Longitude));
        (X, Y, Z) = (cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
        Place = place;
    }

    public double X { get; }

    public double Y { get; }

    public double Z { get; }

    public int Place { get; }

    public double Coordinate(int axis) => axis switch
    {
        0 => X,
        1 => Y,
        _ => Z,
    };

    public double SquaredChordTo(SpherePoint other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return (x * x) + (y * y) + (z * z);
    }

    /// <summary>The square of the straight line that belongs to an arc of a length on the earth.</summary>
    public static double SquaredChord(double kilometres)
    {
        var chord = 2 * Math.Sin(Math.Min(kilometres / EarthRadius, Math.PI) / 2);
        return chord * chord;
    }
}
