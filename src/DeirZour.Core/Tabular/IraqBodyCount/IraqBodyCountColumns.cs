using static DeirZour.Tabular.ColumnPresence;

namespace DeirZour.Tabular;

/// <summary>The names of the columns of Iraq Body Count.</summary>
public static class IraqBodyCountColumns
{
    /// <summary>The columns and their order. Thread safe.</summary>
    public static TableSchema<IraqBodyCountColumn> Schema { get; } = new(
        "ibc",
        "Iraq Body Count",
        new(IraqBodyCountColumn.RowNumber, "row") { Presence = Optional, OtherNames = ["", "X", "V1", "Unnamed: 0", "number"] },
        new(IraqBodyCountColumn.Code, "Code") { Presence = Required, IsTelltale = true },
        new(IraqBodyCountColumn.Start, "Start") { Presence = Required, IsTelltale = true },
        new(IraqBodyCountColumn.End, "end") { Presence = Required, IsTelltale = true },
        new(IraqBodyCountColumn.Min, "Min") { Presence = Required, IsTelltale = true },
        new(IraqBodyCountColumn.Max, "Max") { Presence = Required, IsTelltale = true },
        new(IraqBodyCountColumn.Location, "location"),
        new(IraqBodyCountColumn.Weapons, "weapons"),
        new(IraqBodyCountColumn.Town, "town"),
        new(IraqBodyCountColumn.Governorate, "governorate"),
        new(IraqBodyCountColumn.AlternativeProvince, "alt_province"),
        new(IraqBodyCountColumn.District, "district"),
        new(IraqBodyCountColumn.AlternativeDistrict, "alt_district"),
        new(IraqBodyCountColumn.CauseOfDeath, "Cause_of_Death"),
        new(IraqBodyCountColumn.MorgueCumulative, "morgue_cumulative"),
        new(IraqBodyCountColumn.PrincetonDisaggregated, "princeton_disaggregated"),
        new(IraqBodyCountColumn.PrincetonSupplement, "princeton_supplement"),
        new(IraqBodyCountColumn.SectarianType1, "sect_type1"),
        new(IraqBodyCountColumn.SectarianType2, "sect_type2"),
        new(IraqBodyCountColumn.SectarianType3, "sect_type3"),
        new(IraqBodyCountColumn.SectarianType4, "sect_type4"),
        new(IraqBodyCountColumn.SectarianType5, "sect_type5"),
        new(IraqBodyCountColumn.EventText, "event"),
        new(IraqBodyCountColumn.Ph, "ph"),
        new(IraqBodyCountColumn.Coalition, "coalition"),
        new(IraqBodyCountColumn.Insurgent, "insurgent"),
        new(IraqBodyCountColumn.Sectarian, "sectarian"),
        new(IraqBodyCountColumn.Unknown, "unknown"),
        new(IraqBodyCountColumn.Reasons, "reasons"))
    {
        IdColumn = IraqBodyCountColumn.Code,
        LeastTelltales = 4,
        MissingMark = "NA",
    };

    /// <summary>The name of a column in files.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>row</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToName(this IraqBodyCountColumn column) => Schema.NameOf(column);
}
