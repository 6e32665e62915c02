namespace DeirZour.Validation;

/// <summary>Validates <see cref="Victims"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class VictimsValidator : RecordValidator<Victims>
{
    private VictimsValidator()
    {
        Member<VictimGroup>("group", victims => victims.Group);
        Part("phrase", victims => victims.Phrase, TextValidator.Phrase);
        Reference("actor", victims => victims.Actor);
    }

    /// <summary>The one instance.</summary>
    public static VictimsValidator Instance { get; } = new();
}
