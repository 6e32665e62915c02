namespace DeirZour;

/// <summary>Somebody who takes part in events.</summary>
/// <remarks>Equality is by value, lists included. Thread safe.</remarks>
public sealed record Actor : IRecord
{
    /// <summary>The id, unique among the actors of a dataset.</summary>
    public required Id<Actor> Id { get; init; }

    /// <summary>The fullest name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of actor it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Other names, as documents write them.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The actor that it belongs to, or <see langword="null"/>.</summary>
    public Id<Actor>? Parent { get; init; }

    string IRecord.RecordId => Id.Value;
}
