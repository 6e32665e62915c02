namespace DeirZour.Tabular;

/// <summary>Reads a UCDP GED file step by step: the header, then a row at a time.</summary>
internal sealed class UcdpGedTable(DelimitedReader reader)
{
    private UcdpGedRowParser? _rows;
    private bool _isAfterHeader;
    private bool _isOver;
    private bool _isStarted;

    /// <summary>The row of the last step, or null when it has findings only.</summary>
    public UcdpGedRow? Row { get; private set; }

    /// <summary>What was found in the last step, before the row.</summary>
    public IReadOnlyList<Diagnostic> Findings => reader.Findings.Items;

    /// <summary>Goes one step on.</summary>
    /// <returns>False when there is nothing more.</returns>
    public bool Read() => !_isOver && Take(reader.Read());

    /// <inheritdoc cref="Read"/>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken) =>
        !_isOver && Take(await reader.ReadAsync(cancellationToken).ConfigureAwait(false));

    private bool Take(bool more)
    {
        Row = null;
        if (!more)
        {
            _isOver = true;
            if (_isStarted)
            {
                return false;
            }

            reader.Findings.Add(TabularRules.Empty, new TextPosition(0, 1, 1), "expected a header row, found nothing");
            return true;
        }

        _isStarted = true;
        if (reader.HasRecord)
        {
            TakeRecord(reader.Record);
        }

        return true;
    }

    private void TakeRecord(DelimitedRecord record)
    {
        if (_rows is null)
        {
            var header = UcdpGedHeader.Read(record, reader.Findings);
            _rows = header is null ? null : new UcdpGedRowParser(header, reader.Findings);
            _isOver = header is null;
            _isAfterHeader = true;
            return;
        }

        var isAfterHeader = _isAfterHeader;
        _isAfterHeader = false;
        if (isAfterHeader && IsHxlRow(record))
        {
            reader.Findings.Add(TabularRules.HxlRow, record.Position, "found a row of HXL tags under the header; it is skipped");
        }
        else if (_rows.Header.IsRepeatedBy(record))
        {
            reader.Findings.Add(TabularRules.RepeatedHeader, record.Position, "expected a row, found the header once more; it is skipped");
        }
        else
        {
            Row = _rows.Parse(record);
        }
    }

    private static bool IsHxlRow(DelimitedRecord record)
    {
        var isTagged = false;
        for (var cell = 0; cell < record.CellCount; cell++)
        {
            var text = record.Utf8(cell);
            if (!text.IsEmpty && text[0] != '#')
            {
                return false;
            }

            isTagged |= !text.IsEmpty;
        }

        return isTagged;
    }
}
