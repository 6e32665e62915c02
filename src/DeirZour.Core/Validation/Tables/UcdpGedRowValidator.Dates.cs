using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Validation;

/// <content>When it happened.</content>
public sealed partial class UcdpGedRowValidator
{
    private void RequireDates()
    {
        Given(UcdpGedColumn.DateStart, row => row.DateStart is not null);
        Given(UcdpGedColumn.DateEnd, row => row.DateEnd is not null);
        Code(UcdpGedColumn.DatePrecision, row => row.DatePrecision);
        Require(
            UcdpGedRules.EndBeforeStart,
            UcdpGedColumn.DateEnd,
            row => !(row.DateEnd < row.DateStart),
            row => $"expected a day not before {Text(row.DateStart)}, found {Text(row.DateEnd)}");
        Require(
            UcdpGedRules.DatePrecisionDiffers,
            UcdpGedColumn.DatePrecision,
            row => row.DatePrecision is not { } precision || DaysOf(row) is not (> 0 and { } days) || FitsDays(precision, days),
            row => $"expected the precision of {DaysOf(row)} days, found {row.DatePrecision:D}");
        Require(
            UcdpGedRules.YearDiffers,
            UcdpGedColumn.Year,
            row => row.Year is not { } year || row.DateStart is not { } start || year == start.Year,
            row => $"expected the year of {Text(row.DateStart)}, found {row.Year}");
    }

    /// <summary>The days from the first to the last, both included; null when unknown.</summary>
    private static int? DaysOf(UcdpGedRow row) =>
        row.DateStart is { } start && row.DateEnd is { } end ? Period.DaysBetween(start, end) + 1 : null;

    private static bool FitsDays(UcdpDatePrecision precision, int days) => precision switch
    {
        UcdpDatePrecision.Day => days == 1,
        UcdpDatePrecision.DaySpan => days is >= 2 and <= 6,
        UcdpDatePrecision.Week => days == 7,
        UcdpDatePrecision.Month => days is >= 8 and <= 31,
        UcdpDatePrecision.Year => days is >= 32 and <= 366,
        _ => true,
    };
}
