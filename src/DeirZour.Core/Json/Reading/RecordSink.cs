using System.Globalization;

namespace DeirZour.Json.Reading;

/// <summary>What was read and not yet delivered; counts the findings and lists no more of them than allowed.</summary>
internal sealed class RecordSink(JsonReadOptions options)
{
    private readonly Queue<RecordRead<IRecord>> _items = [];
    private int _listed;
    private long _unlisted;
    private Severity _worstUnlisted;

    public bool TryTake(out RecordRead<IRecord> item) => _items.TryDequeue(out item);

    public void Add(IRecord record, TextPosition position) => _items.Enqueue(new RecordRead<IRecord>(record, position));

    public void Add(Rule rule, string message, TextCursor at, string? path = null, string? record = null)
    {
        if (_listed >= options.MaxDiagnostics)
        {
            _unlisted++;
            _worstUnlisted = (Severity)Math.Max((int)_worstUnlisted, (int)rule.Severity);
            return;
        }

        _listed++;
        _items.Enqueue(new RecordRead<IRecord>(Diagnostic.Create(rule, message, at.Position) with
        {
            File = options.File,
            Path = string.IsNullOrEmpty(path) ? null : path,
            Record = record,
        }));
    }

    /// <summary>Says how many findings were not listed, if any.</summary>
    public void Finish(TextCursor end)
    {
        if (_unlisted > 0)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"{_unlisted} more findings were not listed");
            _items.Enqueue(new RecordRead<IRecord>(Diagnostic.Create(JsonRules.MoreFindings, message, end.Position) with
            {
                File = options.File,
                Severity = _worstUnlisted,
            }));
        }
    }
}
