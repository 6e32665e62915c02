namespace DeirZour.Validation;

/// <summary>Validates <see cref="Evidence"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Whether the span lies within its document is a matter of <see cref="DatasetValidator"/>. Thread safe.</remarks>
public sealed class EvidenceValidator : RecordValidator<Evidence>
{
    private EvidenceValidator()
    {
        Require(RecordRules.EvidenceEmpty, "length", evidence => evidence.Length > 0, _ => $"expected at least one UTF-16 unit, found 0");
        Part("phrase", evidence => evidence.Phrase, TextValidator.Phrase);
        Require(
            RecordRules.EvidencePhraseLong,
            "phrase",
            evidence => evidence.Phrase is not { } phrase || phrase.Length <= evidence.Length,
            evidence => Messages.Expected($"at most {evidence.Length} UTF-16 units", evidence.Phrase));
    }

    /// <summary>The one instance.</summary>
    public static EvidenceValidator Instance { get; } = new();
}
