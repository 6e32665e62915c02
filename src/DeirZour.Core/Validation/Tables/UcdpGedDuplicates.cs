using System.Globalization;
using DeirZour.Internal;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows whose id an earlier row of the same file has. Feed it every row, in order.</summary>
/// <remarks>It keeps the number and the line of each row, about 30 bytes, and no row. Not thread safe: one instance for one file.</remarks>
public sealed class UcdpGedDuplicates
{
    private readonly Dictionary<int, long> _lines = [];

    /// <summary>Takes the next row.</summary>
    /// <param name="row">The row. One without an id is passed over.</param>
    /// <returns>The finding, or <see langword="null"/> when the id is new.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public Diagnostic? Find(UcdpGedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Id is not { } id || _lines.TryAdd(id, row.Position.GetValueOrDefault().Line))
        {
            return null;
        }

        var earlier = _lines[id] is > 0 and var line ? string.Create(CultureInfo.InvariantCulture, $"the row of line {line}") : "an earlier row";
        return Diagnostic.Create(
            UcdpGedRules.IdDuplicate,
            $"expected an id other than that of {earlier}, found {Clip.Quote(row.RecordId)}",
            row.PositionOf(UcdpGedColumn.Id)) with
        {
            Path = UcdpGedColumn.Id.ToName(),
            Record = row.RecordId,
        };
    }
}
