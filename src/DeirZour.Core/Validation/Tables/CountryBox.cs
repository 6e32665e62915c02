namespace DeirZour.Validation;

/// <summary>The smallest box of meridians and parallels around a country. West is greater than east where it crosses the 180th meridian.</summary>
/// <param name="Number">The ISO 3166-1 number.</param>
/// <param name="Letters">The three letters of ISO 3166-1.</param>
/// <param name="South">The southernmost latitude, in degrees.</param>
/// <param name="North">The northernmost latitude.</param>
/// <param name="West">The westernmost longitude.</param>
/// <param name="East">The easternmost longitude.</param>
internal sealed record CountryBox(int Number, string Letters, double South, double North, double West, double East)
{
    /// <summary>Whether a point is in the box or near it.</summary>
    /// <param name="latitude">Degrees, north positive.</param>
    /// <param name="longitude">Degrees, east positive.</param>
    /// <param name="margin">How far beyond the box is near, in degrees.</param>
    public bool Contains(double latitude, double longitude, double margin) =>
        ContainsLatitude(latitude, margin) && ContainsLongitude(longitude, margin);

    /// <summary>Whether a parallel crosses the box or passes near it.</summary>
    /// <inheritdoc cref="Contains"/>
    public bool ContainsLatitude(double latitude, double margin) => latitude >= South - margin && latitude <= North + margin;

    /// <summary>Whether a meridian crosses the box or passes near it.</summary>
    /// <inheritdoc cref="Contains"/>
    public bool ContainsLongitude(double longitude, double margin) => West <= East
        ? longitude >= West - margin && longitude <= East + margin
        : longitude >= West - margin || longitude <= East + margin;
}
