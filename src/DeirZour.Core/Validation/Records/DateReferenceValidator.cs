namespace DeirZour.Validation;

/// <summary>Validates a <see cref="DateReference"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class DateReferenceValidator : RecordValidator<DateReference>
{
    private DateReferenceValidator()
    {
        Require(
            RecordRules.ReferenceSaysNothing,
            "",
            reference => reference.AsWritten is not null || reference.Date is { First: not null } or { Last: not null },
            _ => $"expected words or a date, found nothing");
        Part("asWritten", reference => reference.AsWritten, TextValidator.Phrase);
        Member<Basis>("basis", reference => reference.Basis);
    }

    /// <summary>The one instance.</summary>
    public static DateReferenceValidator Instance { get; } = new();
}
