namespace DeirZour;

/// <summary>One name of a place, as somebody writes it.</summary>
/// <remarks>Equality is by value, ordinally. Thread safe.</remarks>
public sealed record PlaceName
{
    /// <summary>The name.</summary>
    public required string Text { get; init; }

    /// <summary>The language as a BCP 47 tag such as <c>en</c> or <c>ar</c>, or <see langword="null"/> when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The list that has the name, or <see langword="null"/> when it was coded for a dataset.</summary>
    public GazetteerSource? Source { get; init; }
}
