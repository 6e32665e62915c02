namespace DeirZour.Tabular;

/// <summary>Walks over the rows of a UCDP GED file in memory without making objects of them; see <see cref="UcdpGedReader.Enumerate"/>.</summary>
public readonly ref struct UcdpGedRows
{
    private readonly UcdpGedRowMaker _maker = new();
    private readonly TableRows<UcdpGedColumn> _rows;

    internal UcdpGedRows(TableRows<UcdpGedColumn> rows) => _rows = rows;

    /// <summary>The row; valid until the next one.</summary>
    public UcdpGedRowView Current => new(_rows.Current, _maker);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (!_rows.MoveNext())
        {
            return false;
        }

        var row = _rows.Current;
        _maker.Values.Read(in row);
        return true;
    }

    /// <summary>This walk itself, for <see langword="foreach"/>.</summary>
    /// <returns>The same.</returns>
    public UcdpGedRows GetEnumerator() => this;
}
