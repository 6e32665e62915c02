using NodaTime;

namespace DeirZour;

/// <summary>One published text, or one row or release of a dataset, by a source.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record Document : IRecord
{
    /// <summary>The id, unique among the documents of a dataset.</summary>
    public required Id<Document> Id { get; init; }

    /// <summary>Who published it.</summary>
    public required Id<Source> Publisher { get; init; }

    /// <summary>What <see cref="Publisher"/> rests on.</summary>
    public Basis PublisherBasis { get; init; }

    /// <summary>The wire service whose copy the document carries, or <see langword="null"/>.</summary>
    public Id<Source>? Agency { get; init; }

    /// <summary>The title as published.</summary>
    public required string Title { get; init; }

    /// <summary>The day of publication as precisely as is known, or <see langword="null"/>.</summary>
    public EventDate? PublishedOn { get; init; }

    /// <summary>What <see cref="PublishedOn"/> rests on.</summary>
    public Basis PublishedBasis { get; init; }

    /// <summary>The instant of publication where it is known to the second.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>The instant at which the text was retrieved.</summary>
    public Instant? RetrievedAt { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The SHA-256 of the very bytes that evidence offsets count in.</summary>
    public ContentHash? Sha256 { get; init; }

    /// <summary>The length of the text in UTF-16 code units.</summary>
    public int? Length { get; init; }

    /// <summary>A remark of the coder.</summary>
    public string? Notes { get; init; }

    string IRecord.RecordId => Id.Value;
}
