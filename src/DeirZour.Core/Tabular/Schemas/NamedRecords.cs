namespace DeirZour.Tabular;

/// <summary>Records by id, in the order of their first appearance, with all the names under which they appeared.</summary>
internal sealed class NamedRecords<T>
    where T : class, IRecord
{
    private readonly List<(T Record, List<string> OtherNames)> _entries = [];
    private readonly Dictionary<Id<T>, int> _indexes = [];
    private readonly HashSet<(Id<T> Id, string Name)> _seen = [];

    /// <summary>Adds a record the first time, and only its name when it is there under another.</summary>
    public void Add(Id<T> id, string name, Func<Id<T>, string, T> make)
    {
        if (!_seen.Add((id, name)))
        {
            return;
        }

        if (_indexes.TryGetValue(id, out var index))
        {
            _entries[index].OtherNames.Add(name);
        }
        else
        {
            _indexes.Add(id, _entries.Count);
            _entries.Add((make(id, name), []));
        }
    }

    /// <summary>The records, each given the names that it appeared under later.</summary>
    public IEnumerable<T> Build(Func<T, EquatableArray<string>, T> withNames) =>
        _entries.Select(entry => entry.OtherNames.Count == 0 ? entry.Record : withNames(entry.Record, [.. entry.OtherNames]));
}
