using NodaTime;

namespace DeirZour.Tabular;

/// <summary>One row of UCDP GED as it lies in the file: numbers and dates read, texts not yet decoded.</summary>
/// <remarks>
/// <para>Valid until the reader goes on. Nothing allocates but what is asked for as a string or a <see cref="UcdpGedRow"/>, which says what the
/// columns mean. A property is <see langword="null"/> where the file does not have the column, the cell is empty, or cannot be read.
/// <c>default</c> is a row without cells.</para>
/// </remarks>
public readonly ref struct UcdpGedRowView
{
    private readonly TableRow<UcdpGedColumn> _row;
    private static readonly UcdpGedValues NoValues = new();

    private readonly UcdpGedRowMaker? _maker;

    internal UcdpGedRowView(scoped in TableRow<UcdpGedColumn> row, UcdpGedRowMaker maker)
    {
        _row = row;
        _maker = maker;
    }

    /// <inheritdoc cref="UcdpGedRow.Id"/>
    public int? Id => Values.WholeNumber(UcdpGedColumn.Id);

    /// <inheritdoc cref="UcdpGedRow.Year"/>
    public int? Year => Values.WholeNumber(UcdpGedColumn.Year);

    /// <inheritdoc cref="UcdpGedRow.ActiveYear"/>
    public bool? ActiveYear => Values.WholeNumber(UcdpGedColumn.ActiveYear) is { } flag ? flag != 0 : null;

    /// <inheritdoc cref="UcdpGedRow.TypeOfViolence"/>
    public UcdpViolenceType? TypeOfViolence => (UcdpViolenceType?)Values.WholeNumber(UcdpGedColumn.TypeOfViolence);

    /// <inheritdoc cref="UcdpGedRow.ConflictId"/>
    public int? ConflictId => Values.WholeNumber(UcdpGedColumn.ConflictId);

    /// <inheritdoc cref="UcdpGedRow.DyadId"/>
    public int? DyadId => Values.WholeNumber(UcdpGedColumn.DyadId);

    /// <inheritdoc cref="UcdpGedRow.SideAId"/>
    public int? SideAId => Values.WholeNumber(UcdpGedColumn.SideAId);

    /// <inheritdoc cref="UcdpGedRow.SideBId"/>
    public int? SideBId => Values.WholeNumber(UcdpGedColumn.SideBId);

    /// <inheritdoc cref="UcdpGedRow.NumberOfSources"/>
    public int? NumberOfSources => Values.WholeNumber(UcdpGedColumn.NumberOfSources) is { } number and not UcdpGedRowParser.NotCounted ? number : null;

    /// <inheritdoc cref="UcdpGedRow.WherePrecision"/>
    public WherePrecision? WherePrecision => (WherePrecision?)Values.WholeNumber(UcdpGedColumn.WherePrecision);

    /// <inheritdoc cref="UcdpGedRow.Latitude"/>
    public double? Latitude => Values.Degrees(UcdpGedColumn.Latitude);

    /// <inheritdoc cref="UcdpGedRow.Longitude"/>
    public double? Longitude => Values.Degrees(UcdpGedColumn.Longitude);

    /// <inheritdoc cref="UcdpGedRow.PrioGridCell"/>
    public int? PrioGridCell => Values.WholeNumber(UcdpGedColumn.PrioGridCell);

    /// <inheritdoc cref="UcdpGedRow.CountryId"/>
    public int? CountryId => Values.WholeNumber(UcdpGedColumn.CountryId);

    /// <inheritdoc cref="UcdpGedRow.EventClarity"/>
    public UcdpEventClarity? EventClarity => (UcdpEventClarity?)Values.WholeNumber(UcdpGedColumn.EventClarity);

    /// <inheritdoc cref="UcdpGedRow.DatePrecision"/>
    public UcdpDatePrecision? DatePrecision => (UcdpDatePrecision?)Values.WholeNumber(UcdpGedColumn.DatePrecision);

    /// <inheritdoc cref="UcdpGedRow.DateStart"/>
    public LocalDate? DateStart => Values.Date(UcdpGedColumn.DateStart);

    /// <inheritdoc cref="UcdpGedRow.DateEnd"/>
    public LocalDate? DateEnd => Values.Date(UcdpGedColumn.DateEnd);

    /// <inheritdoc cref="UcdpGedRow.DeathsSideA"/>
    public int? DeathsSideA => Values.WholeNumber(UcdpGedColumn.DeathsSideA);

    /// <inheritdoc cref="UcdpGedRow.DeathsSideB"/>
    public int? DeathsSideB => Values.WholeNumber(UcdpGedColumn.DeathsSideB);

    /// <inheritdoc cref="UcdpGedRow.DeathsCivilians"/>
    public int? DeathsCivilians => Values.WholeNumber(UcdpGedColumn.DeathsCivilians);

    /// <inheritdoc cref="UcdpGedRow.DeathsUnknown"/>
    public int? DeathsUnknown => Values.WholeNumber(UcdpGedColumn.DeathsUnknown);

    /// <inheritdoc cref="UcdpGedRow.Best"/>
    public int? Best => Values.WholeNumber(UcdpGedColumn.Best);

    /// <inheritdoc cref="UcdpGedRow.High"/>
    public int? High => Values.WholeNumber(UcdpGedColumn.High);

    /// <inheritdoc cref="UcdpGedRow.Low"/>
    public int? Low => Values.WholeNumber(UcdpGedColumn.Low);

    /// <summary>All cells, in the order of the file.</summary>
    public DelimitedRow Cells => _row.Cells;

    /// <summary>Whether a cell of a number or date holds something else.</summary>
    public bool HasUnreadable => Values.HasUnreadable;

    internal UcdpGedValues Values => _maker?.Values ?? NoValues;

    internal TableRow<UcdpGedColumn> Row => _row;

    /// <summary>Where the cells of columns lie.</summary>
    internal CellRanges Ranges => _row.Ranges;

    internal bool HasInvalidUtf8 => _row.HasInvalidUtf8;

    /// <summary>The cell of a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The cell, empty when the file does not have the column or the row ends before it.</returns>
    public DelimitedCell this[UcdpGedColumn column] => _row[column];

    /// <summary>Makes an object of the row, which stays when the reader goes on.</summary>
    /// <param name="report">Takes a finding for each cell that cannot be read; null to pass over them.</param>
    /// <returns>The object, the same as <see cref="UcdpGedReader.Read"/> makes.</returns>
    public UcdpGedRow ToRow(Action<Diagnostic>? report = null) => _maker?.Make(in _row, report) ?? new UcdpGedRow();
}
