using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Writes names with the places that they may mean in one of the formats. Dispose to flush.</summary>
internal interface IPlaceWriter : IDisposable
{
    /// <summary>Writes one name, or why it could not be read.</summary>
    void Write(PlaceQuery query, EquatableArray<PlaceCandidate> matches);
}
