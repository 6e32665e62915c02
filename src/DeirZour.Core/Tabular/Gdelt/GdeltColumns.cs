using static DeirZour.Tabular.ColumnPresence;

namespace DeirZour.Tabular;

/// <summary>The names of the columns of GDELT events.</summary>
public static class GdeltColumns
{
    /// <summary>What GDELT 1.0 does not have.</summary>
    private static readonly GdeltColumn[] Since20 = [GdeltColumn.Actor1GeoAdm2Code, GdeltColumn.Actor2GeoAdm2Code, GdeltColumn.ActionGeoAdm2Code];

    /// <summary>The columns and their order. Tables have no header: 61 columns are GDELT 2.0, 58 are 1.0, 57 are 1.0 without addresses. Thread safe.</summary>
    public static TableSchema<GdeltColumn> Schema { get; } = new(
        "gdelt",
        "GDELT events",
        new(GdeltColumn.GlobalEventId, "GLOBALEVENTID") { Presence = Required },
        new(GdeltColumn.Day, "SQLDATE") { Presence = Required },
        new(GdeltColumn.MonthYear, "MonthYear"),
        new(GdeltColumn.Year, "Year"),
        new(GdeltColumn.FractionDate, "FractionDate"),
        new(GdeltColumn.Actor1Code, "Actor1Code"),
        new(GdeltColumn.Actor1Name, "Actor1Name"),
        new(GdeltColumn.Actor1CountryCode, "Actor1CountryCode"),
        new(GdeltColumn.Actor1KnownGroupCode, "Actor1KnownGroupCode"),
        new(GdeltColumn.Actor1EthnicCode, "Actor1EthnicCode"),
        new(GdeltColumn.Actor1Religion1Code, "Actor1Religion1Code"),
        new(GdeltColumn.Actor1Religion2Code, "Actor1Religion2Code"),
        new(GdeltColumn.Actor1Type1Code, "Actor1Type1Code"),
        new(GdeltColumn.Actor1Type2Code, "Actor1Type2Code"),
        new(GdeltColumn.Actor1Type3Code, "Actor1Type3Code"),
        new(GdeltColumn.Actor2Code, "Actor2Code"),
        new(GdeltColumn.Actor2Name, "Actor2Name"),
        new(GdeltColumn.Actor2CountryCode, "Actor2CountryCode"),
        new(GdeltColumn.Actor2KnownGroupCode, "Actor2KnownGroupCode"),
        new(GdeltColumn.Actor2EthnicCode, "Actor2EthnicCode"),
        new(GdeltColumn.Actor2Religion1Code, "Actor2Religion1Code"),
        new(GdeltColumn.Actor2Religion2Code, "Actor2Religion2Code"),
        new(GdeltColumn.Actor2Type1Code, "Actor2Type1Code"),
        new(GdeltColumn.Actor2Type2Code, "Actor2Type2Code"),
        new(GdeltColumn.Actor2Type3Code, "Actor2Type3Code"),
        new(GdeltColumn.IsRootEvent, "IsRootEvent"),
        new(GdeltColumn.EventCode, "EventCode") { Presence = Required },
        new(GdeltColumn.EventBaseCode, "EventBaseCode"),
        new(GdeltColumn.EventRootCode, "EventRootCode"),
        new(GdeltColumn.QuadClass, "QuadClass"),
        new(GdeltColumn.GoldsteinScale, "GoldsteinScale"),
        new(GdeltColumn.NumMentions, "NumMentions"),
        new(GdeltColumn.NumSources, "NumSources"),
        new(GdeltColumn.NumArticles, "NumArticles"),
        new(GdeltColumn.AverageTone, "AvgTone"),
        new(GdeltColumn.Actor1GeoType, "Actor1Geo_Type"),
        new(GdeltColumn.Actor1GeoFullName, "Actor1Geo_Fullname"),
        new(GdeltColumn.Actor1GeoCountryCode, "Actor1Geo_CountryCode"),
        new(GdeltColumn.Actor1GeoAdm1Code, "Actor1Geo_ADM1Code"),
        new(GdeltColumn.Actor1GeoAdm2Code, "Actor1Geo_ADM2Code") { Presence = Optional },
        new(GdeltColumn.Actor1GeoLatitude, "Actor1Geo_Lat"),
        new(GdeltColumn.Actor1GeoLongitude, "Actor1Geo_Long"),
        new(GdeltColumn.Actor1GeoFeatureId, "Actor1Geo_FeatureID"),
        new(GdeltColumn.Actor2GeoType, "Actor2Geo_Type"),
        new(GdeltColumn.Actor2GeoFullName, "Actor2Geo_Fullname"),
        new(GdeltColumn.Actor2GeoCountryCode, "Actor2Geo_CountryCode"),
        new(GdeltColumn.Actor2GeoAdm1Code, "Actor2Geo_ADM1Code"),
        new(GdeltColumn.Actor2GeoAdm2Code, "Actor2Geo_ADM2Code") { Presence = Optional },
        new(GdeltColumn.Actor2GeoLatitude, "Actor2Geo_Lat"),
        new(GdeltColumn.Actor2GeoLongitude, "Actor2Geo_Long"),
        new(GdeltColumn.Actor2GeoFeatureId, "Actor2Geo_FeatureID"),
        new(GdeltColumn.ActionGeoType, "ActionGeo_Type"),
        new(GdeltColumn.ActionGeoFullName, "ActionGeo_Fullname"),
        new(GdeltColumn.ActionGeoCountryCode, "ActionGeo_CountryCode"),
        new(GdeltColumn.ActionGeoAdm1Code, "ActionGeo_ADM1Code"),
        new(GdeltColumn.ActionGeoAdm2Code, "ActionGeo_ADM2Code") { Presence = Optional },
        new(GdeltColumn.ActionGeoLatitude, "ActionGeo_Lat"),
        new(GdeltColumn.ActionGeoLongitude, "ActionGeo_Long"),
        new(GdeltColumn.ActionGeoFeatureId, "ActionGeo_FeatureID"),
        new(GdeltColumn.DateAdded, "DATEADDED"),
        new(GdeltColumn.SourceUrl, "SOURCEURL") { Presence = Optional })
    {
        IdColumn = GdeltColumn.GlobalEventId,
        HasHeader = false,
        HasQuotes = false,
        Delimiter = '\t',
        Layouts =
        [
            new("GDELT 2.0", [.. Enum.GetValues<GdeltColumn>()]),
            new("GDELT 1.0", [.. Enum.GetValues<GdeltColumn>().Where(column => !Since20.Contains(column))]),
            new("GDELT 1.0 before April 2013", [.. Enum.GetValues<GdeltColumn>().Where(column => !Since20.Contains(column) && column != GdeltColumn.SourceUrl)]),
        ],
    };

    /// <summary>The name of a column in files.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>GLOBALEVENTID</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToName(this GdeltColumn column) => Schema.NameOf(column);
}
