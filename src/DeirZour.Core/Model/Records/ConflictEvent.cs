namespace DeirZour;

/// <summary>What took place at some time and place; claims are about it.</summary>
/// <remarks>It says nothing about numbers: those are claims. Equality is by value, lists included. Thread safe.</remarks>
public sealed record ConflictEvent : IRecord
{
    /// <summary>The id, unique among the events of a dataset.</summary>
    public required Id<ConflictEvent> Id { get; init; }

    /// <summary>What kind of event it was.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>One line that says what happened.</summary>
    public required string Summary { get; init; }

    /// <summary>When, or <see langword="null"/> when unknown.</summary>
    public DateReference? When { get; init; }

    /// <summary>Where, or <see langword="null"/> when unknown.</summary>
    public PlaceReference? Where { get; init; }

    /// <summary>Who took part.</summary>
    public EquatableArray<Participant> Participants { get; init; }

    /// <summary>By what means.</summary>
    public EquatableArray<Weapon> Weapons { get; init; }

    /// <summary>The larger event that it is a part of, or <see langword="null"/>.</summary>
    public Id<ConflictEvent>? Parent { get; init; }

    /// <summary>A remark of the coder, or <see langword="null"/>.</summary>
    public string? Notes { get; init; }

    string IRecord.RecordId => Id.Value;
}
