using System.Globalization;

namespace DeirZour.Tabular;

/// <content>Quoted cells, and what only looks like one.</content>
internal sealed partial class DelimitedTokenizer
{
    private const string NotClosedOnLine = "expected the quote that opens this cell to be closed on the same line, as the cell holds a lone quote; it is read as text";

    private int _runStart;
    private int _findingsBeforeCell;
    private bool _isIrregular;

    private TokenizerStatus? ReadQuotedText(ReadOnlySpan<byte> window, bool isFinal)
    {
        var rest = window[_at..];
        var found = _isIrregular ? rest.IndexOfAny(QuoteOrLineBreak) : rest.IndexOf(Quote);
        _at = found < 0 ? window.Length : _at + found;
        if (BeyondLimit() is { } limit)
        {
            return ReadQuoteAsText(window, NotClosedWithin(limit));
        }

        if (found < 0)
        {
            return isFinal
                ? ReadQuoteAsText(window, "expected the quote that opens this cell to be closed before the end of the file; it is read as text")
                : TokenizerStatus.NeedInput;
        }

        if (window[_at] != Quote)
        {
            return ReadQuoteAsText(window, NotClosedOnLine);
        }

        _runStart = _at;
        _state = State.QuoteRun;
        return null;
    }

    /// <summary>Goes to the end of a run of quotes: pairs stand for one quote, an odd one closes the cell if it can.</summary>
    private TokenizerStatus? ReadQuoteRun(ReadOnlySpan<byte> window, bool isFinal)
    {
        var others = window[_at..].IndexOfAnyExcept(Quote);
        _at = others < 0 ? window.Length : _at + others;
        if (BeyondLimit() is { } limit)
        {
            return ReadQuoteAsText(window, NotClosedWithin(limit));
        }

        if ((_at == window.Length && !isFinal) || EndsWithCarriageReturn(window, isFinal))
        {
            return TokenizerStatus.NeedInput;
        }

        var run = _at - _runStart;
        _state = State.QuotedText;
        if (run % 2 == 0)
        {
            return null;
        }

        if (_at == window.Length || window[_at] == _delimiter || window[_at] is CarriageReturn or LineFeed)
        {
            return EndCell(window, isFinal, mark: 0);
        }

        return ReadLoneQuote(window);
    }

    /// <summary>Judges a quote that is followed by text and therefore closes nothing.</summary>
    private TokenizerStatus? ReadLoneQuote(ReadOnlySpan<byte> window)
    {
        var before = window[_runStart - 1];
        if (_runStart == _cellStart + 1)
        {
            Findings.Add(TabularRules.MisplacedQuote, PositionAt(window, _cellStart), "expected text between the quotes, found an empty cell with text behind it; the quotes are read as text");
            return ReadAsText();
        }

        if (before == _delimiter || before is CarriageReturn or LineFeed)
        {
            var opener = PositionAt(window, _runStart);
            return ReadQuoteAsText(window, string.Create(CultureInfo.InvariantCulture, $"expected the quote that opens this cell to be closed before the next quoted cell at ({opener.Line},{opener.Column}); it is read as text"));
        }

        if (!_isIrregular)
        {
            if (window[_cellStart.._at].ContainsAny(LineMark.LineBreaks))
            {
                return ReadQuoteAsText(window, NotClosedOnLine);
            }

            _isIrregular = true;
            Findings.Add(TabularRules.MisplacedQuote, PositionAt(window, _at - 1), "expected a doubled quote or the end of the cell, found a quote followed by text; it is read as text");
        }

        return null;
    }

    private string NotClosedWithin(Limit limit) =>
        $"expected the quote that opens this cell to be closed within {BytesOf(limit)} bytes; it is read as text";

    /// <summary>Goes back to the quote that opened the cell and reads it as text.</summary>
    private TokenizerStatus? ReadQuoteAsText(ReadOnlySpan<byte> window, string message)
    {
        Findings.TruncateTo(_findingsBeforeCell);
        Findings.Add(TabularRules.UnclosedQuote, PositionAt(window, _cellStart), message);
        return ReadAsText();
    }

    private TokenizerStatus? ReadAsText()
    {
        _at = _cellStart + 1;
        _state = State.Text;
        return null;
    }
}
