namespace DeirZour.Tabular;

/// <summary>Makes rows of Iraq Body Count from cells.</summary>
internal static class IraqBodyCountRowParser
{
    public static IraqBodyCountRow Parse(in TypedCells<IraqBodyCountColumn> cells) => new()
    {
        Origin = cells.Origin,
        RowNumber = cells.Trimmed(IraqBodyCountColumn.RowNumber),
        Code = cells.Trimmed(IraqBodyCountColumn.Code),
        Start = cells.WrittenDate(IraqBodyCountColumn.Start),
        End = cells.WrittenDate(IraqBodyCountColumn.End),
        Min = cells.WholeNumber(IraqBodyCountColumn.Min),
        Max = cells.WholeNumber(IraqBodyCountColumn.Max),
        Location = cells.Trimmed(IraqBodyCountColumn.Location),
        Weapons = cells.Trimmed(IraqBodyCountColumn.Weapons),
        Town = cells.Trimmed(IraqBodyCountColumn.Town),
        Governorate = cells.Trimmed(IraqBodyCountColumn.Governorate),
        AlternativeProvince = cells.Trimmed(IraqBodyCountColumn.AlternativeProvince),
        District = cells.Trimmed(IraqBodyCountColumn.District),
        AlternativeDistrict = cells.Trimmed(IraqBodyCountColumn.AlternativeDistrict),
        CauseOfDeath = cells.Trimmed(IraqBodyCountColumn.CauseOfDeath),
        MorgueCumulative = cells.Trimmed(IraqBodyCountColumn.MorgueCumulative),
        PrincetonDisaggregated = cells.Trimmed(IraqBodyCountColumn.PrincetonDisaggregated),
        PrincetonSupplement = cells.Trimmed(IraqBodyCountColumn.PrincetonSupplement),
        SectarianType1 = cells.Trimmed(IraqBodyCountColumn.SectarianType1),
        SectarianType2 = cells.Trimmed(IraqBodyCountColumn.SectarianType2),
        SectarianType3 = cells.Trimmed(IraqBodyCountColumn.SectarianType3),
        SectarianType4 = cells.Trimmed(IraqBodyCountColumn.SectarianType4),
        SectarianType5 = cells.Trimmed(IraqBodyCountColumn.SectarianType5),
        EventText = cells.Trimmed(IraqBodyCountColumn.EventText),
        Ph = cells.Trimmed(IraqBodyCountColumn.Ph),
        Coalition = cells.Trimmed(IraqBodyCountColumn.Coalition),
        Insurgent = cells.Trimmed(IraqBodyCountColumn.Insurgent),
        Sectarian = cells.Trimmed(IraqBodyCountColumn.Sectarian),
        Unknown = cells.Trimmed(IraqBodyCountColumn.Unknown),
        Reasons = cells.Trimmed(IraqBodyCountColumn.Reasons),
        UnreadCells = cells.UnreadCells,
    };
}
