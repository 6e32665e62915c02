namespace DeirZour.Tabular;

/// <content>Who took part.</content>
public sealed partial record AcledRow
{
    /// <summary><c>actor1</c>: the first actor. Their order says who attacked only in violence against civilians.</summary>
    public string? Actor1 { get; init; }

    /// <summary><c>assoc_actor_1</c>: groups with or within the first actor; separated by semicolons in the file.</summary>
    public EquatableArray<string> AssociatedActors1 { get; init; }

    /// <summary><c>inter1</c>: what kind of actor the first one is; a number, or a name in exports since 2024.</summary>
    public AcledActorType? Inter1 { get; init; }

    /// <summary><c>actor2</c>: the second actor, or <see langword="null"/> for none.</summary>
    public string? Actor2 { get; init; }

    /// <summary><c>assoc_actor_2</c>: groups with or within the second actor; separated by semicolons in the file.</summary>
    public EquatableArray<string> AssociatedActors2 { get; init; }

    /// <summary><c>inter2</c>: what kind of actor the second one is; a number, or a name in exports since 2024.</summary>
    public AcledActorType? Inter2 { get; init; }

    /// <summary><c>interaction</c>: both kinds in one number, as <see cref="AcledCodes.Interaction"/> makes it; names in exports since 2024.</summary>
    public int? Interaction { get; init; }
}
