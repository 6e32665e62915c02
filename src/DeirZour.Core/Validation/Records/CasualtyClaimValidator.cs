namespace DeirZour.Validation;

/// <summary>Validates a <see cref="CasualtyClaim"/> by <see cref="RecordRules"/>. No number is too large: a source may claim it.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class CasualtyClaimValidator : ClaimValidator<CasualtyClaim>
{
    private CasualtyClaimValidator()
    {
        Member<Outcome>("outcome", claim => claim.Outcome);
        Count("count", claim => claim.Count);
        CountPhrase(claim => claim.Count);
        Part("victims", claim => claim.Victims, VictimsValidator.Instance);
        Member<Scope>("scope", claim => claim.Scope);
        Require(
            RecordRules.WindowWithoutTime,
            "when",
            claim => claim.Scope != Scope.Window || claim.When is not null,
            _ => $"expected the period that the number covers, found nothing");
    }

    /// <summary>The one instance.</summary>
    public static CasualtyClaimValidator Instance { get; } = new();
}
