namespace DeirZour.Tabular;

/// <summary>The columns of UCDP GED since release 20.1, in their order. A member has the name of the property of <see cref="UcdpGedRow"/> that holds it.</summary>
/// <remarks>Source: UCDP's API description and the headers of the releases; <see cref="UcdpGedColumns"/> has UCDP's names.</remarks>
public enum UcdpGedColumn
{
    /// <summary><c>id</c>.</summary>
    Id,

    /// <summary><c>relid</c>.</summary>
    RelationalId,

    /// <summary><c>year</c>.</summary>
    Year,

    /// <summary><c>active_year</c>.</summary>
    ActiveYear,

    /// <summary><c>code_status</c>.</summary>
    CodeStatus,

    /// <summary><c>type_of_violence</c>.</summary>
    TypeOfViolence,

    /// <summary><c>conflict_dset_id</c>.</summary>
    ConflictDatasetId,

    /// <summary><c>conflict_new_id</c>.</summary>
    ConflictId,

    /// <summary><c>conflict_name</c>.</summary>
    ConflictName,

    /// <summary><c>dyad_dset_id</c>.</summary>
    DyadDatasetId,

    /// <summary><c>dyad_new_id</c>.</summary>
    DyadId,

    /// <summary><c>dyad_name</c>.</summary>
    DyadName,

    /// <summary><c>side_a_dset_id</c>.</summary>
    SideADatasetId,

    /// <summary><c>side_a_new_id</c>.</summary>
    SideAId,

    /// <summary><c>side_a</c>.</summary>
    SideA,

    /// <summary><c>side_b_dset_id</c>.</summary>
    SideBDatasetId,

    /// <summary><c>side_b_new_id</c>.</summary>
    SideBId,

    /// <summary><c>side_b</c>.</summary>
    SideB,

    /// <summary><c>number_of_sources</c>.</summary>
    NumberOfSources,

    /// <summary><c>source_article</c>.</summary>
    SourceArticle,

    /// <summary><c>source_office</c>.</summary>
    SourceOffices,

    /// <summary><c>source_date</c>.</summary>
    SourceDates,

    /// <summary><c>source_headline</c>.</summary>
    SourceHeadline,

    /// <summary><c>source_original</c>.</summary>
    SourceOriginal,

    /// <summary><c>where_prec</c>.</summary>
    WherePrecision,

    /// <summary><c>where_coordinates</c>.</summary>
    WhereCoordinates,

    /// <summary><c>where_description</c>.</summary>
    WhereDescription,

    /// <summary><c>adm_1</c>.</summary>
    Adm1,

    /// <summary><c>adm_2</c>.</summary>
    Adm2,

    /// <summary><c>latitude</c>.</summary>
    Latitude,

    /// <summary><c>longitude</c>.</summary>
    Longitude,

    /// <summary><c>geom_wkt</c>.</summary>
    GeometryText,

    /// <summary><c>priogrid_gid</c>.</summary>
    PrioGridCell,

    /// <summary><c>country</c>.</summary>
    Country,

    /// <summary><c>country_id</c>.</summary>
    CountryId,

    /// <summary><c>region</c>.</summary>
    Region,

    /// <summary><c>event_clarity</c>.</summary>
    EventClarity,

    /// <summary><c>date_prec</c>.</summary>
    DatePrecision,

    /// <summary><c>date_start</c>.</summary>
    DateStart,

    /// <summary><c>date_end</c>.</summary>
    DateEnd,

    /// <summary><c>deaths_a</c>.</summary>
    DeathsSideA,

    /// <summary><c>deaths_b</c>.</summary>
    DeathsSideB,

    /// <summary><c>deaths_civilians</c>.</summary>
    DeathsCivilians,

    /// <summary><c>deaths_unknown</c>.</summary>
    DeathsUnknown,

    /// <summary><c>best</c>.</summary>
    Best,

    /// <summary><c>high</c>.</summary>
    High,

    /// <summary><c>low</c>.</summary>
    Low,

    /// <summary><c>gwnoa</c>.</summary>
    GleditschWardSideA,

    /// <summary><c>gwnob</c>.</summary>
    GleditschWardSideB,
}
