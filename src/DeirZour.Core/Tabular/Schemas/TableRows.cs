namespace DeirZour.Tabular;

/// <summary>Walks over the rows of a dataset's table in memory; see <see cref="TableReader{TColumn}"/>, which does the same for streams.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
public readonly ref struct TableRows<TColumn>
    where TColumn : struct, Enum
{
    private readonly RowFilter<TColumn> _filter;
    private readonly FindingList _findings;
    private readonly Action<Diagnostic>? _report;
    private readonly DelimitedRows _rows;

    internal TableRows(ReadOnlySpan<byte> table, TableSchema<TColumn> schema, TabularReadOptions? options, Action<Diagnostic>? report)
    {
        options ??= TabularReadOptions.Default;
        _rows = new DelimitedRows(table, schema.Complete(options), report, schema.HasQuotes, schema.PublishedDelimiter);
        _findings = new FindingList(options.File);
        _filter = new RowFilter<TColumn>(schema, _findings);
        _report = report;
    }

    /// <summary>The header, once it was read.</summary>
    public TableHeader<TColumn>? Header => _filter.Header;

    /// <summary>The row; valid until the next one.</summary>
    public TableRow<TColumn> Current => new(_filter.Header!, _rows.Current);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        while (!_filter.IsOver)
        {
            var more = _rows.MoveNext();
            var isRow = more && Take();
            if (!more)
            {
                _filter.TakeEnd();
            }

            if (_findings.Count > 0)
            {
                _findings.Report(_report);
            }

            if (isRow || !more)
            {
                return isRow;
            }
        }

        return false;
    }

    private bool Take()
    {
        var row = _rows.Current;
        return _filter.Take(in row);
    }

    /// <summary>This walk itself, for <see langword="foreach"/>.</summary>
    /// <returns>The same.</returns>
    public TableRows<TColumn> GetEnumerator() => this;
}
