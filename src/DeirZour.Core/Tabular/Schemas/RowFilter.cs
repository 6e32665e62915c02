using System.Globalization;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Finds the header of a table and tells rows from what is none.</summary>
/// <param name="schema">The columns to look for.</param>
/// <param name="findings">Takes what differs.</param>
internal sealed class RowFilter<TColumn>(TableSchema<TColumn> schema, FindingList findings)
    where TColumn : struct, Enum
{
    private string _firstRow = "";
    private string[] _missingFromFirst = [];
    private TextPosition _firstPosition;
    private int _rowsAbove;
    private bool _hasHeader;
    private bool _isAfterHeader;
    private TextPosition? _headerWithoutRows;

    /// <summary>The row before, if it was short and is not yet known to go on in another.</summary>
    private (long Line, int Count) _shortRow;

    /// <summary>The header, once it was read.</summary>
    public TableHeader<TColumn>? Header { get; private set; }

    /// <summary>Whether the table is not one of the schema's, so that the rest does not matter.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Takes the next row of the file.</summary>
    /// <returns>Whether it is a row of the table.</returns>
    public bool Take(in DelimitedRow row)
    {
        if (Header is null)
        {
            return LookForHeader(row);
        }

        var isAfterHeader = _isAfterHeader;
        _isAfterHeader = false;
        if (isAfterHeader && IsHxlRow(row))
        {
            findings.Add(TabularRules.HxlRow, row.Position, "found a row of HXL tags under the header; it is skipped");
            return false;
        }

        if (_hasHeader && Header.IsRepeatedBy(in row))
        {
            findings.Add(TabularRules.RepeatedHeader, row.Position, "expected a row, found the header once more; it is skipped");
            return false;
        }

        _headerWithoutRows = null;
        if (row.Count != Header.Width)
        {
            FindRagged(new TableRow<TColumn>(Header, row));
        }
        else
        {
            _shortRow = default;
        }

        return true;
    }

    private bool LookForHeader(DelimitedRow row)
    {
        if (schema.Recognises(row, isFirst: _rowsAbove == 0))
        {
            return TakeHeader(row);
        }

        if (_rowsAbove++ == 0)
        {
            _firstRow = Clip.Quote(row.Bytes);
            _missingFromFirst = schema.MissingFrom(row);
            _firstPosition = row.Position;
        }

        if (!schema.HasHeader || _rowsAbove > TableSchemas.MaxPreamble)
        {
            IsOver = true;
            FindNoHeader();
        }

        return false;
    }

    /// <returns>Whether the row is one already, as the table has no header.</returns>
    private bool TakeHeader(DelimitedRow row)
    {
        if (_rowsAbove > 0)
        {
            var lines = _rowsAbove == 1 ? "a row" : string.Create(CultureInfo.InvariantCulture, $"{_rowsAbove} rows");
            findings.Add(TabularRules.Preamble, _firstPosition, $"expected the header, found {lines} above it; skipped");
        }

        _hasHeader = schema.HasHeader || schema.IsNamedBy(row);
        if (_hasHeader)
        {
            if (!schema.HasHeader)
            {
                findings.Add(TabularRules.UnusualHeader, row.Position, $"expected a row as {schema.Name} have no header, found one; columns are found by its names");
            }

            Header = TableHeader<TColumn>.Read(schema, row, findings);
            _headerWithoutRows = row.Position;
            _isAfterHeader = true;
            return false;
        }

        Header = TableHeader<TColumn>.Of(schema, schema.LayoutOf(row.Count)!);
        return true;
    }

    /// <summary>Takes the end of the file: says that the table ended before its header, or right behind it.</summary>
    /// <returns>Whether it has said something.</returns>
    public bool TakeEnd()
    {
        if (Header is null)
        {
            FindNoHeader();
            return true;
        }

        if (_headerWithoutRows is { } position)
        {
            findings.Add(TabularRules.NoRows, position, "expected rows below the header, found none");
            return true;
        }

        return false;
    }

    private void FindNoHeader()
    {
        if (_rowsAbove == 0)
        {
            findings.Add(TabularRules.Empty, new TextPosition(0, 1, 1), schema.HasHeader ? "expected a header row, found nothing" : "expected rows, found nothing");
        }
        else if (schema.HasHeader)
        {
            var columns = _missingFromFirst.Length > 0
                ? $"with further columns such as {string.Join(", ", _missingFromFirst)}"
                : $"with columns such as {string.Join(", ", schema.Columns.Where(column => column.IsTelltale).Take(3).Select(column => $"\"{column.Name}\""))}";
            findings.Add(TabularRules.Header, _firstPosition, $"expected the header of {schema.Name} {columns}, found {_firstRow}");
        }
        else
        {
            var widths = string.Join(" or ", schema.Layouts.Select(layout => layout.Columns.Count));
            findings.Add(TabularRules.Header, _firstPosition, $"expected rows of {schema.Name} with {widths} cells, found {_firstRow}");
        }
    }

    private void FindRagged(TableRow<TColumn> row)
    {
        var found = row.Cells.Count;
        var expected = row.Header.Width;
        if (found > expected)
        {
            _shortRow = default;
            Report(TabularRules.LongRow, row, HasTextFrom(row.Cells, expected) ? "the further ones are kept as text" : "the further ones are empty");
        }
        else if (_shortRow.Count + found == expected + 1)
        {
            Report(TabularRules.ShortRow, row, string.Create(CultureInfo.InvariantCulture, $"it seems to be the rest of the row of line {_shortRow.Line}, split by a line break"));
            _shortRow = default;
        }
        else
        {
            _shortRow = (row.Cells.Line, found);
            Report(TabularRules.ShortRow, row, "the missing ones are read as empty");
        }
    }

    private void Report(Rule rule, TableRow<TColumn> row, string consequence) => findings.Add(
        rule,
        row.Cells.Position,
        string.Create(CultureInfo.InvariantCulture, $"expected {row.Header.Width} cells, found {row.Cells.Count}; {consequence}"),
        record: row.RecordId);

    private static bool HasTextFrom(DelimitedRow row, int cell)
    {
        for (; cell < row.Count; cell++)
        {
            if (!row[cell].IsEmpty)
            {
                return true;
            }
        }

        return false;
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
