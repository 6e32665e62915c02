namespace DeirZour.Tabular;

/// <summary>The findings that a reader has yet to deliver.</summary>
internal sealed class FindingList(string? file)
{
    private readonly List<Diagnostic> _items = [];

    public string? File { get; } = file;

    public int Count => _items.Count;

    public IReadOnlyList<Diagnostic> Items => _items;

    public void Add(Rule rule, TextPosition position, string message, string? path = null, string? record = null) =>
        _items.Add(Diagnostic.Create(rule, message, position) with { File = File, Path = path, Record = record });

    public void AddRange(FindingList findings) => _items.AddRange(findings._items);

    /// <summary>Takes back what was found since there were <paramref name="count"/> findings.</summary>
    public void TruncateTo(int count) => _items.RemoveRange(count, _items.Count - count);

    public void Clear() => _items.Clear();

    /// <summary>Hands all findings out, and forgets them.</summary>
    public void Report(Action<Diagnostic>? report)
    {
        if (report is not null)
        {
            _items.ForEach(report);
        }

        _items.Clear();
    }
}
