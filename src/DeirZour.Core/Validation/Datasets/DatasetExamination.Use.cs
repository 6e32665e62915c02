namespace DeirZour.Validation;

/// <content>Whether documents and sources are made use of.</content>
internal sealed partial class DatasetExamination
{
    private void ReportUse()
    {
        var documents = _claims.Records.Select(claim => claim.Document).ToHashSet();
        Each(_documents, (document, findings) =>
        {
            if (!documents.Contains(document.Id))
            {
                findings.Add(DatasetRules.DocumentWithoutClaims, "", $"expected a claim or statement, found nothing");
            }
        });

        var sources = SourcesInUse();
        Each(_sources, (source, findings) =>
        {
            if (!sources.Contains(source.Id))
            {
                findings.Add(DatasetRules.SourceUnused, "", $"expected a document, claim or source that names the source, found nothing");
            }
        });
    }

    private HashSet<Id<Source>> SourcesInUse()
    {
        var used = new HashSet<Id<Source>>();
        foreach (var source in _sources.Records)
        {
            used.Add(source.Parent.GetValueOrDefault());
        }

        foreach (var document in _documents.Records)
        {
            used.Add(document.Publisher);
            used.Add(document.Agency.GetValueOrDefault());
        }

        foreach (var claim in _claims.Records)
        {
            used.Add(claim.Attribution.Claimant.GetValueOrDefault());
            used.UnionWith(claim.Attribution.Relays);
        }

        return used;
    }
}
