using System.Globalization;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>The numbers by which UCDP knows events and actors, and others for what is not UCDP's.</summary>
internal sealed class UcdpGedNumbers
{
    /// <summary>Far above the ids that UCDP gives.</summary>
    private const int FirstOther = 1_000_000_000;

    private readonly HashSet<int> _given = [];

    /// <summary>Whether an event came from a row of UCDP GED.</summary>
    public static bool IsOfUcdp(Id<ConflictEvent> id) => NumberIn(id.Value, UcdpGedDatasetBuilder.Prefix) is not null;

    /// <summary>The number of an actor, or null for one that is not UCDP's.</summary>
    public static int? Of(Id<Actor>? id) => id is { } actor ? NumberIn(actor.Value, UcdpGedSides.ActorPrefix) : null;

    /// <summary>The number of a row.</summary>
    public int Of(Id<ConflictEvent> happened, Id<Document> document)
    {
        if (happened.Value == document.Value && NumberIn(happened.Value, UcdpGedDatasetBuilder.Prefix) is { } number)
        {
            return number;
        }

        const int Others = int.MaxValue - FirstOther;
        var offset = (int)(StableHash.Add(StableHash.Add(StableHash.Of(happened.Value), '\t'), document.Value) % Others);
        while (!_given.Add(offset))
        {
            offset = (offset + 1) % Others;
        }

        return FirstOther + offset;
    }

    private static int? NumberIn(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
