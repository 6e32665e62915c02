using System.Diagnostics.CodeAnalysis;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>
/// Gives a source one name in all rows of our table, the first. Rows of somebody else's table are converted one after the other, and
/// each may spell it in its own way.
/// </summary>
internal sealed class FirstNames
{
    private readonly Dictionary<Id<Source>, string> _names = [];

    /// <summary>A row with the names that rows above have.</summary>
    public ClaimRow In(ClaimRow row) => row with
    {
        SpeakerName = NameOf(row.Speaker, row.SpeakerName),
        PublisherName = NameOf(row.Publisher, row.PublisherName),
    };

    [return: NotNullIfNotNull(nameof(name))]
    private string? NameOf(Id<Source>? source, string? name) =>
        source is not { } id || name is null || _names.TryAdd(id, name) ? name : _names[id];
}
