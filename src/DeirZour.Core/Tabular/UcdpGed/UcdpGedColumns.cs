using static DeirZour.Tabular.ColumnPresence;

namespace DeirZour.Tabular;

/// <summary>UCDP's names of the columns of UCDP GED.</summary>
public static class UcdpGedColumns
{
    private static readonly SchemaColumn<UcdpGedColumn>[] Names =
    [
        new(UcdpGedColumn.Id, "id") { Presence = Required },
        new(UcdpGedColumn.RelationalId, "relid") { Presence = Optional },
        new(UcdpGedColumn.Year, "year"),
        new(UcdpGedColumn.ActiveYear, "active_year"),
        new(UcdpGedColumn.CodeStatus, "code_status") { Presence = Optional },
        new(UcdpGedColumn.TypeOfViolence, "type_of_violence") { Presence = Required, IsTelltale = true },
        new(UcdpGedColumn.ConflictDatasetId, "conflict_dset_id") { Presence = Optional },
        new(UcdpGedColumn.ConflictId, "conflict_new_id"),
        new(UcdpGedColumn.ConflictName, "conflict_name"),
        new(UcdpGedColumn.DyadDatasetId, "dyad_dset_id") { Presence = Optional },
        new(UcdpGedColumn.DyadId, "dyad_new_id"),
        new(UcdpGedColumn.DyadName, "dyad_name"),
        new(UcdpGedColumn.SideADatasetId, "side_a_dset_id") { Presence = Optional },
        new(UcdpGedColumn.SideAId, "side_a_new_id"),
        new(UcdpGedColumn.SideA, "side_a") { Presence = Required },
        new(UcdpGedColumn.SideBDatasetId, "side_b_dset_id") { Presence = Optional },
        new(UcdpGedColumn.SideBId, "side_b_new_id"),
        new(UcdpGedColumn.SideB, "side_b") { Presence = Required },
        new(UcdpGedColumn.NumberOfSources, "number_of_sources"),
        new(UcdpGedColumn.SourceArticle, "source_article"),
        new(UcdpGedColumn.SourceOffices, "source_office"),
        new(UcdpGedColumn.SourceDates, "source_date"),
        new(UcdpGedColumn.SourceHeadline, "source_headline"),
        new(UcdpGedColumn.SourceOriginal, "source_original"),
        new(UcdpGedColumn.WherePrecision, "where_prec") { Presence = Required },
        new(UcdpGedColumn.WhereCoordinates, "where_coordinates"),
        new(UcdpGedColumn.WhereDescription, "where_description") { Presence = Optional },
        new(UcdpGedColumn.Adm1, "adm_1"),
        new(UcdpGedColumn.Adm2, "adm_2"),
        new(UcdpGedColumn.Latitude, "latitude"),
        new(UcdpGedColumn.Longitude, "longitude"),
        new(UcdpGedColumn.GeometryText, "geom_wkt"),
        new(UcdpGedColumn.PrioGridCell, "priogrid_gid"),
        new(UcdpGedColumn.Country, "country") { Presence = Required },
        new(UcdpGedColumn.CountryId, "country_id"),
        new(UcdpGedColumn.Region, "region"),
        new(UcdpGedColumn.EventClarity, "event_clarity"),
        new(UcdpGedColumn.DatePrecision, "date_prec") { Presence = Required, IsTelltale = true },
        new(UcdpGedColumn.DateStart, "date_start") { Presence = Required },
        new(UcdpGedColumn.DateEnd, "date_end") { Presence = Required },
        new(UcdpGedColumn.DeathsSideA, "deaths_a") { Presence = Required },
        new(UcdpGedColumn.DeathsSideB, "deaths_b") { Presence = Required },
        new(UcdpGedColumn.DeathsCivilians, "deaths_civilians") { Presence = Required },
        new(UcdpGedColumn.DeathsUnknown, "deaths_unknown") { Presence = Required },
        new(UcdpGedColumn.Best, "best") { Presence = Required, IsTelltale = true, OtherNames = ["best_est"] },
        new(UcdpGedColumn.High, "high") { Presence = Required, OtherNames = ["high_est"] },
        new(UcdpGedColumn.Low, "low") { Presence = Required, OtherNames = ["low_est"] },
        new(UcdpGedColumn.GleditschWardSideA, "gwnoa") { Presence = Optional },
        new(UcdpGedColumn.GleditschWardSideB, "gwnob") { Presence = Optional },
    ];

    /// <summary>The columns, their names in all known releases and their order in them. Thread safe.</summary>
    public static TableSchema<UcdpGedColumn> Schema { get; } = new("ucdp-ged", "UCDP GED", Names)
    {
        IdColumn = UcdpGedColumn.Id,
        Layouts =
        [
            new("release 20.1", [.. Enum.GetValues<UcdpGedColumn>()]),
            new(
                "release 19.1",
                [
                    UcdpGedColumn.Id, UcdpGedColumn.Year, UcdpGedColumn.ActiveYear, UcdpGedColumn.TypeOfViolence, UcdpGedColumn.ConflictId,
                    UcdpGedColumn.ConflictName, UcdpGedColumn.DyadId, UcdpGedColumn.DyadName, UcdpGedColumn.SideAId, UcdpGedColumn.SideA,
                    UcdpGedColumn.SideBId, UcdpGedColumn.GleditschWardSideB, UcdpGedColumn.SideB, UcdpGedColumn.NumberOfSources,
                    UcdpGedColumn.SourceArticle, UcdpGedColumn.SourceOffices, UcdpGedColumn.SourceDates, UcdpGedColumn.SourceHeadline,
                    UcdpGedColumn.SourceOriginal, UcdpGedColumn.WherePrecision, UcdpGedColumn.WhereCoordinates, UcdpGedColumn.Adm1,
                    UcdpGedColumn.Adm2, UcdpGedColumn.Latitude, UcdpGedColumn.Longitude, UcdpGedColumn.GeometryText, UcdpGedColumn.PrioGridCell,
                    UcdpGedColumn.Country, UcdpGedColumn.CountryId, UcdpGedColumn.Region, UcdpGedColumn.EventClarity, UcdpGedColumn.DatePrecision,
                    UcdpGedColumn.DateStart, UcdpGedColumn.DateEnd, UcdpGedColumn.DeathsSideA, UcdpGedColumn.DeathsSideB,
                    UcdpGedColumn.DeathsCivilians, UcdpGedColumn.DeathsUnknown, UcdpGedColumn.Low, UcdpGedColumn.Best, UcdpGedColumn.High,
                ]),
        ],
    };

    /// <summary>All columns, in the order of release 20.1 and later.</summary>
    public static IReadOnlyList<UcdpGedColumn> All { get; } = Enum.GetValues<UcdpGedColumn>();

    /// <summary>UCDP's name of a column, as releases of today have it.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>date_start</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToName(this UcdpGedColumn column) => Schema.NameOf(column);

    /// <summary>Finds a column by UCDP's name, also an older one; upper and lower case do not matter.</summary>
    /// <param name="name">For example <c>best</c> or <c>best_est</c>.</param>
    /// <param name="column">The column, or <c>default</c>.</param>
    /// <returns>Whether there is such a column.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out UcdpGedColumn column) => Schema.TryFind(name, out column);
}
