namespace DeirZour.Tabular;

/// <summary>Makes rows of UCDP GED from cells.</summary>
internal static class UcdpGedRowParser
{
    public const int NotCounted = -1;

    public static UcdpGedRow Parse(TypedCells<UcdpGedColumn> cells)
    {
        return new UcdpGedRow
        {
            Origin = cells.Origin,
            Id = cells.WholeNumber(UcdpGedColumn.Id),
            RelationalId = cells.Text(UcdpGedColumn.RelationalId),
            Year = cells.WholeNumber(UcdpGedColumn.Year),
            ActiveYear = cells.Flag(UcdpGedColumn.ActiveYear),
            CodeStatus = cells.PooledText(UcdpGedColumn.CodeStatus),
            TypeOfViolence = (UcdpViolenceType?)cells.WholeNumber(UcdpGedColumn.TypeOfViolence),
            ConflictDatasetId = cells.PooledText(UcdpGedColumn.ConflictDatasetId),
            ConflictId = cells.WholeNumber(UcdpGedColumn.ConflictId),
            ConflictName = cells.PooledText(UcdpGedColumn.ConflictName),
            DyadDatasetId = cells.PooledText(UcdpGedColumn.DyadDatasetId),
            DyadId = cells.WholeNumber(UcdpGedColumn.DyadId),
            DyadName = cells.PooledText(UcdpGedColumn.DyadName),
            SideADatasetId = cells.PooledText(UcdpGedColumn.SideADatasetId),
            SideAId = cells.WholeNumber(UcdpGedColumn.SideAId),
            SideA = cells.PooledText(UcdpGedColumn.SideA),
            SideBDatasetId = cells.PooledText(UcdpGedColumn.SideBDatasetId),
            SideBId = cells.WholeNumber(UcdpGedColumn.SideBId),
            SideB = cells.PooledText(UcdpGedColumn.SideB),
            NumberOfSources = cells.WholeNumber(UcdpGedColumn.NumberOfSources) is { } sources and not NotCounted ? sources : null,
            SourceArticle = cells.Text(UcdpGedColumn.SourceArticle),
            SourceOffices = cells.Texts(UcdpGedColumn.SourceOffices),
            SourceDates = cells.Dates(UcdpGedColumn.SourceDates),
            SourceHeadline = cells.Text(UcdpGedColumn.SourceHeadline),
            SourceOriginal = cells.PooledText(UcdpGedColumn.SourceOriginal),
            WherePrecision = (WherePrecision?)cells.WholeNumber(UcdpGedColumn.WherePrecision),
            WhereCoordinates = cells.PooledText(UcdpGedColumn.WhereCoordinates),
            WhereDescription = cells.PooledText(UcdpGedColumn.WhereDescription),
            Adm1 = cells.PooledText(UcdpGedColumn.Adm1),
            Adm2 = cells.PooledText(UcdpGedColumn.Adm2),
            Latitude = cells.DecimalNumber(UcdpGedColumn.Latitude),
            Longitude = cells.DecimalNumber(UcdpGedColumn.Longitude),
            GeometryText = cells.PooledText(UcdpGedColumn.GeometryText),
            PrioGridCell = cells.WholeNumber(UcdpGedColumn.PrioGridCell),
            Country = cells.PooledText(UcdpGedColumn.Country),
            CountryId = cells.WholeNumber(UcdpGedColumn.CountryId),
            Region = cells.PooledText(UcdpGedColumn.Region),
            EventClarity = (UcdpEventClarity?)cells.WholeNumber(UcdpGedColumn.EventClarity),
            DatePrecision = (UcdpDatePrecision?)cells.WholeNumber(UcdpGedColumn.DatePrecision),
            DateStart = cells.Date(UcdpGedColumn.DateStart),
            DateEnd = cells.Date(UcdpGedColumn.DateEnd),
            DeathsSideA = cells.WholeNumber(UcdpGedColumn.DeathsSideA),
            DeathsSideB = cells.WholeNumber(UcdpGedColumn.DeathsSideB),
            DeathsCivilians = cells.WholeNumber(UcdpGedColumn.DeathsCivilians),
            DeathsUnknown = cells.WholeNumber(UcdpGedColumn.DeathsUnknown),
            Best = cells.WholeNumber(UcdpGedColumn.Best),
            High = cells.WholeNumber(UcdpGedColumn.High),
            Low = cells.WholeNumber(UcdpGedColumn.Low),
            GleditschWardSideA = cells.PooledText(UcdpGedColumn.GleditschWardSideA),
            GleditschWardSideB = cells.PooledText(UcdpGedColumn.GleditschWardSideB),
            UnreadCells = cells.UnreadCells,
        };
    }
}
