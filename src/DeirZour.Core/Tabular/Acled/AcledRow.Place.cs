namespace DeirZour.Tabular;

/// <content>Where it happened.</content>
public sealed partial record AcledRow
{
    /// <summary><c>iso</c>: the ISO 3166-1 number of the country.</summary>
    public int? CountryNumber { get; init; }

    /// <summary><c>iso3</c>: the three letters of the country by ISO 3166-1; in exports before March 2023.</summary>
    public string? CountryCode { get; init; }

    /// <summary><c>region</c>: ACLED's region, such as <c>Western Africa</c>.</summary>
    public string? Region { get; init; }

    /// <summary><c>country</c>.</summary>
    public string? Country { get; init; }

    /// <summary><c>admin1</c>: the first-order division.</summary>
    public string? Admin1 { get; init; }

    /// <summary><c>admin2</c>: the second-order division.</summary>
    public string? Admin2 { get; init; }

    /// <summary><c>admin3</c>: the third-order division.</summary>
    public string? Admin3 { get; init; }

    /// <summary><c>location</c>: the name of the place that the coordinates are those of.</summary>
    public string? Location { get; init; }

    /// <summary><c>latitude</c>: decimal degrees, north positive.</summary>
    public double? Latitude { get; init; }

    /// <summary><c>longitude</c>: decimal degrees, east positive.</summary>
    public double? Longitude { get; init; }

    /// <summary><c>geo_precision</c>: how exactly the place is known.</summary>
    public AcledGeoPrecision? GeoPrecision { get; init; }

    /// <summary><c>population_1km</c>: people who live within 1 km; only on request.</summary>
    public int? Population1Km { get; init; }

    /// <summary><c>population_2km</c>: people who live within 2 km; only on request.</summary>
    public int? Population2Km { get; init; }

    /// <summary><c>population_5km</c>: people who live within 5 km; only on request.</summary>
    public int? Population5Km { get; init; }

    /// <summary><c>population_best</c>: people who live near enough to be affected, by ACLED's best estimate; only on request.</summary>
    public int? PopulationBest { get; init; }
}
