namespace DeirZour.Validation;

/// <summary>Validates an <see cref="Actor"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class ActorValidator : RecordValidator<Actor>
{
    private ActorValidator()
    {
        Id(actor => actor.Id);
        Names(actor => actor.Name, actor => actor.Names);
        Code<ActorKind>("kind", actor => actor.Kind);
        Parent(actor => actor.Id, actor => actor.Parent);
    }

    /// <summary>The one instance.</summary>
    public static ActorValidator Instance { get; } = new();
}
