using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Writes texts with the places that they name in one of the formats. Dispose to flush.</summary>
internal interface IMentionWriter : IDisposable
{
    /// <summary>Writes one text.</summary>
    /// <param name="id">What the command line calls it.</param>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The places, in the order of the text.</param>
    void Write(string id, ReadOnlySpan<char> text, IReadOnlyList<PlaceMention> mentions);
}
