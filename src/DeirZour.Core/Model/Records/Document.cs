using NodaTime;

namespace DeirZour;

/// <summary>One published text, or one row or release of a dataset, by a source.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record Document : IRecord
{
    /// <summary>The id, unique among the documents of a dataset.</summary>
    public required Id<Document> Id { get; init; }

    /// <summary>Who published it, in whose voice its own claims are.</summary>
    public required Id<Source> Publisher { get; init; }

    /// <summary>What <see cref="Publisher"/> rests on; stated unless said otherwise.</summary>
    public Basis PublisherBasis { get; init; }

    /// <summary>The wire service whose copy the document carries, or <see langword="null"/> when none is named.</summary>
    public Id<Source>? Agency { get; init; }

    /// <summary>The title as published.</summary>
    public required string Title { get; init; }

    /// <summary>The day of publication as precisely as is known, or <see langword="null"/> when unknown.</summary>
    public EventDate? PublishedOn { get; init; }

    /// <summary>What <see cref="PublishedOn"/> rests on; stated unless said otherwise.</summary>
    public Basis PublishedBasis { get; init; }

    /// <summary>The instant of publication, or <see langword="null"/> where it is not known to the second.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>The instant at which the text was retrieved, or <see langword="null"/> when unknown.</summary>
    public Instant? RetrievedAt { get; init; }

    /// <summary>The language as a BCP 47 tag such as <c>en</c>, or <see langword="null"/> when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The address at which it was published, as published, or <see langword="null"/>.</summary>
    public string? Url { get; init; }

    /// <summary>The SHA-256 of the very bytes whose text evidence offsets count in, or <see langword="null"/> when they are not at hand.</summary>
    public ContentHash? Sha256 { get; init; }

    /// <summary>The length of the text in UTF-16 code units, or <see langword="null"/> when it is not at hand.</summary>
    public int? Length { get; init; }

    /// <summary>A remark of the coder, or <see langword="null"/>.</summary>
    public string? Notes { get; init; }

    string IRecord.RecordId => Id.Value;
}
