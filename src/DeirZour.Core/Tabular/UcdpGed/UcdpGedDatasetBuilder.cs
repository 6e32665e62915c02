using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Collects what rows map to; see <see cref="UcdpGedMapping"/>.</summary>
internal sealed class UcdpGedDatasetBuilder
{
    public const string Prefix = "ucdp-ged/";

    private static readonly Source Publisher = new()
    {
        Id = Id<Source>.Parse("ucdp-ged"),
        Name = "UCDP Georeferenced Event Dataset",
        Names = ["UCDP GED"],
        Kind = SourceKind.Dataset,
    };

    private readonly NamedRecords<Source> _sources = new();
    private readonly NamedRecords<Actor> _actors = new();
    private readonly List<Document> _documents = [];
    private readonly List<ConflictEvent> _events = [];
    private readonly List<CasualtyClaim> _claims = [];
    private readonly List<Statement> _statements = [];

    public void Add(UcdpGedRow row)
    {
        var key = Key(row);
        var document = new Document
        {
            Id = Id<Document>.Parse(key),
            Publisher = Publisher.Id,
            Title = row.Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"UCDP GED, event {id}") : "UCDP GED, event without id",
        };
        _documents.Add(document);

        var sides = UcdpGedSides.Of(row, _actors);
        var happened = UcdpGedEvents.Map(row, key, sides);
        _events.Add(happened);

        var sources = UcdpGedSources.Of(row, _sources);
        _claims.AddRange(new UcdpGedCasualties(row, document.Id, happened, sources.Attribution, sides).Claims());
        _statements.AddRange(sources.Reports(document.Id, happened.Id));
    }

    public Dataset Build() => new()
    {
        Sources = _documents.Count == 0 ? [] : [Publisher, .. _sources.Build((source, names) => source with { Names = names })],
        Documents = [.. _documents],
        Actors = [.. _actors.Build((actor, names) => actor with { Names = names })],
        Events = [.. _events],
        Claims = [.. _claims],
        Statements = [.. _statements],
    };

    /// <summary>The id of everything that a row becomes; a row without an id goes by its line.</summary>
    private static string Key(UcdpGedRow row) => row.Id is { } id
        ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}{id}")
        : string.Create(CultureInfo.InvariantCulture, $"{Prefix}line-{row.Position?.Line ?? 0}");
}
