namespace DeirZour.Validation;

/// <summary>The rules that rows of UCDP GED obey; the error codes of <see cref="UcdpGedRowValidator"/>, <see cref="UcdpGedDuplicates"/> and <see cref="UcdpGedPlaces"/>.</summary>
/// <remarks>
/// <para>From the UCDP GED Codebook. What published rows break is a warning, so that only what makes a value useless is an error. Each rule
/// is declared here once. Thread safe.</para>
/// <para>Seen in 16,566 rows on Syria in 2016-2019: <c>ged-low-above-best</c> in 30 of them, <c>ged-best-above-high</c> in 71,
/// <c>ged-source-date-sentinel</c> in 23, <c>ged-sources-before-start</c> in 173, <c>ged-source-date-late</c> in 3 and
/// <c>ged-headline-entities</c> in 126; the other rules in none.</para>
/// </remarks>
public static class UcdpGedRules
{
    /// <summary>The low estimate is the lowest.</summary>
    public static Rule LowAboveBest { get; } = new("DZ6001", "ged-low-above-best", Severity.Warning, "The low estimate is not above the best one.");

    /// <summary>The high estimate is the highest.</summary>
    public static Rule BestAboveHigh { get; } = new("DZ6002", "ged-best-above-high", Severity.Warning, "The best estimate is not above the high one.");

    /// <summary>The best estimate is the sum of its parts.</summary>
    public static Rule DeathsSumDiffers { get; } = new("DZ6003", "ged-deaths-sum-differs", Severity.Warning, "Deaths of side A, side B, civilians and unknown people sum to the best estimate.");

    /// <summary>Nobody dies less than once.</summary>
    public static Rule DeathsNegative { get; } = new("DZ6004", "ged-deaths-negative", Severity.Error, "A number of deaths is 0 or more.");

    /// <summary>An event has a death by some estimate.</summary>
    public static Rule NoDeaths { get; } = new("DZ6005", "ged-no-deaths", Severity.Warning, "An event without deaths in the best estimate has some in the high one.");

    /// <summary>An event begins before it ends.</summary>
    public static Rule EndBeforeStart { get; } = new("DZ6006", "ged-end-before-start", Severity.Error, "The last day is not before the first.");

    /// <summary>The precision says how long the span is.</summary>
    public static Rule DatePrecisionDiffers { get; } = new("DZ6007", "ged-date-precision-differs", Severity.Warning, "The days from start to end fit date_prec: 1 for 1, 2-6 for 2, 7 for 3, 8-31 for 4, 32-366 for 5.");

    /// <summary>The year is that of the first day.</summary>
    public static Rule YearDiffers { get; } = new("DZ6008", "ged-year-differs", Severity.Warning, "The year is that of the first day.");

    /// <summary>The precision says which divisions are known.</summary>
    public static Rule DivisionDiffers { get; } = new("DZ6009", "ged-division-differs", Severity.Warning, "The divisions fit where_prec: both for 3, adm_1 alone for 4, neither for 6.");

    /// <summary>A coordinate is one of the earth's.</summary>
    public static Rule CoordinateOutOfRange { get; } = new("DZ6010", "ged-coordinate-out-of-range", Severity.Error, "A latitude is within -90..90 degrees and a longitude within -180..180.");

    /// <summary>A point has two coordinates.</summary>
    public static Rule CoordinateMissing { get; } = new("DZ6011", "ged-coordinate-missing", Severity.Warning, "Latitude and longitude are given together.");

    /// <summary>The geometry is the point.</summary>
    public static Rule GeometryDiffers { get; } = new("DZ6012", "ged-geometry-differs", Severity.Warning, "The geometry is the point of longitude and latitude, within 0.00001 degrees.");

    /// <summary>A code is one of the codebook's.</summary>
    public static Rule CodeUnknown { get; } = new("DZ6013", "ged-code-unknown", Severity.Warning, "The columns type_of_violence, event_clarity, date_prec and where_prec hold codes of the codebook.");

    /// <summary>No source is as old as a database's first day.</summary>
    public static Rule SourceDateSentinel { get; } = new("DZ6014", "ged-source-date-sentinel", Severity.Warning, "A source is dated 1900 or later; 1753 stands for an unknown date.");

    /// <summary>Reports come after events.</summary>
    public static Rule SourcesBeforeStart { get; } = new("DZ6015", "ged-sources-before-start", Severity.Warning, "Some source is dated the first day or later, unless its date is unknown.");

    /// <summary>Reports come within a lifetime of events.</summary>
    public static Rule SourceDateLate { get; } = new("DZ6016", "ged-source-date-late", Severity.Warning, "A source is dated within 50 years of the last day.");

    /// <summary>Sources are counted.</summary>
    public static Rule SourceCountDiffers { get; } = new("DZ6017", "ged-source-count-differs", Severity.Warning, "The number of sources is that of the source dates.");

    /// <summary>Headlines are text.</summary>
    public static Rule HeadlineEntities { get; } = new("DZ6018", "ged-headline-entities", Severity.Information, "Headlines are plain text without HTML entities.");

    /// <summary>A row has what an event and a claim are made of.</summary>
    public static Rule CellMissing { get; } = new("DZ6019", "ged-cell-missing", Severity.Error, "A row has its id, first and last day and best estimate.");

    /// <summary>An id names one row.</summary>
    public static Rule IdDuplicate { get; } = new("DZ6020", "ged-id-duplicate", Severity.Error, "An id is unique within a file.");

    /// <summary>A point is where its place is.</summary>
    public static Rule PlaceFar { get; } = new("DZ6021", "ged-place-far", Severity.Warning, "The point lies near the place that where_coordinates names: within 10 km for where_prec 1, 30 for 2, 100 for 3 and 200 for 4.");

    /// <summary>A place is in its division.</summary>
    public static Rule PlaceInOtherDivision { get; } = new("DZ6022", "ged-place-in-other-division", Severity.Information, "The place that where_coordinates names lies in the division of adm_1.");

    /// <summary>Letters are those that were written.</summary>
    public static Rule TextMojibake { get; } = new("DZ6023", "ged-text-mojibake", Severity.Warning, "Texts are decoded as they were encoded: \"é\" is not \"Ã©\".");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        LowAboveBest, BestAboveHigh, DeathsSumDiffers, DeathsNegative, NoDeaths, EndBeforeStart, DatePrecisionDiffers, YearDiffers,
        DivisionDiffers, CoordinateOutOfRange, CoordinateMissing, GeometryDiffers, CodeUnknown, SourceDateSentinel, SourcesBeforeStart,
        SourceDateLate, SourceCountDiffers, HeadlineEntities, CellMissing, IdDuplicate,
        PlaceFar, PlaceInOtherDivision, TextMojibake,
    ];
}
