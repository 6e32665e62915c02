namespace DeirZour.Validation;

/// <summary>One pass of <see cref="DatasetValidator"/> over a dataset: the tables that its rules share.</summary>
internal sealed partial class DatasetExamination
{
    private readonly Findings _findings;
    private readonly RecordTable<Source> _sources;
    private readonly RecordTable<Document> _documents;
    private readonly RecordTable<Actor> _actors;
    private readonly RecordTable<Place> _places;
    private readonly RecordTable<ConflictEvent> _events;
    private readonly RecordTable<Claim> _claims;

    /// <summary>The first link from one claim to another, by their places.</summary>
    private readonly Dictionary<(int From, int To), LinkKind> _links = [];

    public DatasetExamination(Dataset dataset, Findings findings)
    {
        _findings = findings;
        _sources = new(record => record.Id, ("sources", dataset.Sources));
        _documents = new(record => record.Id, ("documents", dataset.Documents));
        _actors = new(record => record.Id, ("actors", dataset.Actors));
        _places = new(record => record.Id, ("places", dataset.Places));
        _events = new(record => record.Id, ("events", dataset.Events));
        _claims = new(record => record.Id, ("claims", dataset.Claims), ("statements", dataset.Statements));
    }

    public void Report()
    {
        ReportDuplicates();
        ReportReferences();
        ReportParents();
        ReportLinks();
        ReportClaimsAgainstDocuments();
        ReportUse();
    }

    private void ReportDuplicates()
    {
        _sources.ReportDuplicates(_findings);
        _documents.ReportDuplicates(_findings);
        _actors.ReportDuplicates(_findings);
        _places.ReportDuplicates(_findings);
        _events.ReportDuplicates(_findings);
        _claims.ReportDuplicates(_findings);
    }

    private void ReportParents()
    {
        ParentCycles.Report(_sources, record => record.Parent, _findings);
        ParentCycles.Report(_actors, record => record.Parent, _findings);
        ParentCycles.Report(_places, record => record.Parent, _findings);
        ParentCycles.Report(_events, record => record.Parent, _findings);
    }

    /// <summary>Calls an examination for each record, with a place for its findings.</summary>
    private void Each<T>(RecordTable<T> table, Action<T, Findings> examine)
        where T : class, IRecord
    {
        for (var i = 0; i < table.Records.Length; i++)
        {
            examine(table.Records[i], table.At(i, _findings));
        }
    }
}
