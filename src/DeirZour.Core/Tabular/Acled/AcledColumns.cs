using static DeirZour.Tabular.ColumnPresence;

namespace DeirZour.Tabular;

/// <summary>ACLED's names of its columns.</summary>
/// <remarks>
/// Exports since March 2023 and older ones both have 31 columns, of which 28 are the same: columns go by name. Very old exports have
/// names in upper case, <c>ALLY_ACTOR_1</c> and <c>ALLY_ACTOR_2</c>, and no sub-event types; shapefiles cut names to ten letters.
/// </remarks>
public static class AcledColumns
{
    /// <summary>The columns, their names in all known exports and their order in them. Thread safe.</summary>
    public static TableSchema<AcledColumn> Schema { get; } = new(
        "acled",
        "ACLED",
        new(AcledColumn.EventId, "event_id_cnty") { Presence = Required, IsTelltale = true, OtherNames = ["event_id"] },
        new(AcledColumn.EventDate, "event_date") { Presence = Required },
        new(AcledColumn.Year, "year"),
        new(AcledColumn.TimePrecision, "time_precision") { OtherNames = ["time_preci", "time_precisi"] },
        new(AcledColumn.DisorderTypes, "disorder_type") { Presence = Optional },
        new(AcledColumn.EventType, "event_type") { Presence = Required },
        new(AcledColumn.SubEventType, "sub_event_type") { Presence = Optional, IsTelltale = true },
        new(AcledColumn.Actor1, "actor1") { Presence = Required },
        new(AcledColumn.AssociatedActors1, "assoc_actor_1") { OtherNames = ["ally_actor_1", "associated_actor_1"] },
        new(AcledColumn.Inter1, "inter1") { IsTelltale = true },
        new(AcledColumn.Actor2, "actor2"),
        new(AcledColumn.AssociatedActors2, "assoc_actor_2") { OtherNames = ["ally_actor_2", "associated_actor_2"] },
        new(AcledColumn.Inter2, "inter2") { IsTelltale = true },
        new(AcledColumn.Interaction, "interaction") { IsTelltale = true },
        new(AcledColumn.CivilianTargeting, "civilian_targeting") { Presence = Optional },
        new(AcledColumn.CountryNumber, "iso") { Presence = Optional },
        new(AcledColumn.Region, "region") { Presence = Optional },
        new(AcledColumn.Country, "country") { Presence = Required },
        new(AcledColumn.Admin1, "admin1"),
        new(AcledColumn.Admin2, "admin2"),
        new(AcledColumn.Admin3, "admin3") { Presence = Optional },
        new(AcledColumn.Location, "location") { Presence = Required },
        new(AcledColumn.Latitude, "latitude"),
        new(AcledColumn.Longitude, "longitude"),
        new(AcledColumn.GeoPrecision, "geo_precision") { IsTelltale = true, OtherNames = ["geo_precis", "geo_precisi"] },
        new(AcledColumn.Sources, "source"),
        new(AcledColumn.SourceScale, "source_scale") { Presence = Optional },
        new(AcledColumn.Notes, "notes"),
        new(AcledColumn.Fatalities, "fatalities") { Presence = Required, IsTelltale = true },
        new(AcledColumn.Tags, "tags") { Presence = Optional },
        new(AcledColumn.Timestamp, "timestamp") { Presence = Optional },
        new(AcledColumn.Population1Km, "population_1km") { Presence = Optional },
        new(AcledColumn.Population2Km, "population_2km") { Presence = Optional },
        new(AcledColumn.Population5Km, "population_5km") { Presence = Optional },
        new(AcledColumn.PopulationBest, "population_best") { Presence = Optional },
        new(AcledColumn.DataId, "data_id") { Presence = Optional },
        new(AcledColumn.EventNumber, "event_id_no_cnty") { Presence = Optional },
        new(AcledColumn.CountryCode, "iso3") { Presence = Optional })
    {
        IdColumn = AcledColumn.EventId,
        LeastTelltales = 2,
        MissingMark = "NA",
        Layouts =
        [
            new("exports since March 2023", [.. Enum.GetValues<AcledColumn>()]),
            new(
                "exports before March 2023",
                [
                    AcledColumn.DataId, AcledColumn.CountryNumber, AcledColumn.EventId, AcledColumn.EventNumber, AcledColumn.EventDate,
                    AcledColumn.Year, AcledColumn.TimePrecision, AcledColumn.EventType, AcledColumn.SubEventType, AcledColumn.Actor1,
                    AcledColumn.AssociatedActors1, AcledColumn.Inter1, AcledColumn.Actor2, AcledColumn.AssociatedActors2,
                    AcledColumn.Inter2, AcledColumn.Interaction, AcledColumn.Region, AcledColumn.Country, AcledColumn.Admin1,
                    AcledColumn.Admin2, AcledColumn.Admin3, AcledColumn.Location, AcledColumn.Latitude, AcledColumn.Longitude,
                    AcledColumn.GeoPrecision, AcledColumn.Sources, AcledColumn.SourceScale, AcledColumn.Notes, AcledColumn.Fatalities,
                    AcledColumn.Timestamp, AcledColumn.CountryCode,
                ]),
        ],
    };

    /// <summary>ACLED's name of a column, as exports of today have it.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>event_id_cnty</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToName(this AcledColumn column) => Schema.NameOf(column);
}
