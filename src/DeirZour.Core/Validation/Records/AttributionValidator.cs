namespace DeirZour.Validation;

/// <summary>Validates an <see cref="Attribution"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class AttributionValidator : RecordValidator<Attribution>
{
    private AttributionValidator()
    {
        Reference("claimant", attribution => attribution.Claimant);
        Member<Voice>("voice", attribution => attribution.Voice);
        Require(
            RecordRules.OwnVoiceClaimant,
            "claimant",
            attribution => attribution.Voice != Voice.Own || attribution.Claimant is null,
            attribution => Messages.Expected("no claimant in the document's own voice", attribution.Claimant?.Value));
        Require(
            RecordRules.ClaimantMissing,
            "claimant",
            attribution => attribution.Voice is not (Voice.Reported or Voice.Quoted) || attribution.Claimant is not null,
            _ => $"expected the source that is reported or quoted, found nothing");
        Require(
            RecordRules.RelayWithoutClaimant,
            "relays",
            attribution => attribution.Relays.IsEmpty || attribution.Claimant is not null,
            attribution => Messages.Expected("a claimant before the relays", attribution.Relays[0].Value));
        RequireEach(RecordRules.ReferenceEmpty, "relays", attribution => attribution.Relays, (_, relay) => !relay.IsEmpty, (_, _) => Messages.NoReference);
        RequireEach(
            RecordRules.RelayRepeated,
            "relays",
            attribution => attribution.Relays,
            (attribution, relay) => relay.IsEmpty || relay != attribution.Claimant,
            (_, relay) => Messages.Expected("another source than the claimant", relay.Value));
        RequireDistinct(RecordRules.RelayRepeated, "relays", attribution => attribution.Relays, relay => Messages.Expected("another relay", relay.Value));
        Parts("hedges", attribution => attribution.Hedges, TextValidator.Phrase);
    }

    /// <summary>The one instance.</summary>
    public static AttributionValidator Instance { get; } = new();
}
