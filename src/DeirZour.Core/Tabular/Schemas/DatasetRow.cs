namespace DeirZour.Tabular;

/// <summary>What the typed rows of all datasets have in common: cells that no property holds, and where the row stands in its file.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <remarks>Equality is by value, lists and positions in the file included. Thread safe.</remarks>
public abstract record DatasetRow<TColumn>
    where TColumn : struct, Enum
{
    private readonly CellPositions _origin;

    private protected DatasetRow()
    {
    }

    /// <summary>Cells that no other property holds: of unknown or repeated columns, beyond the header, or not readable. Empty cells are not among them.</summary>
    public EquatableArray<UnreadCell> UnreadCells { get; init; }

    /// <summary>The text by which findings name the row; <see langword="null"/> without one.</summary>
    public abstract string? RecordId { get; }

    /// <summary>Where the row starts in its file; <see langword="null"/> for a row made in code.</summary>
    public TextPosition? Position => Origin?.Row;

    /// <summary>Where the row and its cells stand; null for a row made in code.</summary>
    internal CellPositions? Origin
    {
        get => _origin.IsNone ? null : _origin;
        init => _origin = value.GetValueOrDefault();
    }

    /// <summary>Whether the row has bytes in its file that are not UTF-8.</summary>
    internal bool HasInvalidUtf8 => Origin?.HasInvalidUtf8 == true;

    private protected abstract TableSchema<TColumn> Schema { get; }

    /// <summary>Where a cell of the row starts in its file, its opening quote included.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The position; <see langword="null"/> when the row has no such cell or was made in code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public TextPosition? PositionOf(TColumn column) => Enum.IsDefined(column)
        ? Origin?.Of(TableSchema<TColumn>.IndexOf(column))
        : throw new ArgumentOutOfRangeException(nameof(column), column, $"Expected a column of {Schema.Name}.");

    /// <summary>Whether the file of the row does not have a column; never for a row made in code.</summary>
    internal bool Lacks(TColumn column) => Origin?.Lacks(TableSchema<TColumn>.IndexOf(column)) == true;

    /// <summary>Whether the cell of a column is among the <see cref="UnreadCells"/>.</summary>
    internal bool IsUnread(TColumn column)
    {
        foreach (var cell in UnreadCells)
        {
            if (Schema.TryFind(cell.Column, out var unread) && EqualityComparer<TColumn>.Default.Equals(unread, column))
            {
                return true;
            }
        }

        return false;
    }
}
