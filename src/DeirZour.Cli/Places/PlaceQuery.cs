using DeirZour.Cli.Extract;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>A name that somebody asks for.</summary>
internal sealed record PlaceQuery
{
    /// <summary>The id of the query, to be given back.</summary>
    public TextId Id { get; init; }

    /// <summary>The name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>What else is known, or null.</summary>
    public PlaceContext? Context { get; init; }

    /// <summary>Why the query could not be read, with the position; null when it was.</summary>
    public string? Error { get; init; }
}
