namespace DeirZour.Validation;

/// <content>Whether references lead somewhere.</content>
internal sealed partial class DatasetExamination
{
    private void ReportReferences()
    {
        Each(_sources, (source, findings) =>
        {
            _sources.ReportDangling(source.Parent, findings, "parent");
            _actors.ReportDangling(source.Actor, findings, "actor");
        });
        Each(_documents, (document, findings) =>
        {
            _sources.ReportDangling(document.Publisher, findings, "publisher");
            _sources.ReportDangling(document.Agency, findings, "agency");
        });
        Each(_actors, (actor, findings) => _actors.ReportDangling(actor.Parent, findings, "parent"));
        Each(_places, (place, findings) => _places.ReportDangling(place.Parent, findings, "parent"));
        Each(_events, ReportReferencesOfEvent);
        Each(_claims, ReportReferencesOfClaim);
    }

    private void ReportReferencesOfEvent(ConflictEvent conflictEvent, Findings findings)
    {
        _events.ReportDangling(conflictEvent.Parent, findings, "parent");
        _places.ReportDangling(conflictEvent.Where?.Place, findings, "where.place");
        _actors.ReportDangling(conflictEvent.Participants, participant => participant.Actor, findings, "participants", "actor");
    }

    private void ReportReferencesOfClaim(Claim claim, Findings findings)
    {
        _events.ReportDangling(claim.Event, findings, "event");
        _documents.ReportDangling(claim.Document, findings, "document");
        _sources.ReportDangling(claim.Attribution.Claimant, findings, "attribution.claimant");
        _sources.ReportDangling(claim.Attribution.Relays, relay => relay, findings, "attribution.relays");
        _places.ReportDangling(claim.Where?.Place, findings, "where.place");
        _actors.ReportDangling((claim as CasualtyClaim)?.Victims.Actor, findings, "victims.actor");
        _claims.ReportDangling(claim.Links, link => link.Target, findings, "links", "target");
    }
}
