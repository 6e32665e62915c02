using System.Runtime.InteropServices;
using System.Text;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>A whole UCDP GED file in memory, by column: numbers one after the other, texts as slices of the file that are decoded when asked for.</summary>
/// <remarks>
/// What the columns mean, see <see cref="UcdpGedRow"/>. Rows are numbered from 0 in the order of the file. Immutable and thread safe, as
/// long as the bytes that it was read from stay as they are.
/// </remarks>
public sealed class UcdpGedTable
{
    /// <summary>Stands for a number or date that the file does not have or that cannot be read.</summary>
    public const int Missing = int.MinValue;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly InvalidUtf8Reading _invalidUtf8;
    private readonly List<int>[] _numbers = [.. UcdpGedColumns.All.Select(_ => new List<int>())];
    private readonly List<double> _latitudes = [];
    private readonly List<double> _longitudes = [];
    private readonly List<RowSlice> _rows = [];
    private readonly List<int> _ends = [];
    private TableHeader<UcdpGedColumn>? _header;

    private UcdpGedTable(ReadOnlyMemory<byte> file, InvalidUtf8Reading invalidUtf8)
    {
        _file = file;
        _invalidUtf8 = invalidUtf8;
    }

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes, which the table refers to.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="report">Takes the findings about the table; null to pass over them. Cells that cannot be read are not among them.</param>
    /// <returns>The table, without rows when it is no file of UCDP GED.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static UcdpGedTable Read(ReadOnlyMemory<byte> file, TabularReadOptions? options = null, Action<Diagnostic>? report = null)
    {
        options ??= TabularReadOptions.Default;
        if (TextEncodings.Detect(file.Span, out var byteOrderMark) is { } encoding)
        {
            report?.Invoke(Diagnostic.Create(TabularRules.Encoding, TextEncodings.Transcoded(encoding), new TextPosition(0, 1, 1)) with { File = options.File });
            file = Encoding.Convert(encoding, Encoding.UTF8, file.Span[byteOrderMark..].ToArray());
        }

        var table = new UcdpGedTable(file, options.InvalidUtf8);
        foreach (var row in UcdpGedReader.Enumerate(file.Span, options, report))
        {
            table.Add(row);
        }

        return table;
    }

    /// <summary>The whole numbers of a column; the flag <c>active_year</c> as 0 and 1, days as yyyymmdd.</summary>
    /// <param name="column">A column of whole numbers, flags or days.</param>
    /// <returns>One for each row, <see cref="Missing"/> where there is none.</returns>
    /// <exception cref="ArgumentException">The column holds texts or degrees, or is none.</exception>
    public ReadOnlySpan<int> Numbers(UcdpGedColumn column) => UcdpGedValues.IsNumber(column)
        ? CollectionsMarshal.AsSpan(_numbers[(int)column])
        : throw new ArgumentException($"Expected a column of numbers or days, found {column.ToName()}.", nameof(column));

    /// <summary>The degrees of a column.</summary>
    /// <param name="column">Latitude or longitude.</param>
    /// <returns>One for each row, not a number where there is none.</returns>
    /// <exception cref="ArgumentException">The column is another.</exception>
    public ReadOnlySpan<double> Degrees(UcdpGedColumn column) => column switch
    {
        UcdpGedColumn.Latitude => CollectionsMarshal.AsSpan(_latitudes),
        UcdpGedColumn.Longitude => CollectionsMarshal.AsSpan(_longitudes),
        _ => throw new ArgumentException($"Expected latitude or longitude, found {column.ToName()}.", nameof(column)),
    };

    /// <summary>The day of a column.</summary>
    /// <param name="column">The first or the last day.</param>
    /// <param name="row">0-based.</param>
    /// <returns>The day, or <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentException">The column holds no days, or is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public LocalDate? DateAt(UcdpGedColumn column, int row)
    {
        if (column is not (UcdpGedColumn.DateStart or UcdpGedColumn.DateEnd))
        {
            throw new ArgumentException($"Expected a column of days, found {column.ToName()}.", nameof(column));
        }

        ThrowIfNoRow(row);
        return Numbers(column)[row] is var day and not Missing ? new LocalDate(day / 10_000, day / 100 % 100, day % 100) : null;
    }

    /// <summary>The text of a cell, of any column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="row">0-based.</param>
    /// <returns>The text, or <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column, or there is no such row.</exception>
    public string? TextAt(UcdpGedColumn column, int row)
    {
        var text = Utf8At(column, row);
        return text.IsEmpty ? null : Encoding.UTF8.GetString(text);
    }

    /// <summary>The text of a cell, of any column, in UTF-8.</summary>
    /// <param name="column">The column.</param>
    /// <param name="row">0-based.</param>
    /// <returns>A slice of the file, or of memory of its own where the cell has doubled quotes or is read as Windows-1252; empty where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column, or there is no such row.</exception>
    public ReadOnlySpan<byte> Utf8At(UcdpGedColumn column, int row) => RowAt(column, row)[column].Utf8;

    /// <summary>Where a cell starts in the file; that of the row when it has no such cell.</summary>
    /// <param name="column">The column.</param>
    /// <param name="row">0-based.</param>
    /// <returns>Offset, line and column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column, or there is no such row.</exception>
    public TextPosition PositionOf(UcdpGedColumn column, int row) => RowAt(column, row).PositionOf(column);

    /// <summary>A row, of which a column is asked for.</summary>
    private TableRow<UcdpGedColumn> RowAt(UcdpGedColumn column, int row)
    {
        if (!Enum.IsDefined(column))
        {
            throw new ArgumentOutOfRangeException(nameof(column), column, "Expected a column of UCDP GED.");
        }

        ThrowIfNoRow(row);
        var slice = _rows[row];
        var decoder = new CellDecoder(hasQuotes: true, _invalidUtf8);
        decoder.Begin(hasInvalidUtf8: true);
        var cells = new DelimitedRow(
            _file.Span.Slice(slice.Start, slice.Length), CollectionsMarshal.AsSpan(_ends).Slice(slice.FirstEnd, slice.CellCount), slice.Start, slice.Start, slice.Line, decoder);
        return new TableRow<UcdpGedColumn>(_header!, cells);
    }

    private void ThrowIfNoRow(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
    }

    private void Add(UcdpGedRowView row)
    {
        _header ??= row.Row.Header;
        _rows.Add(new RowSlice((int)row.Cells.Offset, row.Cells.Bytes.Length, row.Cells.Line, _ends.Count, row.Cells.Count));
        _ends.AddRange(row.Cells.Ends);
        foreach (var column in UcdpGedValues.NumberColumns)
        {
            _numbers[(int)column].Add(row.Values.WholeNumber(column) ?? Missing);
        }

        _latitudes.Add(row.Latitude ?? double.NaN);
        _longitudes.Add(row.Longitude ?? double.NaN);
    }

    private readonly record struct RowSlice(int Start, int Length, long Line, int FirstEnd, int CellCount);
}
