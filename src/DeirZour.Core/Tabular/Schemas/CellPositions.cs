using System.Text;

namespace DeirZour.Tabular;

/// <summary>Where a row and its cells stand in their file. Equality is by value.</summary>
/// <param name="row">Where the row starts.</param>
/// <param name="starts">The first byte of each cell, counted from the start of the row.</param>
/// <param name="places">For each cell the lines passed and the column, or null when the row is one line of ASCII.</param>
/// <param name="cellOfColumn">Which cell each column of the schema is, -1 for none; the same for all rows of a file.</param>
internal sealed class CellPositions(TextPosition row, int[] starts, (int Lines, int Column)[]? places, int[] cellOfColumn)
    : IEquatable<CellPositions>
{
    private readonly int[] _starts = starts;

    public TextPosition Row { get; } = row;

    /// <summary>The positions of all cells of a row, kept beyond the next one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cellOfColumn">Which cell each column of the schema is, -1 for none.</param>
    public static CellPositions Of(DelimitedRow row, int[] cellOfColumn)
    {
        var starts = new int[row.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = row.StartOf(i);
        }

        if (Ascii.IsValid(row.Bytes) && !row.Bytes.ContainsAny(LineMark.LineBreaks))
        {
            return new CellPositions(row.Position, starts, null, cellOfColumn);
        }

        var places = new (int, int)[starts.Length];
        var mark = default(LineMark);
        for (var i = 0; i < starts.Length; i++)
        {
            mark.MoveTo(row.Bytes, starts[i]);
            places[i] = (mark.Lines, mark.Column);
        }

        return new CellPositions(row.Position, starts, places, cellOfColumn);
    }

    /// <summary>The position of a column's cell, or null when the row has none.</summary>
    public TextPosition? Of(int column)
    {
        var cell = cellOfColumn[column];
        if (cell < 0 || cell >= _starts.Length)
        {
            return null;
        }

        var (lines, unit) = places is null ? (0, _starts[cell] + 1) : places[cell];
        return new TextPosition(Row.Offset + _starts[cell], Row.Line + lines, unit);
    }

    public bool Equals(CellPositions? other) =>
        other is not null && Row == other.Row && _starts.AsSpan().SequenceEqual(other._starts);

    public override bool Equals(object? obj) => Equals(obj as CellPositions);

    public override int GetHashCode() => Row.GetHashCode();
}
