using System.Text;
using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Validation;

/// <summary>What the rules of UCDP GED look at: the same for a row made an object and for one that lies in its file. Days are yyyymmdd.</summary>
internal readonly struct UcdpGedFacts
{
    private readonly UcdpGedRow? _row;

    private UcdpGedFacts(UcdpGedRow row)
    {
        _row = row;
        Id = row.Id;
        Year = row.Year;
        TypeOfViolence = (int?)row.TypeOfViolence;
        EventClarity = (int?)row.EventClarity;
        DatePrecision = (int?)row.DatePrecision;
        WherePrecision = (int?)row.WherePrecision;
        DateStart = DayOf(row.DateStart);
        DateEnd = DayOf(row.DateEnd);
        HasAdm1 = row.Adm1 is not null;
        HasAdm2 = row.Adm2 is not null;
        Latitude = row.Latitude;
        Longitude = row.Longitude;
        HasGeometryOfPoint = row.GeometryText is not { } text || row.Latitude is not { } latitude || row.Longitude is not { } longitude
            || WellKnownPoint.IsAt(text, longitude, latitude);
        NumberOfSources = row.NumberOfSources;
        SourceDateCount = row.SourceDates.Count;
        foreach (var date in row.SourceDates)
        {
            var day = DayOf(date);
            EarliestSource = EarliestSource < day ? EarliestSource : day;
            LatestSource = LatestSource > day ? LatestSource : day;
        }

        HasHeadlineEntity = !HtmlEntities.First(row.SourceHeadline).IsEmpty;
        DeathsSideA = row.DeathsSideA;
        DeathsSideB = row.DeathsSideB;
        DeathsCivilians = row.DeathsCivilians;
        DeathsUnknown = row.DeathsUnknown;
        Best = row.Best;
        High = row.High;
        Low = row.Low;
    }

    private UcdpGedFacts(scoped in UcdpGedRowView row, CellRanges cells, UcdpGedSourceDays days)
    {
        var values = row.Values;
        Id = values.WholeNumber(UcdpGedColumn.Id);
        Year = values.WholeNumber(UcdpGedColumn.Year);
        TypeOfViolence = values.WholeNumber(UcdpGedColumn.TypeOfViolence);
        EventClarity = values.WholeNumber(UcdpGedColumn.EventClarity);
        DatePrecision = values.WholeNumber(UcdpGedColumn.DatePrecision);
        WherePrecision = values.WholeNumber(UcdpGedColumn.WherePrecision);
        DateStart = values.WholeNumber(UcdpGedColumn.DateStart);
        DateEnd = values.WholeNumber(UcdpGedColumn.DateEnd);
        HasAdm1 = IsGiven(cells.PlainOf((int)UcdpGedColumn.Adm1));
        HasAdm2 = IsGiven(cells.PlainOf((int)UcdpGedColumn.Adm2));
        Latitude = row.Latitude;
        Longitude = row.Longitude;
        HasGeometryOfPoint = true;
        NumberOfSources = row.NumberOfSources;
        SourceDateCount = days.Count;
        EarliestSource = days.Earliest;
        LatestSource = days.Latest;
        DeathsSideA = row.DeathsSideA;
        DeathsSideB = row.DeathsSideB;
        DeathsCivilians = row.DeathsCivilians;
        DeathsUnknown = row.DeathsUnknown;
        Best = row.Best;
        High = row.High;
        Low = row.Low;
    }

    public int? Id { get; }

    public int? Year { get; }

    public int? TypeOfViolence { get; }

    public int? EventClarity { get; }

    public int? DatePrecision { get; }

    public int? WherePrecision { get; }

    public int? DateStart { get; }

    public int? DateEnd { get; }

    /// <summary>The days from the first to the last, both included; null when unknown.</summary>
    public int? Days => DateStart == DateEnd && DateStart is not null ? 1
        : DateStart is { } start && DateEnd is { } end ? Period.DaysBetween(DateOf(start), DateOf(end)) + 1
        : null;

    public bool HasAdm1 { get; }

    public bool HasAdm2 { get; }

    public double? Latitude { get; }

    public double? Longitude { get; }

    /// <summary>Whether the geometry is the point of the coordinates, or one of them is missing.</summary>
    public bool HasGeometryOfPoint { get; }

    public int? NumberOfSources { get; }

    public int SourceDateCount { get; }

    public int? EarliestSource { get; }

    public int? LatestSource { get; }

    public bool HasHeadlineEntity { get; }

    public int? DeathsSideA { get; }

    public int? DeathsSideB { get; }

    public int? DeathsCivilians { get; }

    public int? DeathsUnknown { get; }

    /// <summary>The deaths of all groups together; null when one is unknown.</summary>
    public long? DeathsSum => (long?)DeathsSideA + DeathsSideB + DeathsCivilians + DeathsUnknown;

    public int? Best { get; }

    public int? High { get; }

    public int? Low { get; }

    public static UcdpGedFacts Of(UcdpGedRow row) => new(row);

    /// <summary>The facts of a row in its file.</summary>
    /// <returns>False when they cannot be told without making the row an object; it may still be sound.</returns>
    public static bool TryOf(scoped in UcdpGedRowView row, out UcdpGedFacts facts)
    {
        facts = default;
        var cells = row.Ranges;
        if (cells.Bytes.IsEmpty)
        {
            return false;
        }

        if (row.HasUnreadable || cells.BytesOf((int)UcdpGedColumn.SourceHeadline).Contains((byte)'&') || row.HasInvalidUtf8 || Mojibake.MayBeIn(cells.Bytes)
            || !UcdpGedSourceDays.TryParse(cells.PlainOf((int)UcdpGedColumn.SourceDates), out var days))
        {
            return false;
        }

        if (row.Latitude is { } latitude && row.Longitude is { } longitude && cells.PlainOf((int)UcdpGedColumn.GeometryText) is { IsEmpty: false } text
            && !WellKnownPoint.IsOf(text, cells.BytesOf((int)UcdpGedColumn.Longitude), cells.BytesOf((int)UcdpGedColumn.Latitude))
            && !WellKnownPoint.IsAt(text, longitude, latitude))
        {
            return false;
        }

        facts = new UcdpGedFacts(in row, cells, days);
        return true;
    }

    /// <summary>Whether a cell could not be read.</summary>
    public bool IsUnread(UcdpGedColumn column) => _row?.IsUnread(column) == true;

    /// <summary>Whether the row, made an object, is from a file without a column.</summary>
    public bool Lacks(UcdpGedColumn column) => _row?.Lacks(column) == true;

    /// <summary>Whether a text was decoded wrongly; never for a row that lies in its file, whose texts have no letter for it.</summary>
    public bool HasMojibake(Func<UcdpGedRow, string?> text) => _row is not null && !Mojibake.First(text(_row), _row.HasInvalidUtf8).IsEmpty;

    /// <summary>Whether a cell has more than blanks.</summary>
    private static bool IsGiven(ReadOnlySpan<byte> cell) => !cell[Ascii.Trim(cell)].IsEmpty;

    private static int? DayOf(LocalDate? date) => date is { } day ? (day.Year * 10_000) + (day.Month * 100) + day.Day : null;

    /// <summary>The year of a day, also of one before the year 1.</summary>
    public static int YearOf(int day) => day < 0 ? ((day + 1) / 10_000) - 1 : day / 10_000;

    private static LocalDate DateOf(int day) => YearOf(day) is var year && day - (year * 10_000) is var rest ? new LocalDate(year, rest / 100, rest % 100) : default;
}
