using System.Globalization;

namespace DeirZour.Cli.Validate;

/// <summary>The records of an input with their positions, until all of them can be validated together.</summary>
internal sealed class HeldRecords
{
    private readonly List<(IRecord Record, TextPosition Position)> _records = [];
    private readonly Dictionary<string, List<TextPosition>> _positions = [];

    public int Count => _records.Count;

    /// <summary>Keeps a record.</summary>
    public void Add(IRecord record, TextPosition position)
    {
        _records.Add((record, position));
        var list = ListOf(record);
        if (!_positions.TryGetValue(list, out var positions))
        {
            _positions.Add(list, positions = []);
        }

        positions.Add(position);
    }

    /// <summary>Hands out all records and forgets them.</summary>
    public void Release(Action<IRecord, TextPosition> take)
    {
        _records.ForEach(item => take(item.Record, item.Position));
        _records.Clear();
        _positions.Clear();
    }

    /// <summary>The records as a dataset.</summary>
    public Dataset ToDataset() => new()
    {
        Sources = Of<Source>(),
        Documents = Of<Document>(),
        Actors = Of<Actor>(),
        Places = Of<Place>(),
        Events = Of<ConflictEvent>(),
        Claims = Of<CasualtyClaim>(),
        Statements = Of<Statement>(),
    };

    /// <summary>
    /// Turns a path into the dataset, such as <c>claims[3].count.min</c>, into the position of the record and the path within it:
    /// the index counts the records that were kept, not those of the input.
    /// </summary>
    public Diagnostic Locate(Diagnostic finding)
    {
        var path = finding.Path.AsSpan();
        var open = path.IndexOf('[');
        var close = path.IndexOf(']');
        return open > 0 && close > open &&
            int.TryParse(path[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index) &&
            _positions.TryGetValue(path[..open].ToString(), out var positions) && index < positions.Count
                ? finding with { Position = finding.Position ?? positions[index], Path = PathWithin(path[(close + 1)..]) }
                : finding;
    }

    private EquatableArray<T> Of<T>()
        where T : IRecord => [.. _records.Select(item => item.Record).OfType<T>()];

    private static string? PathWithin(ReadOnlySpan<char> rest) => rest.IsEmpty ? null : rest.TrimStart('.').ToString();

    private static string ListOf(IRecord record) => record switch
    {
        Source => "sources",
        Document => "documents",
        Actor => "actors",
        Place => "places",
        ConflictEvent => "events",
        CasualtyClaim => "claims",
        _ => "statements",
    };
}
