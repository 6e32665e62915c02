using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Collects the records that the rows of a dataset map to.</summary>
/// <param name="publisher">The dataset as a source, which publishes every row.</param>
internal sealed class DatasetCollector(Source publisher)
{
    private readonly HashSet<string> _keys = [];
    private readonly List<Document> _documents = [];
    private readonly List<ConflictEvent> _events = [];
    private readonly List<CasualtyClaim> _claims = [];
    private readonly List<Statement> _statements = [];

    public NamedRecords<Source> Sources { get; } = new();

    public NamedRecords<Actor> Actors { get; } = new();

    /// <summary>A text for the ids of a row: the one given, or with a number behind it where a row above has the same.</summary>
    public string Key(string wanted)
    {
        var key = wanted;
        for (var number = 2; !_keys.Add(key); number++)
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return key;
    }

    /// <summary>Adds what one row states.</summary>
    public void Add(Document document, ConflictEvent happened, IEnumerable<CasualtyClaim> claims, IEnumerable<Statement> statements)
    {
        _documents.Add(document);
        _events.Add(happened);
        _claims.AddRange(claims);
        _statements.AddRange(statements);
    }

    /// <summary>Hands out what each row states before the next is taken; the sources and actors, which collect their names from all rows, come last.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="add">Adds a row to this collector.</param>
    public IEnumerable<IRecord> Stream<TRow>(IEnumerable<TRow> rows, Action<TRow> add)
    {
        var hasRows = false;
        foreach (var row in rows)
        {
            hasRows = true;
            add(row);
            foreach (var record in (IEnumerable<IRecord>)[.. _documents, .. _events, .. _claims, .. _statements])
            {
                yield return record;
            }

            _documents.Clear();
            _events.Clear();
            _claims.Clear();
            _statements.Clear();
        }

        foreach (var record in hasRows ? (IEnumerable<IRecord>)[publisher, .. SourcesBehind(), .. ActorsOf()] : [])
        {
            yield return record;
        }
    }

    public Dataset Build() => new()
    {
        Sources = _documents.Count == 0 ? [] : [publisher, .. SourcesBehind()],
        Documents = [.. _documents],
        Actors = [.. ActorsOf()],
        Events = [.. _events],
        Claims = [.. _claims],
        Statements = [.. _statements],
    };

    private IEnumerable<Source> SourcesBehind() => Sources.Build((source, names) => source with { Names = names });

    private IEnumerable<Actor> ActorsOf() => Actors.Build((actor, names) => actor with { Names = names });
}
