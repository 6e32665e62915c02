namespace DeirZour.Tabular;

/// <summary>What a walk over the rows of a table keeps from row to row: the values of the row, and what makes an object of it.</summary>
internal sealed class UcdpGedRowMaker
{
    private readonly UcdpGedRowParser _parser = new();
    private readonly RowMemory _memory = new();
    private readonly FindingList _findings = new(null);

    /// <summary>The numbers and dates of the row.</summary>
    public UcdpGedValues Values => _parser.Values;

    /// <summary>Makes an object of the row.</summary>
    /// <param name="row">The row, of which <see cref="Values"/> are.</param>
    /// <param name="report">Takes a finding for each cell that cannot be read.</param>
    public UcdpGedRow Make(in TableRow<UcdpGedColumn> row, Action<Diagnostic>? report)
    {
        _findings.Clear();
        var made = _parser.Make(new TypedCells<UcdpGedColumn>(in row, _findings, _memory));
        _findings.Report(report);
        return made;
    }
}
