using System.Globalization;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of UCDP GED whose id an earlier row of the same file has.</summary>
/// <inheritdoc/>
public sealed class UcdpGedDuplicates() : RowDuplicates<UcdpGedRow, UcdpGedColumn>(UcdpGedRules.IdDuplicate, UcdpGedColumns.Schema, UcdpGedColumn.Id)
{
    private const int LongestId = 11;

    /// <summary>Takes the next row as it lies in the file; nothing allocates for a row that is new.</summary>
    /// <param name="row">The row. One without an id is passed over.</param>
    /// <returns>The finding, or <see langword="null"/> when the row is new.</returns>
    public Diagnostic? Find(UcdpGedRowView row)
    {
        Span<char> text = stackalloc char[LongestId];
        return row.Id is { } id && id.TryFormat(text, out var length, default, CultureInfo.InvariantCulture) && FindId(text[..length], row.Cells.Line) is { } line
            ? IdFinding(row.ToRow(), line)
            : null;
    }
}
