namespace DeirZour.Json.Reading;

/// <summary>Gathers what a reader delivers.</summary>
internal sealed class DatasetBuilder
{
    private readonly List<Source> _sources = [];
    private readonly List<Document> _documents = [];
    private readonly List<Actor> _actors = [];
    private readonly List<Place> _places = [];
    private readonly List<ConflictEvent> _events = [];
    private readonly List<CasualtyClaim> _claims = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public void Add(RecordRead<IRecord> item)
    {
        switch (item.Record)
        {
            case Source source:
                _sources.Add(source);
                break;
            case Document document:
                _documents.Add(document);
                break;
            case Actor actor:
                _actors.Add(actor);
                break;
            case Place place:
                _places.Add(place);
                break;
            case ConflictEvent conflictEvent:
                _events.Add(conflictEvent);
                break;
            case CasualtyClaim claim:
                _claims.Add(claim);
                break;
            case Statement statement:
                _statements.Add(statement);
                break;
            default:
                _diagnostics.Add(item.Diagnostic!);
                break;
        }
    }

    public DatasetReadResult Build()
    {
        var dataset = new Dataset
        {
            Sources = [.. _sources],
            Documents = [.. _documents],
            Actors = [.. _actors],
            Places = [.. _places],
            Events = [.. _events],
            Claims = [.. _claims],
            Statements = [.. _statements],
        };
        return new DatasetReadResult(dataset, _diagnostics.AsReadOnly());
    }
}
