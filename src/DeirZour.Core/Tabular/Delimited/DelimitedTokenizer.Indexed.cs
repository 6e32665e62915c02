namespace DeirZour.Tabular;

/// <content>Records that the index finds many at once; the rest is read byte by byte.</content>
internal sealed partial class DelimitedTokenizer
{
    /// <summary>Where a record starts of which the index has not found the end.</summary>
    private long _unendedRecord = -1;

    /// <summary>Takes the next record from the index.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="isFinal">Whether no more will come.</param>
    /// <param name="status">What it came to; null to go on with the next record.</param>
    /// <returns>False when the record is not for the index.</returns>
    private bool TryTakeIndexed(ReadOnlySpan<byte> window, bool isFinal, out TokenizerStatus? status)
    {
        status = null;
        if (!_index.MoveNext())
        {
            _index.Find(window, _at, isFinal);
            if (!_index.MoveNext())
            {
                // The first time, the end may come with the next bytes; a record that arrives in crumbs would be looked at again and again.
                var isFirstTime = _unendedRecord != _windowOffset + _at;
                _unendedRecord = _windowOffset + _at;
                status = TokenizerStatus.NeedInput;
                return isFirstTime && _index.NeedsInput;
            }
        }

        if (_index.End - _at > _indexedBytes || _index.CellCount > _options.MaxCells)
        {
            _index.Clear();
            return false;
        }

        var start = _at;
        _at = _index.End;
        if (EndsWithCarriageReturn(window, isFinal))
        {
            _at = start;
            _index.Clear();
            status = TokenizerStatus.NeedInput;
            return true;
        }

        _isIndexed = true;
        status = EndRecord(window, _index.HasQuotedBreaks, _index.HasNonAscii, _index.HasNul);
        return true;
    }
}
