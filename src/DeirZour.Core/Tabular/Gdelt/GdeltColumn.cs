namespace DeirZour.Tabular;

/// <summary>The columns of the events of GDELT 2.0, in their order. A member has the name of the property of <see cref="GdeltEventRow"/> that holds it.</summary>
/// <remarks>Source: GDELT Event Codebook 2.0; <see cref="GdeltColumns"/> has the names.</remarks>
public enum GdeltColumn
{
    /// <summary><c>GLOBALEVENTID</c>.</summary>
    GlobalEventId,

    /// <summary><c>SQLDATE</c>.</summary>
    Day,

    /// <summary><c>MonthYear</c>.</summary>
    MonthYear,

    /// <summary><c>Year</c>.</summary>
    Year,

    /// <summary><c>FractionDate</c>.</summary>
    FractionDate,

    /// <summary><c>Actor1Code</c>.</summary>
    Actor1Code,

    /// <summary><c>Actor1Name</c>.</summary>
    Actor1Name,

    /// <summary><c>Actor1CountryCode</c>.</summary>
    Actor1CountryCode,

    /// <summary><c>Actor1KnownGroupCode</c>.</summary>
    Actor1KnownGroupCode,

    /// <summary><c>Actor1EthnicCode</c>.</summary>
    Actor1EthnicCode,

    /// <summary><c>Actor1Religion1Code</c>.</summary>
    Actor1Religion1Code,

    /// <summary><c>Actor1Religion2Code</c>.</summary>
    Actor1Religion2Code,

    /// <summary><c>Actor1Type1Code</c>.</summary>
    Actor1Type1Code,

    /// <summary><c>Actor1Type2Code</c>.</summary>
    Actor1Type2Code,

    /// <summary><c>Actor1Type3Code</c>.</summary>
    Actor1Type3Code,

    /// <summary><c>Actor2Code</c>.</summary>
    Actor2Code,

    /// <summary><c>Actor2Name</c>.</summary>
    Actor2Name,

    /// <summary><c>Actor2CountryCode</c>.</summary>
    Actor2CountryCode,

    /// <summary><c>Actor2KnownGroupCode</c>.</summary>
    Actor2KnownGroupCode,

    /// <summary><c>Actor2EthnicCode</c>.</summary>
    Actor2EthnicCode,

    /// <summary><c>Actor2Religion1Code</c>.</summary>
    Actor2Religion1Code,

    /// <summary><c>Actor2Religion2Code</c>.</summary>
    Actor2Religion2Code,

    /// <summary><c>Actor2Type1Code</c>.</summary>
    Actor2Type1Code,

    /// <summary><c>Actor2Type2Code</c>.</summary>
    Actor2Type2Code,

    /// <summary><c>Actor2Type3Code</c>.</summary>
    Actor2Type3Code,

    /// <summary><c>IsRootEvent</c>.</summary>
    IsRootEvent,

    /// <summary><c>EventCode</c>.</summary>
    EventCode,

    /// <summary><c>EventBaseCode</c>.</summary>
    EventBaseCode,

    /// <summary><c>EventRootCode</c>.</summary>
    EventRootCode,

    /// <summary><c>QuadClass</c>.</summary>
    QuadClass,

    /// <summary><c>GoldsteinScale</c>.</summary>
    GoldsteinScale,

    /// <summary><c>NumMentions</c>.</summary>
    NumMentions,

    /// <summary><c>NumSources</c>.</summary>
    NumSources,

    /// <summary><c>NumArticles</c>.</summary>
    NumArticles,

    /// <summary><c>AvgTone</c>.</summary>
    AverageTone,

    /// <summary><c>Actor1Geo_Type</c>.</summary>
    Actor1GeoType,

    /// <summary><c>Actor1Geo_Fullname</c>.</summary>
    Actor1GeoFullName,

    /// <summary><c>Actor1Geo_CountryCode</c>.</summary>
    Actor1GeoCountryCode,

    /// <summary><c>Actor1Geo_ADM1Code</c>.</summary>
    Actor1GeoAdm1Code,

    /// <summary><c>Actor1Geo_ADM2Code</c>.</summary>
    Actor1GeoAdm2Code,

    /// <summary><c>Actor1Geo_Lat</c>.</summary>
    Actor1GeoLatitude,

    /// <summary><c>Actor1Geo_Long</c>.</summary>
    Actor1GeoLongitude,

    /// <summary><c>Actor1Geo_FeatureID</c>.</summary>
    Actor1GeoFeatureId,

    /// <summary><c>Actor2Geo_Type</c>.</summary>
    Actor2GeoType,

    /// <summary><c>Actor2Geo_Fullname</c>.</summary>
    Actor2GeoFullName,

    /// <summary><c>Actor2Geo_CountryCode</c>.</summary>
    Actor2GeoCountryCode,

    /// <summary><c>Actor2Geo_ADM1Code</c>.</summary>
    Actor2GeoAdm1Code,

    /// <summary><c>Actor2Geo_ADM2Code</c>.</summary>
    Actor2GeoAdm2Code,

    /// <summary><c>Actor2Geo_Lat</c>.</summary>
    Actor2GeoLatitude,

    /// <summary><c>Actor2Geo_Long</c>.</summary>
    Actor2GeoLongitude,

    /// <summary><c>Actor2Geo_FeatureID</c>.</summary>
    Actor2GeoFeatureId,

    /// <summary><c>ActionGeo_Type</c>.</summary>
    ActionGeoType,

    /// <summary><c>ActionGeo_Fullname</c>.</summary>
    ActionGeoFullName,

    /// <summary><c>ActionGeo_CountryCode</c>.</summary>
    ActionGeoCountryCode,

    /// <summary><c>ActionGeo_ADM1Code</c>.</summary>
    ActionGeoAdm1Code,

    /// <summary><c>ActionGeo_ADM2Code</c>.</summary>
    ActionGeoAdm2Code,

    /// <summary><c>ActionGeo_Lat</c>.</summary>
    ActionGeoLatitude,

    /// <summary><c>ActionGeo_Long</c>.</summary>
    ActionGeoLongitude,

    /// <summary><c>ActionGeo_FeatureID</c>.</summary>
    ActionGeoFeatureId,

    /// <summary><c>DATEADDED</c>.</summary>
    DateAdded,

    /// <summary><c>SOURCEURL</c>.</summary>
    SourceUrl,
}
