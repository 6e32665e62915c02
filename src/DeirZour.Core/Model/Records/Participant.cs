namespace DeirZour;

/// <summary>An actor's part in an event.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record Participant
{
    /// <summary>The actor.</summary>
    public required Id<Actor> Actor { get; init; }

    /// <summary>The part.</summary>
    public required ActorRole Role { get; init; }

    /// <summary>What the part rests on; stated unless said otherwise.</summary>
    public Basis Basis { get; init; }
}
