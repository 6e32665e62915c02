using System.Collections.Frozen;

namespace DeirZour;

/// <summary>Look-ups over a <see cref="DeirZour.Dataset"/>: by id, by event, by document and by source.</summary>
/// <remarks>
/// Each index is built on first use and frozen; all members are thread safe. Equality is by reference. Where an id occurs twice,
/// looking it up finds the first record; the claims of an event, document or source include the second too. Validators report it.
/// </remarks>
public sealed class DatasetIndex
{
    private readonly Lazy<FrozenDictionary<Id<Source>, Source>> _sources;
    private readonly Lazy<FrozenDictionary<Id<Document>, Document>> _documents;
    private readonly Lazy<FrozenDictionary<Id<Actor>, Actor>> _actors;
    private readonly Lazy<FrozenDictionary<Id<Place>, Place>> _places;
    private readonly Lazy<FrozenDictionary<Id<ConflictEvent>, ConflictEvent>> _events;
    private readonly Lazy<FrozenDictionary<Id<Claim>, Claim>> _claims;
    private readonly Lazy<FrozenDictionary<Id<ConflictEvent>, EquatableArray<Claim>>> _byEvent;
    private readonly Lazy<FrozenDictionary<Id<Document>, EquatableArray<Claim>>> _byDocument;
    private readonly Lazy<FrozenDictionary<Id<Source>, EquatableArray<Claim>>> _bySource;

    /// <summary>Makes an index over a dataset. Nothing is computed yet.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    public DatasetIndex(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        Dataset = dataset;
        _sources = ById(() => dataset.Sources, record => record.Id);
        _documents = ById(() => dataset.Documents, record => record.Id);
        _actors = ById(() => dataset.Actors, record => record.Id);
        _places = ById(() => dataset.Places, record => record.Id);
        _events = ById(() => dataset.Events, record => record.Id);
        _claims = ById(AllClaims, claim => claim.Id);
        _byEvent = Grouped(claim => claim.Event);
        _byDocument = Grouped<Document>(claim => claim.Document);
        _bySource = Grouped(Speaker);
    }

    /// <summary>The dataset.</summary>
    public Dataset Dataset { get; }

    /// <summary>Finds a source.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The source, or <see langword="null"/>.</returns>
    public Source? Find(Id<Source> id) => _sources.Value.GetValueOrDefault(id);

    /// <summary>Finds a document.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The document, or <see langword="null"/>.</returns>
    public Document? Find(Id<Document> id) => _documents.Value.GetValueOrDefault(id);

    /// <summary>Finds an actor.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The actor, or <see langword="null"/>.</returns>
    public Actor? Find(Id<Actor> id) => _actors.Value.GetValueOrDefault(id);

    /// <summary>Finds a place.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public Place? Find(Id<Place> id) => _places.Value.GetValueOrDefault(id);

    /// <summary>Finds an event.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The event, or <see langword="null"/>.</returns>
    public ConflictEvent? Find(Id<ConflictEvent> id) => _events.Value.GetValueOrDefault(id);

    /// <summary>Finds a casualty claim or statement.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The claim, or <see langword="null"/>.</returns>
    public Claim? Find(Id<Claim> id) => _claims.Value.GetValueOrDefault(id);

    /// <summary>The casualty claims, then the statements, about an event, in the order of the dataset.</summary>
    /// <param name="id">The event's id.</param>
    /// <returns>The claims; empty when there are none.</returns>
    public EquatableArray<Claim> ClaimsAbout(Id<ConflictEvent> id) => _byEvent.Value.GetValueOrDefault(id);

    /// <summary>The casualty claims, then the statements, that stand in a document, in the order of the dataset.</summary>
    /// <param name="id">The document's id.</param>
    /// <returns>The claims; empty when there are none.</returns>
    public EquatableArray<Claim> ClaimsIn(Id<Document> id) => _byDocument.Value.GetValueOrDefault(id);

    /// <summary>The casualty claims, then the statements, that a source makes: as the claimant, or as the publisher in its own voice.</summary>
    /// <param name="id">The source's id.</param>
    /// <returns>The claims; empty when there are none.</returns>
    public EquatableArray<Claim> ClaimsBy(Id<Source> id) => _bySource.Value.GetValueOrDefault(id);

    /// <summary>Who makes a claim: its claimant, or the publisher of its document for the document's own voice.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The source's id, or <see langword="null"/> when the document is not in the dataset.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public Id<Source>? Speaker(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Attribution.Claimant ?? Find(claim.Document)?.Publisher;
    }

    private IEnumerable<Claim> AllClaims() => ((IEnumerable<Claim>)Dataset.Claims).Concat(Dataset.Statements);

    private static Lazy<FrozenDictionary<Id<T>, TRecord>> ById<T, TRecord>(Func<IEnumerable<TRecord>> records, Func<TRecord, Id<T>> id)
        where T : class, IRecord
        where TRecord : class, IRecord =>
        new(() => records().DistinctBy(id).ToFrozenDictionary(id));

    private Lazy<FrozenDictionary<Id<T>, EquatableArray<Claim>>> Grouped<T>(Func<Claim, Id<T>?> key)
        where T : class, IRecord =>
        new(() => AllClaims()
            .GroupBy(key)
            .Where(group => group.Key is not null)
            .ToFrozenDictionary(group => group.Key!.Value, EquatableArray<Claim> (group) => [.. group]));
}
