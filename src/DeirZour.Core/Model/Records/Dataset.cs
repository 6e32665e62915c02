namespace DeirZour;

/// <summary>Sources, documents, actors, places, events, casualty claims and statements that belong together.</summary>
/// <remarks>
/// It may hold records that contradict each other or refer to nothing: validators judge. Use <see cref="DatasetIndex"/> for look-ups.
/// Equality is by value. Thread safe.
/// </remarks>
public sealed record Dataset
{
    /// <summary>Who says things.</summary>
    public EquatableArray<Source> Sources { get; init; }

    /// <summary>The published texts.</summary>
    public EquatableArray<Document> Documents { get; init; }

    /// <summary>Who takes part in events.</summary>
    public EquatableArray<Actor> Actors { get; init; }

    /// <summary>The gazetteer.</summary>
    public EquatableArray<Place> Places { get; init; }

    /// <summary>What happened.</summary>
    public EquatableArray<ConflictEvent> Events { get; init; }

    /// <summary>How many people suffered what, according to whom.</summary>
    public EquatableArray<CasualtyClaim> Claims { get; init; }

    /// <summary>Everything else that the documents state.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>All records, in the order of the properties.</summary>
    /// <returns>A lazy sequence.</returns>
    public IEnumerable<IRecord> Records() =>
        ((IEnumerable<IRecord>)Sources).Concat(Documents).Concat(Actors).Concat(Places).Concat(Events).Concat(Claims).Concat(Statements);
}
