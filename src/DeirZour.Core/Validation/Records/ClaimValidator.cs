using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>What the validators of casualty claims and statements share.</summary>
/// <typeparam name="TClaim">The type of claim.</typeparam>
/// <remarks>Thread safe.</remarks>
public abstract class ClaimValidator<TClaim> : RecordValidator<TClaim>
    where TClaim : Claim
{
    private protected ClaimValidator()
    {
        Id<Claim>(claim => claim.Id);
        Reference("event", claim => claim.Event);
        Reference<Document>("document", claim => claim.Document);
        Part("attribution", claim => claim.Attribution, AttributionValidator.Instance);
        Part("evidence", claim => claim.Evidence, EvidenceValidator.Instance);
        Part("when", claim => claim.When, DateReferenceValidator.Instance);
        Part("where", claim => claim.Where, PlaceReferenceValidator.Instance);
        Parts("links", claim => claim.Links, ClaimLinkValidator.Instance);
        RequireEach(
            RecordRules.LinkToSelf,
            "links",
            claim => claim.Links,
            (claim, link) => link.Target.IsEmpty || link.Target != claim.Id,
            (_, link) => Messages.Expected("the id of another claim", link.Target.Value));
        RequireDistinct(RecordRules.LinkRepeated, "links", claim => claim.Links, link => Messages.Expected("another kind or target", link.Target.Value));
        Require(
            RecordRules.LinksContradict,
            "links",
            claim => LinkKinds.Conflict(claim.Links) is null,
            claim => $"expected links that agree, found two kinds to {Clip.Quote(LinkKinds.Conflict(claim.Links)!.Target.Value)}");
    }

    /// <summary>Demands the count phrase of a count that has words.</summary>
    private protected void CountPhrase(Func<TClaim, CountRange?> count) =>
        Require(
            RecordRules.CountPhraseMissing,
            "evidence.phrase",
            claim => claim.Evidence is not { Phrase: null } || count(claim) is null or { Qualifier: CountQualifier.Unquantified },
            claim => $"expected the words of the count {count(claim)}, found nothing");
}
