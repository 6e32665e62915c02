namespace DeirZour.Validation;

/// <summary>Validates a <see cref="ClaimLink"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class ClaimLinkValidator : RecordValidator<ClaimLink>
{
    private ClaimLinkValidator()
    {
        Member<LinkKind>("kind", link => link.Kind);
        Reference<Claim>("target", link => link.Target);
    }

    /// <summary>The one instance.</summary>
    public static ClaimLinkValidator Instance { get; } = new();
}
