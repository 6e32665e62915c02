using NodaTime;

namespace DeirZour.Tabular;

/// <summary>Makes rows of UCDP GED from the cells of one table.</summary>
internal sealed class UcdpGedRowParser
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

    private readonly SharedCells<UcdpGedColumn, UcdpGedConflict> _conflicts = new(ConflictColumns);
    private readonly SharedCells<UcdpGedColumn, UcdpGedLocality> _localities = new(LocalityColumns);

    /// <summary>The numbers and dates of the row.</summary>
    public UcdpGedValues Values { get; } = new();

    /// <summary>Reads the numbers and dates of a row, and makes an object of it.</summary>
    public UcdpGedRow Parse(in TypedCells<UcdpGedColumn> cells)
    {
        var row = cells.Row;
        Values.Read(in row);
        return Make(in cells);
    }

    /// <summary>Makes an object of a row of which the numbers and dates were read.</summary>
    public UcdpGedRow Make(in TypedCells<UcdpGedColumn> cells)
    {
        var row = cells.Row;

        var sourceDates = Values.HasUnreadable ? ReportUnreadable(in cells) : cells.Dates(UcdpGedColumn.SourceDates);
        return new UcdpGedRow
        {
            Origin = cells.Origin,
            Id = Values.WholeNumber(UcdpGedColumn.Id),
            Year = Values.WholeNumber(UcdpGedColumn.Year),
            Conflict = _conflicts.Find(in row) ??= Conflict(in cells),
            Texts = Texts(in cells),
            NumberOfSources = Values.WholeNumber(UcdpGedColumn.NumberOfSources) is { } sources and not NotCounted ? sources : null,
            SourceOffices = cells.Texts(UcdpGedColumn.SourceOffices),
            SourceDates = sourceDates,
            SourceOriginal = cells.PooledText(UcdpGedColumn.SourceOriginal),
            WherePrecision = (WherePrecision?)Values.WholeNumber(UcdpGedColumn.WherePrecision),
            Locality = _localities.Find(in row) ??= Locality(in cells),
            WhereDescription = cells.PooledText(UcdpGedColumn.WhereDescription),
            Latitude = Values.Degrees(UcdpGedColumn.Latitude),
            Longitude = Values.Degrees(UcdpGedColumn.Longitude),
            PrioGridCell = Values.WholeNumber(UcdpGedColumn.PrioGridCell),
            EventClarity = (UcdpEventClarity?)Values.WholeNumber(UcdpGedColumn.EventClarity),
            DatePrecision = (UcdpDatePrecision?)Values.WholeNumber(UcdpGedColumn.DatePrecision),
            DateStart = Values.Date(UcdpGedColumn.DateStart),
            DateEnd = Values.Date(UcdpGedColumn.DateEnd),
            DeathsSideA = Values.WholeNumber(UcdpGedColumn.DeathsSideA),
            DeathsSideB = Values.WholeNumber(UcdpGedColumn.DeathsSideB),
            DeathsCivilians = Values.WholeNumber(UcdpGedColumn.DeathsCivilians),
            DeathsUnknown = Values.WholeNumber(UcdpGedColumn.DeathsUnknown),
            Best = Values.WholeNumber(UcdpGedColumn.Best),
            High = Values.WholeNumber(UcdpGedColumn.High),
            Low = Values.WholeNumber(UcdpGedColumn.Low),
            UnreadCells = cells.UnreadCells,
        };
    }

    /// <summary>Reads the days of the sources and, for their findings, the cells that hold something else than a number or date, in the order of the columns.</summary>
    private EquatableArray<LocalDate> ReportUnreadable(in TypedCells<UcdpGedColumn> cells)
    {
        var sourceDates = default(EquatableArray<LocalDate>);
        for (var column = UcdpGedColumn.Id; column <= UcdpGedColumn.GleditschWardSideB; column++)
        {
            if (column == UcdpGedColumn.SourceDates)
            {
                sourceDates = cells.Dates(column);
            }
            else if (Values.IsUnreadable(column))
            {
                Report(in cells, column);
            }
        }

        return sourceDates;
    }

    private static void Report(in TypedCells<UcdpGedColumn> cells, UcdpGedColumn column)
    {
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

    private UcdpGedConflict Conflict(in TypedCells<UcdpGedColumn> cells) => new()
    {
        ActiveYear = Values.WholeNumber(UcdpGedColumn.ActiveYear) is { } flag ? flag != 0 : null,
        CodeStatus = cells.PooledText(UcdpGedColumn.CodeStatus),
        TypeOfViolence = (UcdpViolenceType?)Values.WholeNumber(UcdpGedColumn.TypeOfViolence),
        ConflictDatasetId = cells.PooledText(UcdpGedColumn.ConflictDatasetId),
        ConflictId = Values.WholeNumber(UcdpGedColumn.ConflictId),
        ConflictName = cells.PooledText(UcdpGedColumn.ConflictName),
        DyadDatasetId = cells.PooledText(UcdpGedColumn.DyadDatasetId),
        DyadId = Values.WholeNumber(UcdpGedColumn.DyadId),
        DyadName = cells.PooledText(UcdpGedColumn.DyadName),
        SideADatasetId = cells.PooledText(UcdpGedColumn.SideADatasetId),
        SideAId = Values.WholeNumber(UcdpGedColumn.SideAId),
        SideA = cells.PooledText(UcdpGedColumn.SideA),
        SideBDatasetId = cells.PooledText(UcdpGedColumn.SideBDatasetId),
        SideBId = Values.WholeNumber(UcdpGedColumn.SideBId),
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
        CountryId = Values.WholeNumber(UcdpGedColumn.CountryId),
        Region = cells.PooledText(UcdpGedColumn.Region),
    };

    private static PackedTexts Texts(in TypedCells<UcdpGedColumn> cells)
    {
        var buffer = cells.Buffer;
        buffer.Clear();
        PackedTexts.Add(buffer, cells.Utf8(UcdpGedColumn.RelationalId));
        PackedTexts.Add(buffer, cells.Utf8(UcdpGedColumn.SourceArticle));

        // Articles are named by office, date and headline.
        PackedTexts.AddPart(buffer, cells.Utf8(UcdpGedColumn.SourceHeadline));
        PackedTexts.Add(buffer, cells.Utf8(UcdpGedColumn.GeometryText));
        return PackedTexts.Of(buffer);
    }
}
