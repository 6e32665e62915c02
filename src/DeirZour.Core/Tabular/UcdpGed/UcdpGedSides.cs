using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>The actors of the two sides; null for a side that is not named.</summary>
internal readonly record struct UcdpGedSides(Id<Actor>? SideA, Id<Actor>? SideB)
{
    public const string ActorPrefix = UcdpGedDatasetBuilder.Prefix + "actor/";

    private static readonly ActorRole[] PartyRoles =
    [
        ActorRole.Attacker, ActorRole.Defender, ActorRole.Target, ActorRole.Victim, ActorRole.Perpetrator, ActorRole.Besieger, ActorRole.Besieged, ActorRole.Party,
    ];

    public static UcdpGedSides Of(UcdpGedRow row, NamedRecords<Actor> actors) => new(
        Side(row.SideAId, row.SideA, KindOfSideA(row), actors),
        Side(row.SideBId, row.SideB, KindOfSideB(row), actors));

    /// <summary>The sides of an event: of those roles or, where it has none, the only two that act or suffer, a state before others.</summary>
    public static UcdpGedSides Of(ConflictEvent happened, DatasetIndex index)
    {
        var sideA = ActorIn(happened, ActorRole.SideA);
        var sideB = ActorIn(happened, ActorRole.SideB);
        if (sideA is not null || sideB is not null)
        {
            return new(sideA, sideB);
        }

        var parties = happened.Participants.Where(participant => PartyRoles.Contains(participant.Role)).Select(participant => participant.Actor).Distinct().ToArray();
        return parties.Length != 2 ? default
            : IsState(parties[1], index) && !IsState(parties[0], index) ? new(parties[1], parties[0])
            : new(parties[0], parties[1]);
    }

    /// <summary>The name of an actor, or its id where the dataset does not have it.</summary>
    public static string? NameOf(Id<Actor>? side, DatasetIndex index) => side is { } id ? index.Find(id)?.Name ?? id.Value : null;

    private static Id<Actor>? ActorIn(ConflictEvent happened, ActorRole role)
    {
        foreach (var participant in happened.Participants)
        {
            if (participant.Role == role)
            {
                return participant.Actor;
            }
        }

        return null;
    }

    private static bool IsState(Id<Actor> id, DatasetIndex index) => index.Find(id)?.Kind is { } kind && (kind == ActorKind.State || kind == ActorKind.StateForces);

    private static Id<Actor>? Side(int? number, string? name, ActorKind kind, NamedRecords<Actor> actors)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            if (number is null)
            {
                return null;
            }

            name = string.Create(CultureInfo.InvariantCulture, $"UCDP actor {number}");
        }

        var id = number is null
            ? NamedIds.Make<Actor>(ActorPrefix, name)
            : Id<Actor>.Parse(string.Create(CultureInfo.InvariantCulture, $"{ActorPrefix}{number}"));
        actors.Add(id, name, (newId, newName) => new Actor { Id = newId, Name = newName, Kind = kind });
        return id;
    }

    /// <summary>By UCDP's definitions side A is a state in state-based violence; elsewhere states go by number or name.</summary>
    private static ActorKind KindOfSideA(UcdpGedRow row) =>
        row.TypeOfViolence == UcdpViolenceType.StateBased || IsState(row.SideA, row.GleditschWardSideA) ? ActorKind.State : ActorKind.ArmedGroup;

    private static ActorKind KindOfSideB(UcdpGedRow row) =>
        row.TypeOfViolence == UcdpViolenceType.OneSided ? ActorKind.Civilians
        : IsState(row.SideB, row.GleditschWardSideB) ? ActorKind.State
        : ActorKind.ArmedGroup;

    private static bool IsState(string? name, string? gleditschWardNumber) =>
        !string.IsNullOrEmpty(gleditschWardNumber) || name?.StartsWith("Government of ", StringComparison.Ordinal) == true;
}
