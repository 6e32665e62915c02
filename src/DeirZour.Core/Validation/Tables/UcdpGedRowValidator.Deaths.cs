using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>How many died.</content>
public sealed partial class UcdpGedRowValidator
{
    private void RequireDeaths()
    {
        Given(UcdpGedColumn.Best, (in row) => row.Best is not null);
        NotNegative(UcdpGedColumn.DeathsSideA, row => row.DeathsSideA, (in row) => !(row.DeathsSideA < 0));
        NotNegative(UcdpGedColumn.DeathsSideB, row => row.DeathsSideB, (in row) => !(row.DeathsSideB < 0));
        NotNegative(UcdpGedColumn.DeathsCivilians, row => row.DeathsCivilians, (in row) => !(row.DeathsCivilians < 0));
        NotNegative(UcdpGedColumn.DeathsUnknown, row => row.DeathsUnknown, (in row) => !(row.DeathsUnknown < 0));
        NotNegative(UcdpGedColumn.Best, row => row.Best, (in row) => !(row.Best < 0));
        NotNegative(UcdpGedColumn.High, row => row.High, (in row) => !(row.High < 0));
        NotNegative(UcdpGedColumn.Low, row => row.Low, (in row) => !(row.Low < 0));
        Require(
            UcdpGedRules.LowAboveBest,
            UcdpGedColumn.Low,
            (in row) => !(row.Low > row.Best),
            row => $"expected at most the best estimate of {row.Best}, found {row.Low}");
        Require(
            UcdpGedRules.BestAboveHigh,
            UcdpGedColumn.Best,
            (in row) => !(row.Best > row.High),
            row => $"expected at most the high estimate of {row.High}, found {row.Best}");
        Require(
            UcdpGedRules.DeathsSumDiffers,
            UcdpGedColumn.Best,
            (in row) => row.Best is not { } best || row.DeathsSum is not { } sum || sum == best,
            row => $"expected the sum of the deaths, {UcdpGedFacts.Of(row).DeathsSum}, found {row.Best}");
        Require(
            UcdpGedRules.NoDeaths,
            UcdpGedColumn.High,
            (in row) => row.Best != 0 || row.High != 0,
            _ => $"expected at least 1 where the best estimate is 0, found 0");
    }

    private void NotNegative(UcdpGedColumn column, Func<UcdpGedRow, int?> deaths, UcdpGedCondition holds) =>
        Require(UcdpGedRules.DeathsNegative, column, holds, row => $"expected 0 or more, found {deaths(row)}");
}
