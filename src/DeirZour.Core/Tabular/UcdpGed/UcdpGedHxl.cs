using System.Collections.Frozen;

namespace DeirZour.Tabular;

/// <summary>The tags of the Humanitarian Exchange Language for the columns of UCDP GED. Thread safe.</summary>
/// <remarks>
/// The hashtags are those of the HXL standard 1.1, the attributes its own or, where it has none for the meaning, ours. A row of tags
/// under the header makes a table readable to every program that knows HXL.
/// </remarks>
public static class UcdpGedHxl
{
    private static readonly FrozenDictionary<UcdpGedColumn, string> Tags = new Dictionary<UcdpGedColumn, string>
    {
        [UcdpGedColumn.Id] = "#event+id+ged",
        [UcdpGedColumn.RelationalId] = "#event+code+ged",
        [UcdpGedColumn.Year] = "#date+year",
        [UcdpGedColumn.ActiveYear] = "#indicator+active",
        [UcdpGedColumn.CodeStatus] = "#status+code",
        [UcdpGedColumn.TypeOfViolence] = "#event+type+code",
        [UcdpGedColumn.ConflictDatasetId] = "#crisis+id+old",
        [UcdpGedColumn.ConflictId] = "#crisis+id",
        [UcdpGedColumn.ConflictName] = "#crisis+name",
        [UcdpGedColumn.DyadDatasetId] = "#group+dyad+id+old",
        [UcdpGedColumn.DyadId] = "#group+dyad+id",
        [UcdpGedColumn.DyadName] = "#group+dyad+name",
        [UcdpGedColumn.SideADatasetId] = "#group+id+old+side_a",
        [UcdpGedColumn.SideAId] = "#group+id+side_a",
        [UcdpGedColumn.SideA] = "#group+name+side_a",
        [UcdpGedColumn.SideBDatasetId] = "#group+id+old+side_b",
        [UcdpGedColumn.SideBId] = "#group+id+side_b",
        [UcdpGedColumn.SideB] = "#group+name+side_b",
        [UcdpGedColumn.NumberOfSources] = "#meta+source+num",
        [UcdpGedColumn.SourceArticle] = "#meta+source+article",
        [UcdpGedColumn.SourceOffices] = "#meta+source+name",
        [UcdpGedColumn.SourceDates] = "#meta+source+date",
        [UcdpGedColumn.SourceHeadline] = "#meta+source+title",
        [UcdpGedColumn.SourceOriginal] = "#meta+source+original",
        [UcdpGedColumn.WherePrecision] = "#geo+precision",
        [UcdpGedColumn.WhereCoordinates] = "#loc+name",
        [UcdpGedColumn.WhereDescription] = "#description+loc",
        [UcdpGedColumn.Adm1] = "#adm1+name",
        [UcdpGedColumn.Adm2] = "#adm2+name",
        [UcdpGedColumn.Latitude] = "#geo+lat",
        [UcdpGedColumn.Longitude] = "#geo+lon",
        [UcdpGedColumn.GeometryText] = "#geo+wkt",
        [UcdpGedColumn.PrioGridCell] = "#geo+grid+id",
        [UcdpGedColumn.Country] = "#country+name",
        [UcdpGedColumn.CountryId] = "#country+code+gw",
        [UcdpGedColumn.Region] = "#region+name",
        [UcdpGedColumn.EventClarity] = "#event+clarity",
        [UcdpGedColumn.DatePrecision] = "#date+precision",
        [UcdpGedColumn.DateStart] = "#date+start",
        [UcdpGedColumn.DateEnd] = "#date+end",
        [UcdpGedColumn.DeathsSideA] = "#affected+killed+side_a",
        [UcdpGedColumn.DeathsSideB] = "#affected+killed+side_b",
        [UcdpGedColumn.DeathsCivilians] = "#affected+killed+civilians",
        [UcdpGedColumn.DeathsUnknown] = "#affected+killed+unknown",
        [UcdpGedColumn.Best] = "#affected+killed+best",
        [UcdpGedColumn.High] = "#affected+killed+max",
        [UcdpGedColumn.Low] = "#affected+killed+min",
        [UcdpGedColumn.GleditschWardSideA] = "#country+code+gw+side_a",
        [UcdpGedColumn.GleditschWardSideB] = "#country+code+gw+side_b",
    }.ToFrozenDictionary();

    /// <summary>The tag of a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>#affected+killed+best</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToHxlTag(this UcdpGedColumn column) => Tags.TryGetValue(column, out var tag)
        ? tag
        : throw new ArgumentOutOfRangeException(nameof(column), column, "Expected a column of UCDP GED.");

    /// <summary>The tags for a table, a cell for each of its columns.</summary>
    /// <param name="header">The header of the table.</param>
    /// <returns>The tags in the order of the table; empty for columns that UCDP GED does not know.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    public static string[] TagsOf(TableHeader<UcdpGedColumn> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var tags = new string[header.Names.Count];
        Array.Fill(tags, "");
        foreach (var column in UcdpGedColumns.All.Where(column => header.IndexOf(column) >= 0))
        {
            tags[header.IndexOf(column)] = column.ToHxlTag();
        }

        return tags;
    }
}
