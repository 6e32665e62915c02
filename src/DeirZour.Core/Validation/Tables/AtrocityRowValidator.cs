using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Validates a row of the PITF Worldwide Atrocities Dataset by <see cref="AtrocityRules"/>.</summary>
/// <remarks>
/// Paths are the names of columns; the findings of a row from a file have the position of the cell. Whether rows repeat is a matter of
/// <see cref="AtrocityDuplicates"/>. Thread safe.
/// </remarks>
public sealed partial class AtrocityRowValidator : TableRowValidator<AtrocityRow, AtrocityColumn>
{
    private AtrocityRowValidator()
        : base(AtrocityColumns.Schema)
    {
        Given(AtrocityRules.CellMissing, AtrocityColumn.EventType, row => row.EventType is not null);
        RequireDates();
        RequirePlace();
        Given(
            AtrocityRules.CellMissing,
            AtrocityColumn.Deaths,
            row => row.Deaths is not null || row.DeathsScale is { Min: not null });
        InScale(AtrocityRules.DeathsOutsideScale, AtrocityColumn.Deaths, row => row.Deaths, row => row.DeathsScale);
        InScale(AtrocityRules.InjuredOutsideScale, AtrocityColumn.Injured, row => row.Injured, row => row.InjuredScale);
        Band(AtrocityColumn.DeathsScale, row => row.DeathsScale);
        Band(AtrocityColumn.InjuredScale, row => row.InjuredScale);
        Plain(AtrocityRules.TextEntities, AtrocityRules.TextMojibake, AtrocityColumn.Locality, row => row.Locality);
        Plain(AtrocityRules.TextEntities, AtrocityRules.TextMojibake, AtrocityColumn.Description, row => row.Description);
    }

    /// <summary>The one instance.</summary>
    public static AtrocityRowValidator Instance { get; } = new();

    private void RequireDates()
    {
        Given(AtrocityRules.CellMissing, AtrocityColumn.StartYear, row => row.StartYear is not null);
        Require(
            AtrocityRules.DateInvalid,
            AtrocityColumn.StartDay,
            row => row.StartYear is null or AtrocityDates.UnknownYear || AtrocityDates.Date(row.StartYear, row.StartMonth, row.StartDay) is not null,
            row => $"expected a date, found day {row.StartDay}, month {row.StartMonth}, year {row.StartYear}");
        Require(
            AtrocityRules.DateInvalid,
            AtrocityColumn.EndDay,
            row => row.EndYear is null or AtrocityDates.UnknownYear || AtrocityDates.Date(row.EndYear, row.EndMonth, row.EndDay) is not null,
            row => $"expected a date, found day {row.EndDay}, month {row.EndMonth}, year {row.EndYear}");
        Require(
            AtrocityRules.EndDateMixed,
            AtrocityColumn.EndYear,
            row => row.EndYear != AtrocityDates.UnknownYear || (row.EndDay is null or AtrocityDates.UnknownPart && row.EndMonth is null or AtrocityDates.UnknownPart),
            row => $"expected a year with day {row.EndDay} and month {row.EndMonth}, found 9999");
        Require(
            AtrocityRules.EndBeforeStart,
            AtrocityColumn.EndDay,
            row => !(AtrocityDates.Date(row.EndYear, row.EndMonth, row.EndDay)?.Last < AtrocityDates.Date(row.StartYear, row.StartMonth, row.StartDay)?.First),
            row => $"expected an end not before {AtrocityDates.Date(row.StartYear, row.StartMonth, row.StartDay)}, found {AtrocityDates.Date(row.EndYear, row.EndMonth, row.EndDay)}");
    }

    /// <summary>Demands that a number and its band have a number in common; 0 beside no band stands for unknown.</summary>
    private void InScale(Rule rule, AtrocityColumn column, Func<AtrocityRow, CountRange?> number, Func<AtrocityRow, CountRange?> scale) =>
        Require(
            rule,
            column,
            row => number(row) is not { } count || scale(row) is not { Min: not null } band || count.CompareRange(band) != CountRangeRelation.Disjoint,
            row => $"expected a number within {scale(row)}, found {number(row)}");

    private void Band(AtrocityColumn column, Func<AtrocityRow, CountRange?> scale) =>
        Require(
            AtrocityRules.ScaleUnknown,
            column,
            row => scale(row) is not { Min: not null } band || IsBand(band),
            row => $"expected a band such as 5-24, found {scale(row)}");

    private static bool IsBand(CountRange band)
    {
        foreach (var known in AtrocityCounts.Bands)
        {
            if (known.Min == band.Min && known.Max == band.Max)
            {
                return true;
            }
        }

        return false;
    }
}
