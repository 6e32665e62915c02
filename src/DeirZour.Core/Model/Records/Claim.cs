namespace DeirZour;

/// <summary>What one source states about one matter, as one document puts it.</summary>
/// <remarks>Two kinds: <see cref="CasualtyClaim"/> and <see cref="Statement"/>. Equality is by value, lists included. Thread safe.</remarks>
public abstract record Claim : IRecord
{
    private protected Claim()
    {
    }

    /// <summary>The id, unique among the claims and statements of a dataset.</summary>
    public required Id<Claim> Id { get; init; }

    /// <summary>The event that it is about, or <see langword="null"/> when it is about none that is recorded.</summary>
    public Id<ConflictEvent>? Event { get; init; }

    /// <summary>The document that it stands in.</summary>
    public required Id<Document> Document { get; init; }

    /// <summary>Who says it, through whom, in which voice.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>Where in the document, or <see langword="null"/> when the document is no running text.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>When it was so, or <see langword="null"/> when not said.</summary>
    public DateReference? When { get; init; }

    /// <summary>Where it was so, or <see langword="null"/> when not said.</summary>
    public PlaceReference? Where { get; init; }

    /// <summary>How it stands to other claims of the same document.</summary>
    public EquatableArray<ClaimLink> Links { get; init; }

    string IRecord.RecordId => Id.Value;
}
