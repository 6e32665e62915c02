namespace DeirZour.Tabular;

/// <content>Where the actors and the event were.</content>
public sealed partial record GdeltEventRow
{
    /// <summary><c>Actor1Geo_Type</c>: how exactly the place of the first actor is known.</summary>
    public GdeltGeoType? Actor1GeoType { get; init; }

    /// <summary><c>Actor1Geo_Fullname</c>: the name of the place, as in the text.</summary>
    public string? Actor1GeoFullName { get; init; }

    /// <summary><c>Actor1Geo_CountryCode</c>: the FIPS 10-4 code of its country.</summary>
    public string? Actor1GeoCountryCode { get; init; }

    /// <summary><c>Actor1Geo_ADM1Code</c>: the FIPS 10-4 code of its first-order division.</summary>
    public string? Actor1GeoAdm1Code { get; init; }

    /// <summary><c>Actor1Geo_ADM2Code</c>: the code of its second-order division; since GDELT 2.0.</summary>
    public string? Actor1GeoAdm2Code { get; init; }

    /// <summary><c>Actor1Geo_Lat</c>: decimal degrees, north positive.</summary>
    public double? Actor1GeoLatitude { get; init; }

    /// <summary><c>Actor1Geo_Long</c>: decimal degrees, east positive.</summary>
    public double? Actor1GeoLongitude { get; init; }

    /// <summary><c>Actor1Geo_FeatureID</c>: the GNS or GNIS number of the place, or a code of the division.</summary>
    public string? Actor1GeoFeatureId { get; init; }

    /// <summary><c>Actor2Geo_Type</c>: how exactly the place of the second actor is known.</summary>
    public GdeltGeoType? Actor2GeoType { get; init; }

    /// <summary><c>Actor2Geo_Fullname</c>: the name of the place, as in the text.</summary>
    public string? Actor2GeoFullName { get; init; }

    /// <summary><c>Actor2Geo_CountryCode</c>: the FIPS 10-4 code of its country.</summary>
    public string? Actor2GeoCountryCode { get; init; }

    /// <summary><c>Actor2Geo_ADM1Code</c>: the FIPS 10-4 code of its first-order division.</summary>
    public string? Actor2GeoAdm1Code { get; init; }

    /// <summary><c>Actor2Geo_ADM2Code</c>: the code of its second-order division; since GDELT 2.0.</summary>
    public string? Actor2GeoAdm2Code { get; init; }

    /// <summary><c>Actor2Geo_Lat</c>: decimal degrees, north positive.</summary>
    public double? Actor2GeoLatitude { get; init; }

    /// <summary><c>Actor2Geo_Long</c>: decimal degrees, east positive.</summary>
    public double? Actor2GeoLongitude { get; init; }

    /// <summary><c>Actor2Geo_FeatureID</c>: the GNS or GNIS number of the place, or a code of the division.</summary>
    public string? Actor2GeoFeatureId { get; init; }

    /// <summary><c>ActionGeo_Type</c>: how exactly the place of the event is known.</summary>
    public GdeltGeoType? ActionGeoType { get; init; }

    /// <summary><c>ActionGeo_Fullname</c>: the name of the place, as in the text.</summary>
    public string? ActionGeoFullName { get; init; }

    /// <summary><c>ActionGeo_CountryCode</c>: the FIPS 10-4 code of its country.</summary>
    public string? ActionGeoCountryCode { get; init; }

    /// <summary><c>ActionGeo_ADM1Code</c>: the FIPS 10-4 code of its first-order division.</summary>
    public string? ActionGeoAdm1Code { get; init; }

    /// <summary><c>ActionGeo_ADM2Code</c>: the code of its second-order division; since GDELT 2.0.</summary>
    public string? ActionGeoAdm2Code { get; init; }

    /// <summary><c>ActionGeo_Lat</c>: decimal degrees, north positive.</summary>
    public double? ActionGeoLatitude { get; init; }

    /// <summary><c>ActionGeo_Long</c>: decimal degrees, east positive.</summary>
    public double? ActionGeoLongitude { get; init; }

    /// <summary><c>ActionGeo_FeatureID</c>: the GNS or GNIS number of the place, or a code of the division.</summary>
    public string? ActionGeoFeatureId { get; init; }
}
