using System.Globalization;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Makes the records that the rows of a dataset map to.</summary>
/// <param name="publisher">The dataset as a source, which publishes every row.</param>
/// <remarks>For one of the public calls, once.</remarks>
internal abstract class DatasetBuilder<TRow>(Source publisher)
    where TRow : class
{
    /// <summary>Hashes of the ids given out: should two ever be the same, an id gets a number that it would not need.</summary>
    private readonly HashSet<ulong> _keys = [];
    private readonly List<Document> _documents = [];
    private readonly List<ConflictEvent> _events = [];
    private readonly List<CasualtyClaim> _claims = [];
    private readonly List<Statement> _statements = [];

    protected NamedRecords<Source> Sources { get; private set; } = new();

    protected NamedRecords<Actor> Actors { get; private set; } = new();

    /// <summary>All rows as one dataset.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or one of its elements is null.</exception>
    public Dataset Build(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            Add(row);
        }

        return Collected();
    }

    /// <summary>A dataset for each row, made as it is asked for; ids differ as in <see cref="Build"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public IEnumerable<Dataset> BuildEach(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Select(row =>
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            (Sources, Actors) = (new(), new());
            Add(row);
            var dataset = Collected();
            Clear();
            return dataset;
        });
    }

    /// <summary>What each row states before the next is taken; the sources and actors, which collect their names from all rows, come last.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or, once it is reached, one of its elements is null.</exception>
    public IEnumerable<IRecord> Stream(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return StreamCore(rows);
    }

    /// <summary>Maps a row and hands what it states to <see cref="Collect"/>.</summary>
    protected abstract void Add(TRow row);

    /// <summary>A text for the ids of a row: the one given, or with a number behind it where a row above has the same.</summary>
    protected string Key(string wanted)
    {
        var key = wanted;
        for (var number = 2; !_keys.Add(StableHash.Of(key)); number++)
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return key;
    }

    /// <summary>Takes what one row states.</summary>
    protected void Collect(Document document, ConflictEvent happened, IEnumerable<CasualtyClaim> claims, IEnumerable<Statement> statements)
    {
        _documents.Add(document);
        _events.Add(happened);
        _claims.AddRange(claims);
        _statements.AddRange(statements);
    }

    private IEnumerable<IRecord> StreamCore(IEnumerable<TRow> rows)
    {
        var hasRows = false;
        foreach (var row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            hasRows = true;
            Add(row);
            foreach (var record in (IEnumerable<IRecord>)[.. _documents, .. _events, .. _claims, .. _statements])
            {
                yield return record;
            }

            Clear();
        }

        foreach (var record in hasRows ? (IEnumerable<IRecord>)[publisher, .. SourcesBehind(), .. ActorsOf()] : [])
        {
            yield return record;
        }
    }

    private Dataset Collected() => new()
    {
        Sources = _documents.Count == 0 ? [] : [publisher, .. SourcesBehind()],
        Documents = [.. _documents],
        Actors = [.. ActorsOf()],
        Events = [.. _events],
        Claims = [.. _claims],
        Statements = [.. _statements],
    };

    private void Clear()
    {
        _documents.Clear();
        _events.Clear();
        _claims.Clear();
        _statements.Clear();
    }

    private IEnumerable<Source> SourcesBehind() => Sources.Build((source, names) => source with { Names = names });

    private IEnumerable<Actor> ActorsOf() => Actors.Build((actor, names) => actor with { Names = names });
}
