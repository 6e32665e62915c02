namespace DeirZour.Validation;

/// <summary>Validates a <see cref="Participant"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class ParticipantValidator : RecordValidator<Participant>
{
    private ParticipantValidator()
    {
        Reference<Actor>("actor", participant => participant.Actor);
        Code<ActorRole>("role", participant => participant.Role);
        Member<Basis>("basis", participant => participant.Basis);
    }

    /// <summary>The one instance.</summary>
    public static ParticipantValidator Instance { get; } = new();
}
