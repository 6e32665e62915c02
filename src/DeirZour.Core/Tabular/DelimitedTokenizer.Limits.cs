using System.Globalization;

namespace DeirZour.Tabular;

/// <content>Cells and rows that are too long to be held.</content>
internal sealed partial class DelimitedTokenizer
{
    private LineMark _cellMark;

    private enum Limit
    {
        CellBytes,
        RowBytes,
        Cells,
    }

    /// <summary>The limit that the current cell or row went beyond first, wherever the bytes were split.</summary>
    private Limit? BeyondLimit()
    {
        var cell = (long)_cellStart + _options.MaxCellBytes;
        var row = (long)_recordStart + _options.MaxRowBytes;
        if (_at <= Math.Min(cell, row))
        {
            return null;
        }

        return cell <= row ? Limit.CellBytes : Limit.RowBytes;
    }

    private TextPosition RecordPosition => new(_bufferOffset + _recordStart, _line, 1);

    private string BytesOf(Limit limit) =>
        (limit == Limit.CellBytes ? _options.MaxCellBytes : _options.MaxRowBytes).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Gives a record up and goes on at the next line.</summary>
    private TokenizerStatus? SkipRecord(Limit limit)
    {
        switch (limit)
        {
            case Limit.CellBytes:
                Findings.Add(TabularRules.CellTooLong, PositionAt(_cellStart), $"expected a cell of at most {BytesOf(limit)} bytes, found a longer one; its row is skipped");
                break;
            case Limit.RowBytes:
                Findings.Add(TabularRules.RowTooLong, RecordPosition, $"expected a row of at most {BytesOf(limit)} bytes, found a longer one; it is skipped");
                break;
            default:
                Findings.Add(TabularRules.RowTooLong, RecordPosition, string.Create(CultureInfo.InvariantCulture, $"expected a row of at most {MaxCells:N0} cells, found more; it is skipped"));
                break;
        }

        _line += LineBreaksBefore(_at);
        _state = State.SkippedLine;
        return null;
    }

    private TokenizerStatus? SkipLine()
    {
        var found = _buffer.AsSpan(_at, _length - _at).IndexOfAny(LineMark.LineBreaks);
        _at = found < 0 ? _length : _at + found;
        _recordStart = _cellStart = _at;
        if (found < 0 && !IsFinal)
        {
            return TokenizerStatus.NeedInput;
        }

        PassLineBreak();
        return TokenizerStatus.Skipped;
    }

    /// <summary>The position of a byte of the current cell.</summary>
    private TextPosition PositionAt(int index)
    {
        // Cells come in order, so that a record full of findings is still walked only once.
        var record = _buffer.AsSpan(_recordStart, _length - _recordStart);
        _cellMark.MoveTo(record, _cellStart - _recordStart);
        var mark = _cellMark;
        mark.MoveTo(record, index - _recordStart);
        return new TextPosition(_bufferOffset + index, _line + mark.Lines, mark.Column);
    }
}
