using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>When it happened.</content>
public sealed partial class UcdpGedRowValidator
{
    private void RequireDates()
    {
        Given(UcdpGedColumn.DateStart, (in row) => row.DateStart is not null);
        Given(UcdpGedColumn.DateEnd, (in row) => row.DateEnd is not null);
        Code(UcdpGedColumn.DatePrecision, row => row.DatePrecision, (in row) => row.DatePrecision is null or (>= 1 and <= 5));
        Require(
            UcdpGedRules.EndBeforeStart,
            UcdpGedColumn.DateEnd,
            (in row) => !(row.DateEnd < row.DateStart),
            row => $"expected a day not before {Text(row.DateStart)}, found {Text(row.DateEnd)}");
        Require(
            UcdpGedRules.DatePrecisionDiffers,
            UcdpGedColumn.DatePrecision,
            (in row) => row.DatePrecision is not { } precision || row.Days is not (> 0 and { } days) || FitsDays((UcdpDatePrecision)precision, days),
            row => $"expected the precision of {UcdpGedFacts.Of(row).Days} days, found {row.DatePrecision:D}");
        Require(
            UcdpGedRules.YearDiffers,
            UcdpGedColumn.Year,
            (in row) => row.Year is not { } year || row.DateStart is not { } start || year == UcdpGedFacts.YearOf(start),
            row => $"expected the year of {Text(row.DateStart)}, found {row.Year}");
    }

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
