namespace DeirZour.Tabular;

/// <summary>The columns of ACLED in the order of exports since March 2023, then those of older ones. A member has the name of the property of <see cref="AcledRow"/> that holds it.</summary>
/// <remarks>Source: ACLED Codebook and the headers of exports; <see cref="AcledColumns"/> has ACLED's names.</remarks>
public enum AcledColumn
{
    /// <summary><c>event_id_cnty</c>.</summary>
    EventId,

    /// <summary><c>event_date</c>.</summary>
    EventDate,

    /// <summary><c>year</c>.</summary>
    Year,

    /// <summary><c>time_precision</c>.</summary>
    TimePrecision,

    /// <summary><c>disorder_type</c>.</summary>
    DisorderTypes,

    /// <summary><c>event_type</c>.</summary>
    EventType,

    /// <summary><c>sub_event_type</c>.</summary>
    SubEventType,

    /// <summary><c>actor1</c>.</summary>
    Actor1,

    /// <summary><c>assoc_actor_1</c>.</summary>
    AssociatedActors1,

    /// <summary><c>inter1</c>.</summary>
    Inter1,

    /// <summary><c>actor2</c>.</summary>
    Actor2,

    /// <summary><c>assoc_actor_2</c>.</summary>
    AssociatedActors2,

    /// <summary><c>inter2</c>.</summary>
    Inter2,

    /// <summary><c>interaction</c>.</summary>
    Interaction,

    /// <summary><c>civilian_targeting</c>.</summary>
    CivilianTargeting,

    /// <summary><c>iso</c>.</summary>
    CountryNumber,

    /// <summary><c>region</c>.</summary>
    Region,

    /// <summary><c>country</c>.</summary>
    Country,

    /// <summary><c>admin1</c>.</summary>
    Admin1,

    /// <summary><c>admin2</c>.</summary>
    Admin2,

    /// <summary><c>admin3</c>.</summary>
    Admin3,

    /// <summary><c>location</c>.</summary>
    Location,

    /// <summary><c>latitude</c>.</summary>
    Latitude,

    /// <summary><c>longitude</c>.</summary>
    Longitude,

    /// <summary><c>geo_precision</c>.</summary>
    GeoPrecision,

    /// <summary><c>source</c>.</summary>
    Sources,

    /// <summary><c>source_scale</c>.</summary>
    SourceScale,

    /// <summary><c>notes</c>.</summary>
    Notes,

    /// <summary><c>fatalities</c>.</summary>
    Fatalities,

    /// <summary><c>tags</c>.</summary>
    Tags,

    /// <summary><c>timestamp</c>.</summary>
    Timestamp,

    /// <summary><c>population_1km</c>.</summary>
    Population1Km,

    /// <summary><c>population_2km</c>.</summary>
    Population2Km,

    /// <summary><c>population_5km</c>.</summary>
    Population5Km,

    /// <summary><c>population_best</c>.</summary>
    PopulationBest,

    /// <summary><c>data_id</c>.</summary>
    DataId,

    /// <summary><c>event_id_no_cnty</c>.</summary>
    EventNumber,

    /// <summary><c>iso3</c>.</summary>
    CountryCode,
}
