using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Validates a row of UCDP GED by <see cref="UcdpGedRules"/>.</summary>
/// <remarks>
/// Paths are UCDP's names of columns; the findings of a row from a file have the position of the cell. What is missing breaks no rule
/// but <see cref="UcdpGedRules.CellMissing"/> and <see cref="UcdpGedRules.CoordinateMissing"/>. Whether ids are unique is a matter of
/// <see cref="UcdpGedDuplicates"/>. Thread safe.
/// </remarks>
public sealed partial class UcdpGedRowValidator : RecordValidator<UcdpGedRow>
{
    private UcdpGedRowValidator()
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

    private protected override TextPosition? PositionOf(UcdpGedRow record, string path) =>
        (UcdpGedColumns.TryParse(path, out var column) ? record.PositionOf(column) : null) ?? record.Position;

    private protected override string? IdOf(UcdpGedRow record) => record.RecordId;

    private void Require(Rule rule, UcdpGedColumn column, Func<UcdpGedRow, bool> holds, Func<UcdpGedRow, FormattableString> message) =>
        Require(rule, column.ToName(), holds, message);

    /// <summary>Demands that a cell is given. One that could not be read is a finding of the reader already.</summary>
    private void Given(UcdpGedColumn column, Func<UcdpGedRow, bool> isGiven) =>
        Require(UcdpGedRules.CellMissing, column, row => isGiven(row) || IsUnread(row, column), _ => $"expected a value, found nothing");

    private static bool IsUnread(UcdpGedRow row, UcdpGedColumn column)
    {
        foreach (var cell in row.UnreadCells)
        {
            if (UcdpGedColumns.TryParse(cell.Column, out var unread) && unread == column)
            {
                return true;
            }
        }

        return false;
    }

    private void Code<TEnum>(UcdpGedColumn column, Func<UcdpGedRow, TEnum?> code)
        where TEnum : struct, Enum =>
        Require(
            UcdpGedRules.CodeUnknown,
            column,
            row => code(row) is not { } value || Enum.IsDefined(value),
            row => $"expected one of {string.Join(", ", Enum.GetValues<TEnum>().Select(value => value.ToString("D")))}, found {Messages.NumberOf(code(row)!.Value)}");
}
