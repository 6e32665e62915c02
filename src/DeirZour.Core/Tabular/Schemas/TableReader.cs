using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Reads the rows of a dataset's table, whatever the order of its columns: finds the header, skips what is no row, and says what differs.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <remarks>
/// Lines above the header, a row of HXL tags below it and repeated headers are skipped with a finding. Columns are found by name.
/// Otherwise as <see cref="DelimitedReader"/>, which does the reading.
/// </remarks>
public sealed class TableReader<TColumn>
    where TColumn : struct, Enum
{
    private readonly TableSchema<TColumn> _schema;
    private readonly DelimitedReader _reader;
    private string _firstRow = "";
    private TextPosition _firstPosition;
    private int _rowsAbove;
    private bool _isAfterHeader;
    private bool _isOver;

    /// <summary>Prepares reading; nothing is read yet.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="schema">The columns to look for.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public TableReader(Stream stream, TableSchema<TColumn> schema, TabularReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
        options ??= TabularReadOptions.Default;
        _reader = new DelimitedReader(stream, options with { Delimiter = options.Delimiter ?? schema.Delimiter }, schema.HasQuotes);
    }

    /// <summary>The header, once it was read.</summary>
    public TableHeader<TColumn>? Header { get; private set; }

    /// <summary>Whether the last step found a row; otherwise it has findings only.</summary>
    [MemberNotNullWhen(true, nameof(Header))]
    public bool HasRow { get; private set; }

    /// <summary>The row of the last step; valid until the next one.</summary>
    /// <exception cref="InvalidOperationException"><see cref="HasRow"/> is false.</exception>
    public TableRow<TColumn> Row =>
        HasRow ? new(Header, _reader.Row) : throw new InvalidOperationException("Expected a row; the last step has findings only.");

    /// <summary>What was found in the last step, before or in its row. The list changes with the next step.</summary>
    public IReadOnlyList<Diagnostic> Findings => _reader.Findings;

    internal FindingList FindingList => _reader.FindingList;

    /// <inheritdoc cref="DelimitedReader.Read"/>
    public bool Read() => !_isOver && Take(_reader.Read());

    /// <inheritdoc cref="DelimitedReader.ReadAsync"/>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default) =>
        !_isOver && Take(await _reader.ReadAsync(cancellationToken).ConfigureAwait(false));

    private bool Take(bool more)
    {
        HasRow = false;
        if (!more)
        {
            _isOver = true;
            return Header is null && FindNoHeader();
        }

        if (_reader.HasRow)
        {
            TakeRow(_reader.Row);
        }

        return true;
    }

    private void TakeRow(DelimitedRow row)
    {
        if (Header is null)
        {
            LookForHeader(row);
            return;
        }

        var isAfterHeader = _isAfterHeader;
        _isAfterHeader = false;
        if (isAfterHeader && IsHxlRow(row))
        {
            FindingList.Add(TabularRules.HxlRow, row.Position, "found a row of HXL tags under the header; it is skipped");
        }
        else if (_schema.HasHeader && Header.IsRepeatedBy(row))
        {
            FindingList.Add(TabularRules.RepeatedHeader, row.Position, "expected a row, found the header once more; it is skipped");
        }
        else
        {
            HasRow = true;
            FindRagged(Row);
        }
    }

    private void LookForHeader(DelimitedRow row)
    {
        if (_schema.Recognises(row, isFirst: _rowsAbove == 0))
        {
            TakeHeader(row);
            return;
        }

        if (_rowsAbove++ == 0)
        {
            _firstRow = Clip.Quote(row.Bytes);
            _firstPosition = row.Position;
        }

        if (!_schema.HasHeader || _rowsAbove > TableSchemas.MaxPreamble)
        {
            _isOver = true;
            FindNoHeader();
        }
    }

    private void TakeHeader(DelimitedRow row)
    {
        if (_rowsAbove > 0)
        {
            var lines = _rowsAbove == 1 ? "a row" : string.Create(CultureInfo.InvariantCulture, $"{_rowsAbove} rows");
            FindingList.Add(TabularRules.Preamble, _firstPosition, $"expected the header, found {lines} above it; skipped");
        }

        if (_schema.HasHeader)
        {
            Header = TableHeader<TColumn>.Read(_schema, row, FindingList);
            _isAfterHeader = true;
        }
        else
        {
            Header = TableHeader<TColumn>.Of(_schema, _schema.LayoutOf(row.Count)!);
            HasRow = true;
        }
    }

    private bool FindNoHeader()
    {
        if (_rowsAbove == 0)
        {
            FindingList.Add(TabularRules.Empty, new TextPosition(0, 1, 1), _schema.HasHeader ? "expected a header row, found nothing" : "expected rows, found nothing");
        }
        else if (_schema.HasHeader)
        {
            var telltales = _schema.Columns.Where(column => column.IsTelltale).Take(3).Select(column => $"\"{column.Name}\"").ToArray();
            FindingList.Add(TabularRules.Header, _firstPosition, $"expected the header of {_schema.Name} with columns such as {string.Join(", ", telltales)}, found {_firstRow}");
        }
        else
        {
            var widths = string.Join(" or ", _schema.Layouts.Select(layout => layout.Columns.Count));
            FindingList.Add(TabularRules.Header, _firstPosition, $"expected rows of {_schema.Name} with {widths} cells, found {_firstRow}");
        }

        return true;
    }

    private void FindRagged(TableRow<TColumn> row)
    {
        var found = row.Cells.Count;
        var expected = row.Header.Names.Count;
        if (found != expected)
        {
            var (rule, consequence) = found < expected
                ? (TabularRules.ShortRow, "the missing ones are read as empty")
                : (TabularRules.LongRow, "the further ones are kept as text");
            FindingList.Add(rule, row.Cells.Position, string.Create(CultureInfo.InvariantCulture, $"expected {expected} cells, found {found}; {consequence}"), record: row.RecordId);
        }
    }

    private static bool IsHxlRow(DelimitedRow row)
    {
        var isTagged = false;
        foreach (var cell in row)
        {
            var text = cell.Utf8;
            if (!text.IsEmpty && text[0] != '#')
            {
                return false;
            }

            isTagged |= !text.IsEmpty;
        }

        return isTagged;
    }
}
