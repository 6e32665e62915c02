namespace DeirZour.Tabular;

/// <summary>UCDP's names of the columns of UCDP GED.</summary>
public static class UcdpGedColumns
{
    private static readonly string[] Names =
    [
        "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
        "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
        "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office",
        "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description",
        "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region",
        "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians",
        "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
    ];

    /// <summary>Names that releases before 19.1 had for columns of today.</summary>
    private static readonly (string Name, UcdpGedColumn Column)[] OlderNames =
    [
        ("best_est", UcdpGedColumn.Best), ("high_est", UcdpGedColumn.High), ("low_est", UcdpGedColumn.Low),
    ];

    /// <summary>All columns, in the order of release 20.1 and later.</summary>
    public static IReadOnlyList<UcdpGedColumn> All { get; } = Enum.GetValues<UcdpGedColumn>();

    /// <summary>UCDP's name of a column, as releases of today have it.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>date_start</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToName(this UcdpGedColumn column) =>
        Enum.IsDefined(column)
            ? Names[(int)column]
            : throw new ArgumentOutOfRangeException(nameof(column), column, "Expected a column of UCDP GED.");

    /// <summary>Finds a column by UCDP's name, also an older one; upper and lower case do not matter.</summary>
    /// <param name="name">For example <c>best</c> or <c>best_est</c>.</param>
    /// <param name="column">The column, or <c>default</c>.</param>
    /// <returns>Whether there is such a column.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out UcdpGedColumn column)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
            {
                column = (UcdpGedColumn)i;
                return true;
            }
        }

        foreach (var older in OlderNames)
        {
            if (name.Equals(older.Name, StringComparison.OrdinalIgnoreCase))
            {
                column = older.Column;
                return true;
            }
        }

        column = default;
        return false;
    }
}
