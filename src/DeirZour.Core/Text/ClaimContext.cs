using DeirZour.Gazetteers;
using NodaTime;

namespace DeirZour.Text;

/// <summary>What the text of a document does not say but a record needs: its ids and the date of publication.</summary>
/// <remarks>Equality is by value, of <see cref="SourceOf"/> by reference. Thread safe as far as <see cref="SourceOf"/> is.</remarks>
public sealed record ClaimContext
{
    /// <summary>The document that the text is.</summary>
    public required Id<Document> Document { get; init; }

    /// <summary>The event that the document reports, or <see langword="null"/>.</summary>
    public Id<ConflictEvent>? Event { get; init; }

    /// <summary>The day of publication, against which "on Sunday" is resolved; <see langword="null"/> when unknown.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Finds the place that a claim names; <see langword="null"/> to keep it as written.</summary>
    public PlaceMatcher? Places { get; init; }

    /// <summary>Gives the source for a name as written in the text. Called once for each claimant and relay.</summary>
    public required Func<string, Id<Source>> SourceOf { get; init; }
}
