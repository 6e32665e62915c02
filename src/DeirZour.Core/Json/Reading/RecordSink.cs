using System.Globalization;

namespace DeirZour.Json.Reading;

/// <summary>What was read and not yet delivered; counts the findings and lists no more of them than allowed.</summary>
internal sealed class RecordSink(JsonReadOptions options)
{
    private readonly Queue<RecordRead<IRecord>> _items = [];
    private int _listed;
    private long _unlisted;
    private Severity _worstUnlisted;

    /// <summary>How many more findings may be listed.</summary>
    public int Room => options.MaxDiagnostics - _listed;

    public bool TryTake(out RecordRead<IRecord> item) => _items.TryDequeue(out item);

    public void Add(IRecord record, TextPosition position) => _items.Enqueue(new RecordRead<IRecord>(record, position));

    public void Add(Rule rule, string message, TextCursor at, string? path = null, string? record = null)
    {
        if (!HasRoom(rule))
        {
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

    /// <summary>Whether a finding of a rule would be listed; otherwise it is counted, and needs no words.</summary>
    public bool HasRoom(Rule rule)
    {
        if (Room == 0)
        {
            AddUnlisted(1, rule.Severity);
        }

        return Room > 0;
    }

    /// <summary>Counts findings for which there is no room.</summary>
    public void AddUnlisted(int count, Severity severity)
    {
        if (count > 0)
        {
            _unlisted += count;
            _worstUnlisted = (Severity)Math.Max((int)_worstUnlisted, (int)severity);
        }
    }

    /// <summary>Says how many findings were not listed, if any.</summary>
    public void Finish(TextCursor end)
    {
        if (_unlisted > 0)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"at least {_unlisted} more findings were not listed");
            _items.Enqueue(new RecordRead<IRecord>(Diagnostic.Create(JsonRules.MoreFindings, message, end.Position) with
            {
                File = options.File,
                Severity = _worstUnlisted,
            }));
        }
    }
}
