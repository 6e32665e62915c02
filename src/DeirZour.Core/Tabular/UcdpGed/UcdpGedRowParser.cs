namespace DeirZour.Tabular;

/// <summary>Makes rows of UCDP GED from the cells of one table.</summary>
/// <param name="slots">How many values of a kind are remembered at most, for rows to share.</param>
internal sealed class UcdpGedRowParser(int slots = Utf8StringPool.DefaultSlots)
{
    public const int NotCounted = -1;

    private static readonly UcdpGedColumn[] ConflictColumns =
    [
        UcdpGedColumn.ActiveYear, UcdpGedColumn.CodeStatus, UcdpGedColumn.TypeOfViolence, UcdpGedColumn.ConflictDatasetId, UcdpGedColumn.ConflictId,
        UcdpGedColumn.ConflictName, UcdpGedColumn.DyadDatasetId, UcdpGedColumn.DyadId, UcdpGedColumn.DyadName, UcdpGedColumn.SideADatasetId,
        UcdpGedColumn.SideAId, UcdpGedColumn.SideA, UcdpGedColumn.SideBDatasetId, UcdpGedColumn.SideBId, UcdpGedColumn.SideB,
        UcdpGedColumn.GleditschWardSideA, UcdpGedColumn.GleditschWardSideB,
    ];

    private static readonly UcdpGedColumn[] LocalityColumns =
    [
        UcdpGedColumn.WhereCoordinates, UcdpGedColumn.Adm1, UcdpGedColumn.Adm2, UcdpGedColumn.Country, UcdpGedColumn.CountryId, UcdpGedColumn.Region,
    ];

    private readonly UcdpGedValues _values = new();
    private readonly SharedCells<UcdpGedColumn, UcdpGedConflict> _conflicts = new(ConflictColumns, slots);
    private readonly SharedCells<UcdpGedColumn, UcdpGedLocality> _localities = new(LocalityColumns, slots);

    public UcdpGedRow Parse(in TypedCells<UcdpGedColumn> cells)
    {
        var row = cells.Row;
        _values.Read(in row);

        // Findings come in the order of the columns.
        ReportUnreadable(in cells, UcdpGedColumn.Id, UcdpGedColumn.SourceDates);
        var sourceDates = cells.Dates(UcdpGedColumn.SourceDates);
        ReportUnreadable(in cells, UcdpGedColumn.SourceHeadline, UcdpGedColumn.GleditschWardSideB);
        return new UcdpGedRow
        {
            Origin = cells.Origin,
            Id = _values.WholeNumber(UcdpGedColumn.Id),
            Year = _values.WholeNumber(UcdpGedColumn.Year),
            Conflict = _conflicts.Find(in row) ??= Conflict(in cells),
            Texts = Texts(in cells),
            NumberOfSources = _values.WholeNumber(UcdpGedColumn.NumberOfSources) is { } sources and not NotCounted ? sources : null,
            SourceOffices = cells.Texts(UcdpGedColumn.SourceOffices),
            SourceDates = sourceDates,
            SourceOriginal = cells.PooledText(UcdpGedColumn.SourceOriginal),
            WherePrecision = (WherePrecision?)_values.WholeNumber(UcdpGedColumn.WherePrecision),
            Locality = _localities.Find(in row) ??= Locality(in cells),
            WhereDescription = cells.PooledText(UcdpGedColumn.WhereDescription),
            Latitude = _values.Degrees(UcdpGedColumn.Latitude),
            Longitude = _values.Degrees(UcdpGedColumn.Longitude),
            PrioGridCell = _values.WholeNumber(UcdpGedColumn.PrioGridCell),
            EventClarity = (UcdpEventClarity?)_values.WholeNumber(UcdpGedColumn.EventClarity),
            DatePrecision = (UcdpDatePrecision?)_values.WholeNumber(UcdpGedColumn.DatePrecision),
            DateStart = _values.Date(UcdpGedColumn.DateStart),
            DateEnd = _values.Date(UcdpGedColumn.DateEnd),
            DeathsSideA = _values.WholeNumber(UcdpGedColumn.DeathsSideA),
            DeathsSideB = _values.WholeNumber(UcdpGedColumn.DeathsSideB),
            DeathsCivilians = _values.WholeNumber(UcdpGedColumn.DeathsCivilians),
            DeathsUnknown = _values.WholeNumber(UcdpGedColumn.DeathsUnknown),
            Best = _values.WholeNumber(UcdpGedColumn.Best),
            High = _values.WholeNumber(UcdpGedColumn.High),
            Low = _values.WholeNumber(UcdpGedColumn.Low),
            UnreadCells = cells.UnreadCells,
        };
    }

    /// <summary>Reads the cells of a range of columns once more that hold something else than a number or date, for the findings.</summary>
    private void ReportUnreadable(in TypedCells<UcdpGedColumn> cells, UcdpGedColumn first, UcdpGedColumn last)
    {
        for (var column = first; _values.HasUnreadable && column <= last; column++)
        {
            if (!_values.IsUnreadable(column))
            {
                continue;
            }

            switch (column)
            {
                case UcdpGedColumn.ActiveYear:
                    cells.Flag(column);
                    break;
                case UcdpGedColumn.DateStart or UcdpGedColumn.DateEnd:
                    cells.Date(column);
                    break;
                case UcdpGedColumn.Latitude or UcdpGedColumn.Longitude:
                    cells.DecimalNumber(column);
                    break;
                default:
                    cells.WholeNumber(column);
                    break;
            }
        }
    }

    private UcdpGedConflict Conflict(in TypedCells<UcdpGedColumn> cells) => new()
    {
        ActiveYear = _values.WholeNumber(UcdpGedColumn.ActiveYear) is { } flag ? flag != 0 : null,
        CodeStatus = cells.PooledText(UcdpGedColumn.CodeStatus),
        TypeOfViolence = (UcdpViolenceType?)_values.WholeNumber(UcdpGedColumn.TypeOfViolence),
        ConflictDatasetId = cells.PooledText(UcdpGedColumn.ConflictDatasetId),
        ConflictId = _values.WholeNumber(UcdpGedColumn.ConflictId),
        ConflictName = cells.PooledText(UcdpGedColumn.ConflictName),
        DyadDatasetId = cells.PooledText(UcdpGedColumn.DyadDatasetId),
        DyadId = _values.WholeNumber(UcdpGedColumn.DyadId),
        DyadName = cells.PooledText(UcdpGedColumn.DyadName),
        SideADatasetId = cells.PooledText(UcdpGedColumn.SideADatasetId),
        SideAId = _values.WholeNumber(UcdpGedColumn.SideAId),
        SideA = cells.PooledText(UcdpGedColumn.SideA),
        SideBDatasetId = cells.PooledText(UcdpGedColumn.SideBDatasetId),
        SideBId = _values.WholeNumber(UcdpGedColumn.SideBId),
        SideB = cells.PooledText(UcdpGedColumn.SideB),
        GleditschWardSideA = cells.PooledText(UcdpGedColumn.GleditschWardSideA),
        GleditschWardSideB = cells.PooledText(UcdpGedColumn.GleditschWardSideB),
    };

    private UcdpGedLocality Locality(in TypedCells<UcdpGedColumn> cells) => new()
    {
        WhereCoordinates = cells.PooledText(UcdpGedColumn.WhereCoordinates),
        Adm1 = cells.PooledText(UcdpGedColumn.Adm1),
        Adm2 = cells.PooledText(UcdpGedColumn.Adm2),
        Country = cells.PooledText(UcdpGedColumn.Country),
        CountryId = _values.WholeNumber(UcdpGedColumn.CountryId),
        Region = cells.PooledText(UcdpGedColumn.Region),
    };

    private static PackedTexts Texts(in TypedCells<UcdpGedColumn> cells)
    {
        var buffer = cells.Buffer;
        buffer.Clear();
        PackedTexts.Add(buffer, cells.Utf8(UcdpGedColumn.RelationalId));
        PackedTexts.Add(buffer, cells.Utf8(UcdpGedColumn.SourceArticle));
        PackedTexts.Add(buffer, cells.Utf8(UcdpGedColumn.SourceHeadline));
        PackedTexts.Add(buffer, cells.Utf8(UcdpGedColumn.GeometryText));
        return PackedTexts.Of(buffer);
    }
}
