namespace DeirZour;

/// <summary>A rectangle of latitudes and longitudes in WGS 84, its edges included.</summary>
/// <remarks>
/// It runs from its western eastwards to its eastern longitude, so one whose west is greater than its east crosses the 180th
/// meridian. Equality is by the four numbers. <c>default</c> is the point 0,0. Thread safe.
/// </remarks>
public readonly record struct GeoBox
{
    /// <summary>Makes a rectangle from two corners.</summary>
    /// <param name="southWest">The corner with the least latitude.</param>
    /// <param name="northEast">The corner with the greatest latitude.</param>
    /// <exception cref="ArgumentException">The first corner is north of the second.</exception>
    public GeoBox(GeoPoint southWest, GeoPoint northEast)
    {
        if (southWest.Latitude > northEast.Latitude)
        {
            throw new ArgumentException("Expected the south-western corner first, found one north of the other.", nameof(southWest));
        }

        SouthWest = southWest;
        NorthEast = northEast;
    }

    /// <summary>The corner with the least latitude.</summary>
    public GeoPoint SouthWest { get; }

    /// <summary>The corner with the greatest latitude.</summary>
    public GeoPoint NorthEast { get; }

    /// <summary>Whether a point lies within the rectangle or on its edge.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The answer.</returns>
    public bool Contains(GeoPoint point)
    {
        var (west, east) = (SouthWest.Longitude, NorthEast.Longitude);
        return point.Latitude >= SouthWest.Latitude && point.Latitude <= NorthEast.Latitude
            && (west <= east
                ? point.Longitude >= west && point.Longitude <= east
                : point.Longitude >= west || point.Longitude <= east);
    }
}
