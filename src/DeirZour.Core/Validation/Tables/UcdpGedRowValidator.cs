using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Validates a row of UCDP GED by <see cref="UcdpGedRules"/>.</summary>
/// <remarks>
/// Paths are UCDP's names of columns; the findings of a row from a file have the position of the cell. What is missing breaks no rule
/// but <see cref="UcdpGedRules.CellMissing"/> and <see cref="UcdpGedRules.CoordinateMissing"/>. Whether ids are unique is a matter of
/// <see cref="UcdpGedDuplicates"/>. Thread safe.
/// </remarks>
public sealed partial class UcdpGedRowValidator : TableRowValidator<UcdpGedRow, UcdpGedColumn>
{
    private UcdpGedRowValidator()
        : base(UcdpGedColumns.Schema)
    {
        Given(UcdpGedColumn.Id, row => row.Id is not null);
        Code(UcdpGedColumn.TypeOfViolence, row => row.TypeOfViolence);
        Code(UcdpGedColumn.EventClarity, row => row.EventClarity);
        RequireDates();
        RequirePlace();
        RequireDeaths();
        RequireSources();
    }

    /// <summary>The one instance.</summary>
    public static UcdpGedRowValidator Instance { get; } = new();

    private void Given(UcdpGedColumn column, Func<UcdpGedRow, bool> isGiven) => Given(UcdpGedRules.CellMissing, column, isGiven);

    private void Code<TEnum>(UcdpGedColumn column, Func<UcdpGedRow, TEnum?> code)
        where TEnum : struct, Enum => Code(UcdpGedRules.CodeUnknown, column, code);
}
