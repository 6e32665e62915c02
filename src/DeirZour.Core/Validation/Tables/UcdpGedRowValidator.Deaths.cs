using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>How many died.</content>
public sealed partial class UcdpGedRowValidator
{
    private void RequireDeaths()
    {
        Given(UcdpGedColumn.Best, row => row.Best is not null);
        NotNegative(UcdpGedColumn.DeathsSideA, row => row.DeathsSideA);
        NotNegative(UcdpGedColumn.DeathsSideB, row => row.DeathsSideB);
        NotNegative(UcdpGedColumn.DeathsCivilians, row => row.DeathsCivilians);
        NotNegative(UcdpGedColumn.DeathsUnknown, row => row.DeathsUnknown);
        NotNegative(UcdpGedColumn.Best, row => row.Best);
        NotNegative(UcdpGedColumn.High, row => row.High);
        NotNegative(UcdpGedColumn.Low, row => row.Low);
        Require(
            UcdpGedRules.LowAboveBest,
            UcdpGedColumn.Low,
            row => !(row.Low > row.Best),
            row => $"expected at most the best estimate of {row.Best}, found {row.Low}");
        Require(
            UcdpGedRules.BestAboveHigh,
            UcdpGedColumn.Best,
            row => !(row.Best > row.High),
            row => $"expected at most the high estimate of {row.High}, found {row.Best}");
        Require(
            UcdpGedRules.DeathsSumDiffers,
            UcdpGedColumn.Best,
            row => row.Best is not { } best || SumOf(row) is not { } sum || sum == best,
            row => $"expected the sum of the deaths, {SumOf(row)}, found {row.Best}");
        Require(
            UcdpGedRules.NoDeaths,
            UcdpGedColumn.High,
            row => row.Best != 0 || row.High != 0,
            _ => $"expected at least 1 where the best estimate is 0, found 0");
    }

    private void NotNegative(UcdpGedColumn column, Func<UcdpGedRow, int?> deaths) => NotNegative(UcdpGedRules.DeathsNegative, column, deaths);

    private static long? SumOf(UcdpGedRow row) => (long?)row.DeathsSideA + row.DeathsSideB + row.DeathsCivilians + row.DeathsUnknown;
}
