using System.Diagnostics;

namespace DeirZour.Json.Reading;

/// <summary>
/// The one core of all readers: it is given the text window by window, says how much of a window it has used up, and delivers
/// records and findings one by one.
/// </summary>
internal sealed class RecordParser
{
    private readonly RecordSink _sink;
    private readonly JsonReadOptions _options;
    private FormatParser? _format;
    private TextCursor _cursor = new();
    private bool _isFinished;

    public RecordParser(JsonReadOptions options)
    {
        _options = options;
        _sink = new RecordSink(options);
    }

    /// <summary>Makes a step.</summary>
    /// <param name="window">The text from the first byte that is not used up.</param>
    /// <param name="isFinal">Whether the text ends with the window.</param>
    /// <param name="consumed">How many bytes are used up.</param>
    /// <param name="item">The record or finding.</param>
    public ParserStep Next(ReadOnlySpan<byte> window, bool isFinal, out int consumed, out RecordRead<IRecord> item)
    {
        var input = new ParserInput(window, isFinal, _cursor);
        var step = ParserStep.Item;
        while (!_sink.TryTake(out item))
        {
            if (_isFinished)
            {
                step = ParserStep.End;
                break;
            }

            if (!Advance(ref input))
            {
                Debug.Assert(!isFinal, "The last of the text is always enough.");
                step = ParserStep.NeedMore;
                break;
            }
        }

        consumed = window.Length - input.Rest.Length;
        _cursor = input.Cursor;
        return step;
    }

    private bool Advance(ref ParserInput input)
    {
        if (_format is null)
        {
            var isKnown = FormatDetector.TryDetect(ref input, _sink, _options, out _format, out var isUnreadable);
            if (isUnreadable)
            {
                Finish(input.Cursor);
            }

            return isKnown;
        }

        if (!_format.Advance(ref input))
        {
            return false;
        }

        if (_format.IsDone)
        {
            Finish(input.Cursor);
        }

        return true;
    }

    private void Finish(TextCursor end)
    {
        _sink.Finish(end);
        _isFinished = true;
    }
}
