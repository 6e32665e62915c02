namespace DeirZour.Validation;

/// <summary>The rules that rows of the PITF Worldwide Atrocities Dataset obey; the error codes of <see cref="AtrocityRowValidator"/> and <see cref="AtrocityDuplicates"/>.</summary>
/// <remarks>
/// <para>From the codebook. What published rows break is a warning, so that only what makes a value useless is an error. Thread safe.</para>
/// <para>Seen in 3,996 rows on the world from 2013 to 2015: <c>pitf-outside-country</c> in 63, <c>pitf-deaths-outside-scale</c> in 33,
/// <c>pitf-country-unknown</c> in 14, <c>pitf-end-before-start</c> in 12, <c>pitf-injured-outside-scale</c> in 9, <c>pitf-cell-missing</c> in 8 cells,
/// <c>pitf-minutes-out-of-range</c> in 6, <c>pitf-scale-unknown</c> in 4, <c>pitf-date-invalid</c> in 3 and
/// <c>pitf-coordinate-missing</c> in 2; the others in none.</para>
/// </remarks>
public static class AtrocityRules
{
    /// <summary>A row has what an event and a claim are made of.</summary>
    public static Rule CellMissing { get; } = new("DZ6201", "pitf-cell-missing", Severity.Error, "A row has its event type, year, country, and a number or band of deaths.");

    /// <summary>A date is one of the calendar.</summary>
    public static Rule DateInvalid { get; } = new("DZ6202", "pitf-date-invalid", Severity.Warning, "Day, month and year make a date; 99 and 9999 stand for unknown.");

    /// <summary>An event begins before it ends.</summary>
    public static Rule EndBeforeStart { get; } = new("DZ6203", "pitf-end-before-start", Severity.Warning, "The end is not before the start.");

    /// <summary>A day without a year is none.</summary>
    public static Rule EndDateMixed { get; } = new("DZ6204", "pitf-end-date-mixed", Severity.Warning, "The year of the end is known where its day or month is.");

    /// <summary>A coordinate is one of the earth's.</summary>
    public static Rule CoordinateOutOfRange { get; } = new("DZ6205", "pitf-coordinate-out-of-range", Severity.Error, "A latitude is within 90 degrees and a longitude within 180.");

    /// <summary>A degree has sixty minutes.</summary>
    public static Rule MinutesOutOfRange { get; } = new("DZ6206", "pitf-minutes-out-of-range", Severity.Warning, "Minutes and seconds are 0 or more and less than 60.");

    /// <summary>Degrees have a direction.</summary>
    public static Rule CoordinateMissing { get; } = new("DZ6207", "pitf-coordinate-missing", Severity.Warning, "Degrees and direction are given together.");

    /// <summary>Directions are four.</summary>
    public static Rule DirectionUnknown { get; } = new("DZ6208", "pitf-direction-unknown", Severity.Warning, "The direction of a latitude is N or S, that of a longitude E or W.");

    /// <summary>An event happened in its country.</summary>
    public static Rule OutsideCountry { get; } = new("DZ6209", "pitf-outside-country", Severity.Warning, "A point is at most half a degree outside the box around its country.");

    /// <summary>The band repeats the number.</summary>
    public static Rule DeathsOutsideScale { get; } = new("DZ6210", "pitf-deaths-outside-scale", Severity.Warning, "The number of deaths is in its band.");

    /// <summary>The band repeats the number.</summary>
    public static Rule InjuredOutsideScale { get; } = new("DZ6211", "pitf-injured-outside-scale", Severity.Warning, "The number of injured is in its band.");

    /// <summary>Bands are those of the codebook.</summary>
    public static Rule ScaleUnknown { get; } = new("DZ6212", "pitf-scale-unknown", Severity.Warning, "A band is one of 0, 1-4, 5-24, 25-49, 50-99, 100-999, 1000-9999, 10000+.");

    /// <summary>A country is one of the list.</summary>
    public static Rule CountryUnknown { get; } = new("DZ6213", "pitf-country-unknown", Severity.Warning, "The country is three letters of ISO 3166-1.");

    /// <summary>An event is coded once.</summary>
    public static Rule EventDuplicate { get; } = new("DZ6214", "pitf-event-duplicate", Severity.Warning, "Two rows differ in date, place, perpetrator, deaths, injured or description.");

    /// <summary>Text is text.</summary>
    public static Rule TextEntities { get; } = new("DZ6215", "pitf-text-entities", Severity.Information, "Texts are plain, without HTML entities.");

    /// <summary>Letters are those that were written.</summary>
    public static Rule TextMojibake { get; } = new("DZ6216", "pitf-text-mojibake", Severity.Warning, "Texts are decoded as they were encoded: \"é\" is not \"Ã©\".");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        CellMissing, DateInvalid, EndBeforeStart, EndDateMixed, CoordinateOutOfRange, MinutesOutOfRange, CoordinateMissing,
        DirectionUnknown, OutsideCountry, DeathsOutsideScale, InjuredOutsideScale, ScaleUnknown, CountryUnknown, EventDuplicate,
        TextEntities, TextMojibake,
    ];
}
