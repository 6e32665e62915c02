namespace DeirZour.Tabular;

/// <summary>Maps who did it.</summary>
internal static class AtrocityPerpetrators
{
    public static EquatableArray<Participant> Of(AtrocityRow row, string prefix, NamedRecords<Actor> actors)
    {
        (string? Name, ActorKind Kind)[] perpetrators =
        [
            (row.PerpetratorMilitary, ActorKind.StateForces),
            (row.PerpetratorPolice, ActorKind.StateForces),
            (row.PerpetratorOtherState, ActorKind.StateForces),
            (row.PerpetratorIdeological, ActorKind.ArmedGroup),
            (row.PerpetratorEthnic, ActorKind.ArmedGroup),
            (row.PerpetratorReligious, ActorKind.ArmedGroup),
            (row.PerpetratorCriminal, ActorKind.Organisation),
            (row.PerpetratorPrivate, ActorKind.Organisation),
            (row.PerpetratorUnknown, ActorKind.Unnamed),
        ];
        var participants = new List<Participant>();
        foreach (var (name, kind) in perpetrators)
        {
            if (name is not null)
            {
                var id = NamedIds.Make<Actor>(prefix, name);
                actors.Add(id, name, (newId, newName) => new Actor { Id = newId, Name = newName, Kind = kind });
                participants.Add(new Participant { Actor = id, Role = ActorRole.Perpetrator });
            }
        }

        return [.. participants.DistinctBy(participant => participant.Actor)];
    }
}
