namespace DeirZour.Validation;

/// <summary>The rules that rows of the events of GDELT obey; the error codes of <see cref="GdeltEventRowValidator"/> and <see cref="GdeltDuplicates"/>.</summary>
/// <remarks>
/// From the GDELT Event Codebook 2.0. No file was at hand to count what published rows break. Thread safe.
/// </remarks>
public static class GdeltRules
{
    /// <summary>A row has what an event is made of.</summary>
    public static Rule CellMissing { get; } = new("DZ6601", "gdelt-cell-missing", Severity.Error, "A row has its id, day and event code.");

    /// <summary>An id names one row.</summary>
    public static Rule IdDuplicate { get; } = new("DZ6602", "gdelt-id-duplicate", Severity.Error, "An id is unique within a file.");

    /// <summary>A code is one of the codebook's.</summary>
    public static Rule CodeUnknown { get; } = new("DZ6603", "gdelt-code-unknown", Severity.Warning, "The columns QuadClass and Geo_Type hold codes of the codebook.");

    /// <summary>Codes are a tree.</summary>
    public static Rule EventCodeMismatch { get; } = new("DZ6604", "gdelt-event-code-mismatch", Severity.Warning, "The event code begins with the base code, and that with the root code, which is 01 to 20.");

    /// <summary>The root code makes the class.</summary>
    public static Rule QuadClassMismatch { get; } = new("DZ6605", "gdelt-quad-class-mismatch", Severity.Warning, "The class is that of the root code: 01-05 for 1, 06-08 for 2, 09-13 for 3, 14-20 for 4.");

    /// <summary>Month and year repeat the day.</summary>
    public static Rule DateMismatch { get; } = new("DZ6606", "gdelt-date-mismatch", Severity.Warning, "MonthYear and Year are those of the day.");

    /// <summary>Rows come after events.</summary>
    public static Rule DateAfterAdded { get; } = new("DZ6607", "gdelt-date-after-added", Severity.Warning, "The day is not after the day on which the row was added.");

    /// <summary>The scale has ends.</summary>
    public static Rule GoldsteinOutOfRange { get; } = new("DZ6608", "gdelt-goldstein-out-of-range", Severity.Warning, "The Goldstein scale is within -10..10.");

    /// <summary>The tone has ends.</summary>
    public static Rule ToneOutOfRange { get; } = new("DZ6609", "gdelt-tone-out-of-range", Severity.Warning, "The mean tone is within -100..100.");

    /// <summary>Texts are of sources, and mentions in texts.</summary>
    public static Rule MentionsMismatch { get; } = new("DZ6610", "gdelt-mentions-mismatch", Severity.Warning, "There are as many mentions as texts and as many texts as sources at least, and one of each.");

    /// <summary>A coordinate is one of the earth's.</summary>
    public static Rule CoordinateOutOfRange { get; } = new("DZ6611", "gdelt-coordinate-out-of-range", Severity.Error, "A latitude is within -90..90 degrees and a longitude within -180..180.");

    /// <summary>A point has two coordinates.</summary>
    public static Rule CoordinateMissing { get; } = new("DZ6612", "gdelt-coordinate-missing", Severity.Warning, "Latitude and longitude are given together.");

    /// <summary>The type says whether there is a place.</summary>
    public static Rule PlaceMismatch { get; } = new("DZ6613", "gdelt-place-mismatch", Severity.Warning, "A place has a name where its type is 1 to 5, and none where it is 0.");

    /// <summary>Letters are those that were written.</summary>
    public static Rule TextMojibake { get; } = new("DZ6614", "gdelt-text-mojibake", Severity.Warning, "Texts are decoded as they were encoded: \"é\" is not \"Ã©\".");

    /// <summary>Text is text.</summary>
    public static Rule TextEntities { get; } = new("DZ6615", "gdelt-text-entities", Severity.Information, "Texts are plain, without HTML entities.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        CellMissing, IdDuplicate, CodeUnknown, EventCodeMismatch, QuadClassMismatch, DateMismatch, DateAfterAdded, GoldsteinOutOfRange,
        ToneOutOfRange, MentionsMismatch, CoordinateOutOfRange, CoordinateMissing, PlaceMismatch, TextMojibake, TextEntities,
    ];
}
