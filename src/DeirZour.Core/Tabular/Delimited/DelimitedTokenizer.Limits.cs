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

    private TextPosition RecordPosition => new(_windowOffset + _recordStart, _line, 1);

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

    private string BytesOf(Limit limit) =>
        (limit == Limit.CellBytes ? _options.MaxCellBytes : _options.MaxRowBytes).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Gives a record up and goes on at the next line.</summary>
    private TokenizerStatus? SkipRecord(ReadOnlySpan<byte> window, Limit limit)
    {
        switch (limit)
        {
            case Limit.CellBytes:
                Findings.Add(TabularRules.CellTooLong, PositionAt(window, _cellStart), $"expected a cell of at most {BytesOf(limit)} bytes, found a longer one; its row is skipped");
                break;
            case Limit.RowBytes:
                Findings.Add(TabularRules.RowTooLong, RecordPosition, $"expected a row of at most {BytesOf(limit)} bytes, found a longer one; it is skipped");
                break;
            default:
                Findings.Add(TabularRules.RowTooLong, RecordPosition, string.Create(CultureInfo.InvariantCulture, $"expected a row of at most {_options.MaxCells:N0} cells, found more; it is skipped"));
                break;
        }

        _line += LineBreaksBefore(window, _at);
        _cellCount = 0;
        _state = State.SkippedLine;
        return null;
    }

    private TokenizerStatus? SkipLine(ReadOnlySpan<byte> window, bool isFinal)
    {
        var found = window[_at..].IndexOfAny(LineMark.LineBreaks);
        _at = found < 0 ? window.Length : _at + found;
        _recordStart = _cellStart = _at;
        if (found < 0 && !isFinal)
        {
            return TokenizerStatus.NeedInput;
        }

        PassLineBreak(window);
        return TokenizerStatus.Skipped;
    }

    /// <summary>The position of a byte of the current cell.</summary>
    private TextPosition PositionAt(ReadOnlySpan<byte> window, int index)
    {
        // Cells come in order, so that a record full of findings is still walked only once.
        var record = window[_recordStart..];
        _cellMark.MoveTo(record, _cellStart - _recordStart);
        var mark = _cellMark;
        mark.MoveTo(record, index - _recordStart);
        return new TextPosition(_windowOffset + index, _line + mark.Lines, mark.Column);
    }
}
