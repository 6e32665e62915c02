namespace DeirZour.Tabular;

/// <content>Who says it, and in which document.</content>
public sealed partial record ClaimRow
{
    /// <summary><c>claimant</c>: see <see cref="Attribution.Claimant"/>.</summary>
    public Id<Source>? Claimant { get; init; }

    /// <summary><c>speaker</c>: the claimant, or the publisher for the document's own voice.</summary>
    public Id<Source>? Speaker { get; init; }

    /// <summary><c>speaker_name</c>: the name of <see cref="Speaker"/>.</summary>
    public string? SpeakerName { get; init; }

    /// <summary><c>voice</c>: see <see cref="Attribution.Voice"/>.</summary>
    public Voice? Voice { get; init; }

    /// <summary><c>relays</c>: see <see cref="Attribution.Relays"/>; separated by semicolons in the file.</summary>
    public EquatableArray<Id<Source>> Relays { get; init; }

    /// <summary><c>hedges</c>: see <see cref="Attribution.Hedges"/>; separated by semicolons in the file.</summary>
    public EquatableArray<string> Hedges { get; init; }

    /// <summary><c>document</c>: see <see cref="Claim.Document"/>.</summary>
    public Id<Document>? Document { get; init; }

    /// <summary><c>document_title</c>: see <see cref="Document.Title"/>.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary><c>publisher</c>: see <see cref="Document.Publisher"/>.</summary>
    public Id<Source>? Publisher { get; init; }

    /// <summary><c>publisher_name</c>: the name of <see cref="Publisher"/>.</summary>
    public string? PublisherName { get; init; }

    /// <summary><c>publisher_basis</c>: see <see cref="Document.PublisherBasis"/>.</summary>
    public Basis? PublisherBasis { get; init; }

    /// <summary><c>published_on</c>: see <see cref="Document.PublishedOn"/>.</summary>
    public EventDate? PublishedOn { get; init; }

    /// <summary><c>published_basis</c>: see <see cref="Document.PublishedBasis"/>.</summary>
    public Basis? PublishedBasis { get; init; }
}
