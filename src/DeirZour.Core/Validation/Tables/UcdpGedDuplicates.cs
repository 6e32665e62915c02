using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of UCDP GED whose id an earlier row of the same file has.</summary>
/// <inheritdoc/>
public sealed class UcdpGedDuplicates() : RowDuplicates<UcdpGedRow, UcdpGedColumn>(UcdpGedRules.IdDuplicate, UcdpGedColumns.Schema, UcdpGedColumn.Id);
