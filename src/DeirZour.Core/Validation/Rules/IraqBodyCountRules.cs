namespace DeirZour.Validation;

/// <summary>The rules that rows of Iraq Body Count obey; the error codes of <see cref="IraqBodyCountRowValidator"/> and <see cref="IraqBodyCountDuplicates"/>.</summary>
/// <remarks>
/// What published rows break is a warning: a few have Min above Max, by the distributors' word. No file was at hand to count. Thread safe.
/// </remarks>
public static class IraqBodyCountRules
{
    /// <summary>The least number is the lowest.</summary>
    public static Rule MinAboveMax { get; } = new("DZ6401", "ibc-min-above-max", Severity.Warning, "The least number of deaths is not above the greatest.");

    /// <summary>Nobody dies less than once.</summary>
    public static Rule DeathsNegative { get; } = new("DZ6402", "ibc-deaths-negative", Severity.Error, "A number of deaths is 0 or more.");

    /// <summary>A row is about deaths.</summary>
    public static Rule NoDeaths { get; } = new("DZ6403", "ibc-no-deaths", Severity.Warning, "The greatest number of deaths is 1 or more.");

    /// <summary>An event begins before it ends.</summary>
    public static Rule EndBeforeStart { get; } = new("DZ6404", "ibc-end-before-start", Severity.Error, "The last day is not before the first.");

    /// <summary>Iraq Body Count begins with 2003.</summary>
    public static Rule DateBeforeWar { get; } = new("DZ6405", "ibc-date-before-war", Severity.Warning, "The first day is 1 January 2003 or later; Iraq Body Count begins with that year.");

    /// <summary>A row is about an incident or a period.</summary>
    public static Rule SpanLong { get; } = new("DZ6406", "ibc-span-long", Severity.Warning, "From the first to the last day it is a year at most.");

    /// <summary>A governorate is one of Iraq's.</summary>
    public static Rule GovernorateUnknown { get; } = new("DZ6407", "ibc-governorate-unknown", Severity.Warning, "The governorate is one of the eighteen of Iraq.");

    /// <summary>A row has what an event and a claim are made of.</summary>
    public static Rule CellMissing { get; } = new("DZ6408", "ibc-cell-missing", Severity.Error, "A row has its code, first and last day, and both numbers of deaths.");

    /// <summary>A code names one row.</summary>
    public static Rule IdDuplicate { get; } = new("DZ6409", "ibc-id-duplicate", Severity.Warning, "A code is unique within a file, unless ESOC split its row.");

    /// <summary>Text is text.</summary>
    public static Rule TextEntities { get; } = new("DZ6410", "ibc-text-entities", Severity.Information, "Texts are plain, without HTML entities.");

    /// <summary>Letters are those that were written.</summary>
    public static Rule TextMojibake { get; } = new("DZ6411", "ibc-text-mojibake", Severity.Warning, "Texts are decoded as they were encoded: \"é\" is not \"Ã©\".");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MinAboveMax, DeathsNegative, NoDeaths, EndBeforeStart, DateBeforeWar, SpanLong, GovernorateUnknown, CellMissing, IdDuplicate,
        TextEntities, TextMojibake,
    ];
}
