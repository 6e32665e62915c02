namespace DeirZour;

/// <summary>About whom a casualty claim speaks.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record Victims
{
    /// <summary>The most specific class that the words state.</summary>
    public required VictimGroup Group { get; init; }

    /// <summary>The bare noun phrase, such as "government soldiers", or <see langword="null"/> when elided.</summary>
    public string? Phrase { get; init; }

    /// <summary>The actor that the people belonged to, or <see langword="null"/> when not stated.</summary>
    public Id<Actor>? Actor { get; init; }
}
