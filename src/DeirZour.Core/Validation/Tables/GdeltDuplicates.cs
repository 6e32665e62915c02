using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of GDELT whose id an earlier row of the same file has.</summary>
/// <inheritdoc/>
public sealed class GdeltDuplicates() : RowDuplicates<GdeltEventRow, GdeltColumn>(GdeltRules.IdDuplicate, GdeltColumns.Schema, GdeltColumn.GlobalEventId);
