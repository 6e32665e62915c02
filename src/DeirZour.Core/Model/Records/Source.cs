namespace DeirZour;

/// <summary>Whoever makes statements: a news outlet, a monitoring group, an armed force, an official, a dataset.</summary>
/// <remarks>Equality is by value, lists included. Thread safe.</remarks>
public sealed record Source : IRecord
{
    /// <summary>The id, unique among the sources of a dataset.</summary>
    public required Id<Source> Id { get; init; }

    /// <summary>The fullest name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Other names and abbreviations.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The source that a person or unit speaks for, or <see langword="null"/>.</summary>
    public Id<Source>? Parent { get; init; }

    /// <summary>The actor that the source is, or speaks for, where it is a party to events; otherwise <see langword="null"/>.</summary>
    public Id<Actor>? Actor { get; init; }

    string IRecord.RecordId => Id.Value;
}
