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

    public Dataset Build() => new()
    {
        Sources = _documents.Count == 0 ? [] : [publisher, .. Sources.Build((source, names) => source with { Names = names })],
        Documents = [.. _documents],
        Actors = [.. Actors.Build((actor, names) => actor with { Names = names })],
        Events = [.. _events],
        Claims = [.. _claims],
        Statements = [.. _statements],
    };
}
