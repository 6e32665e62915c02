namespace DeirZour.Validation;

/// <summary>Validates a <see cref="ConflictEvent"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class ConflictEventValidator : RecordValidator<ConflictEvent>
{
    private ConflictEventValidator()
    {
        Id(conflictEvent => conflictEvent.Id);
        Code<EventKind>("kind", conflictEvent => conflictEvent.Kind);
        Part("summary", conflictEvent => conflictEvent.Summary ?? string.Empty, TextValidator.Summary);
        Part("when", conflictEvent => conflictEvent.When, DateReferenceValidator.Instance);
        Part("where", conflictEvent => conflictEvent.Where, PlaceReferenceValidator.Instance);
        Parts("participants", conflictEvent => conflictEvent.Participants, ParticipantValidator.Instance);
        RequireDistinct(
            RecordRules.ParticipantRepeated,
            "participants",
            conflictEvent => conflictEvent.Participants,
            participant => Messages.Expected("another actor or role", participant.Actor.Value));
        Codes(RecordRules.WeaponRepeated, "weapons", conflictEvent => conflictEvent.Weapons);
        Parent(conflictEvent => conflictEvent.Id, conflictEvent => conflictEvent.Parent);
        Part("notes", conflictEvent => conflictEvent.Notes, TextValidator.Notes);
    }

    /// <summary>The one instance.</summary>
    public static ConflictEventValidator Instance { get; } = new();
}
