using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of Iraq Body Count whose code an earlier row of the same file has, unless ESOC split one in parts.</summary>
/// <inheritdoc/>
public sealed class IraqBodyCountDuplicates()
    : RowDuplicates<IraqBodyCountRow, IraqBodyCountColumn>(IraqBodyCountRules.IdDuplicate, IraqBodyCountColumns.Schema, IraqBodyCountColumn.Code)
{
    private protected override string? KeyOf(IraqBodyCountRow row) => row.PrincetonDisaggregated is null or "0" ? row.Code : null;
}
