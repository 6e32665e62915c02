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
    private (UcdpGedCondition Holds, UcdpGedColumn Column)[] _conditions = [];

    private UcdpGedRowValidator()
        : base(UcdpGedColumns.Schema)
    {
        Given(UcdpGedColumn.Id, (in row) => row.Id is not null);
        Code(UcdpGedColumn.TypeOfViolence, row => row.TypeOfViolence, (in row) => row.TypeOfViolence is null or (>= 1 and <= 3));
        Code(UcdpGedColumn.EventClarity, row => row.EventClarity, (in row) => row.EventClarity is null or (>= 1 and <= 2));
        RequireDates();
        RequirePlace();
        RequireDeaths();
        RequireSources();
        Decoded(UcdpGedColumn.SideA, row => row.SideA);
        Decoded(UcdpGedColumn.SideB, row => row.SideB);
        Decoded(UcdpGedColumn.SourceArticle, row => row.SourceArticle);
        Decoded(UcdpGedColumn.SourceHeadline, row => row.SourceHeadline);
        Decoded(UcdpGedColumn.WhereCoordinates, row => row.WhereCoordinates);
        Decoded(UcdpGedColumn.WhereDescription, row => row.WhereDescription);
    }

    /// <summary>The one instance.</summary>
    public static UcdpGedRowValidator Instance { get; } = new();

    /// <summary>Whether a row as it lies in the file is sound, without making an object of it: nothing allocates.</summary>
    /// <param name="row">The row.</param>
    /// <returns>
    /// True when it breaks no rule. False when it may break one: make it an object by <see cref="UcdpGedRowView.ToRow"/> and validate that.
    /// </returns>
    public bool IsSound(UcdpGedRowView row) => UcdpGedFacts.TryOf(in row, out var facts) && Hold(in facts);

    /// <inheritdoc/>
    internal override bool Passes(UcdpGedRow record)
    {
        var facts = UcdpGedFacts.Of(record);
        return Hold(in facts);
    }

    private bool Hold(in UcdpGedFacts facts)
    {
        foreach (ref readonly var condition in _conditions.AsSpan())
        {
            if (!condition.Holds(in facts) && !facts.Lacks(condition.Column))
            {
                return false;
            }
        }

        return true;
    }

    private void Require(Rule rule, UcdpGedColumn column, UcdpGedCondition holds, Func<UcdpGedRow, FormattableString> message)
    {
        _conditions = [.. _conditions, (holds, column)];
        Require(rule, column, row => holds(UcdpGedFacts.Of(row)), message);
    }

    /// <summary>Demands that a cell is given. One that could not be read is a finding of the reader already.</summary>
    private void Given(UcdpGedColumn column, UcdpGedCondition isGiven) =>
        Require(UcdpGedRules.CellMissing, column, (in row) => isGiven(in row) || row.IsUnread(column), _ => $"expected a value, found nothing");

    /// <summary>Demands that a number is one of a list of codes.</summary>
    private void Code<TEnum>(UcdpGedColumn column, Func<UcdpGedRow, TEnum?> code, UcdpGedCondition isKnown)
        where TEnum : struct, Enum =>
        Require(
            UcdpGedRules.CodeUnknown,
            column,
            isKnown,
            row => $"expected one of {string.Join(", ", Enum.GetValues<TEnum>().Select(value => value.ToString("D")))}, found {Messages.NumberOf(code(row)!.Value)}");

    /// <summary>Demands that a text has no wrongly decoded letters.</summary>
    private void Decoded(UcdpGedColumn column, Func<UcdpGedRow, string?> text) =>
        Require(
            UcdpGedRules.TextMojibake,
            column,
            (in row) => !row.HasMojibake(text),
            row => Messages.Expected("text as it was written", Mojibake.First(text(row), row.HasInvalidUtf8).ToString()));
}
