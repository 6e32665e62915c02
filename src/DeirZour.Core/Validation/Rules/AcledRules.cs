namespace DeirZour.Validation;

/// <summary>The rules that rows of ACLED obey; the error codes of <see cref="AcledRowValidator"/> and <see cref="AcledDuplicates"/>.</summary>
/// <remarks>
/// <para>From the ACLED Codebook. What published rows break is a warning, so that only what makes a value useless is an error. Each
/// rule is declared here once. Thread safe.</para>
/// <para>Seen in 811 rows on Benin (export of 2023) and 3,010 on Burkina Faso (export of 2020): <c>acled-date-precision-mismatch</c>
/// in 2 and in 1 of them; the other rules in none.</para>
/// </remarks>
public static class AcledRules
{
    /// <summary>A row has what an event and a claim are made of.</summary>
    public static Rule CellMissing { get; } = new("DZ6101", "acled-cell-missing", Severity.Error, "A row has its id, date, event type, country and fatalities.");

    /// <summary>An id names one row.</summary>
    public static Rule IdDuplicate { get; } = new("DZ6102", "acled-id-duplicate", Severity.Error, "An id is unique within a file.");

    /// <summary>A code is one of the codebook's.</summary>
    public static Rule CodeUnknown { get; } = new("DZ6103", "acled-code-unknown", Severity.Warning, "The columns time_precision, geo_precision, inter1 and inter2 hold codes of the codebook.");

    /// <summary>A sub-event type has one event type.</summary>
    public static Rule SubEventMismatch { get; } = new("DZ6104", "acled-sub-event-mismatch", Severity.Warning, "The sub-event type is one of the event type.");

    /// <summary>Event types make the sort of disorder.</summary>
    public static Rule DisorderMismatch { get; } = new("DZ6105", "acled-disorder-mismatch", Severity.Warning, "The disorder type is that of event type and sub-event type.");

    /// <summary>The interaction repeats both kinds of actors.</summary>
    public static Rule InteractionMismatch { get; } = new("DZ6106", "acled-interaction-mismatch", Severity.Warning, "The interaction is made of inter1 and inter2, the smaller one first, and 0 behind one actor alone.");

    /// <summary>Who acts is of some kind.</summary>
    public static Rule ActorMismatch { get; } = new("DZ6107", "acled-actor-mismatch", Severity.Warning, "An inter code is given with its actor, and none or 0 without.");

    /// <summary>Event types say who takes part.</summary>
    public static Rule ActorTypeMismatch { get; } = new("DZ6108", "acled-actor-type-mismatch", Severity.Warning, "Protests have protesters, riots rioters, and violence against civilians has civilians as its second actor.");

    /// <summary>Violence against civilians targets them.</summary>
    public static Rule CivilianTargetingMissing { get; } = new("DZ6109", "acled-civilian-targeting-missing", Severity.Warning, "Violence against civilians is marked as civilian targeting, where the export has the column.");

    /// <summary>The year repeats the date.</summary>
    public static Rule YearDiffers { get; } = new("DZ6110", "acled-year-differs", Severity.Warning, "The year is that of the date.");

    /// <summary>A month stands at one of three days.</summary>
    public static Rule DatePrecisionMismatch { get; } = new("DZ6111", "acled-date-precision-mismatch", Severity.Warning, "An event known to the month is dated its first or last day, or the 14th to 16th.");

    /// <summary>Rows come after events.</summary>
    public static Rule TimestampBeforeEvent { get; } = new("DZ6112", "acled-timestamp-before-event", Severity.Warning, "A row was changed on the day of its event or later.");

    /// <summary>Nobody dies less than once.</summary>
    public static Rule FatalitiesNegative { get; } = new("DZ6113", "acled-fatalities-negative", Severity.Error, "The number of fatalities is 0 or more.");

    /// <summary>A coordinate is one of the earth's.</summary>
    public static Rule CoordinateOutOfRange { get; } = new("DZ6114", "acled-coordinate-out-of-range", Severity.Error, "A latitude is within -90..90 degrees and a longitude within -180..180.");

    /// <summary>A point has two coordinates.</summary>
    public static Rule CoordinateMissing { get; } = new("DZ6115", "acled-coordinate-missing", Severity.Warning, "Latitude and longitude are given together.");

    /// <summary>An event happened in its country.</summary>
    public static Rule OutsideCountry { get; } = new("DZ6116", "acled-outside-country", Severity.Warning, "A point is at most half a degree outside the box around its country.");

    /// <summary>The number repeats the id.</summary>
    public static Rule IdNumberDiffers { get; } = new("DZ6117", "acled-id-number-differs", Severity.Warning, "The id ends with the number of the event, where the export has both.");

    /// <summary>An event is coded once.</summary>
    public static Rule EventDuplicate { get; } = new("DZ6118", "acled-event-duplicate", Severity.Information, "Two rows differ in more of ACLED's columns than their ids and timestamps.");

    /// <summary>Text is text.</summary>
    public static Rule TextEntities { get; } = new("DZ6119", "acled-text-entities", Severity.Information, "Texts are plain, without HTML entities.");

    /// <summary>Letters are those that were written.</summary>
    public static Rule TextMojibake { get; } = new("DZ6120", "acled-text-mojibake", Severity.Warning, "Texts are decoded as they were encoded: \"é\" is not \"Ã©\".");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        CellMissing, IdDuplicate, CodeUnknown, SubEventMismatch, DisorderMismatch, InteractionMismatch, ActorMismatch, ActorTypeMismatch,
        CivilianTargetingMissing, YearDiffers, DatePrecisionMismatch, TimestampBeforeEvent, FatalitiesNegative, CoordinateOutOfRange,
        CoordinateMissing, OutsideCountry, IdNumberDiffers, EventDuplicate, TextEntities, TextMojibake,
    ];
}
