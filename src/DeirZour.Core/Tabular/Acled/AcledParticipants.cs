namespace DeirZour.Tabular;

/// <summary>Maps who took part.</summary>
internal static class AcledParticipants
{
    public static EquatableArray<Participant> Of(AcledRow row, string prefix, NamedRecords<Actor> actors)
    {
        var isOneSided = row.EventType == AcledEventType.ViolenceAgainstCivilians;
        var participants = new List<Participant>();
        Add(row.Actor1, KindOf(row.Inter1), isOneSided ? ActorRole.Perpetrator : ActorRole.Party);
        Add(row.Actor2, KindOf(row.Inter2), isOneSided ? ActorRole.Victim : ActorRole.Party);
        foreach (var name in row.AssociatedActors1.Concat(row.AssociatedActors2))
        {
            Add(name, ActorKind.Organisation, ActorRole.Associate);
        }

        return [.. participants.DistinctBy(participant => participant.Actor)];

        void Add(string? name, ActorKind kind, ActorRole role)
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                var id = NamedIds.Make<Actor>(prefix, name);
                actors.Add(id, name, (newId, newName) => new Actor { Id = newId, Name = newName, Kind = kind });
                participants.Add(new Participant { Actor = id, Role = role });
            }
        }
    }

    private static ActorKind KindOf(AcledActorType? type) => type switch
    {
        AcledActorType.StateForces => ActorKind.StateForces,
        AcledActorType.RebelGroup => ActorKind.ArmedGroup,
        AcledActorType.PoliticalMilitia or AcledActorType.IdentityMilitia => ActorKind.Militia,
        AcledActorType.Rioters or AcledActorType.Protesters or AcledActorType.Civilians => ActorKind.Civilians,
        _ => ActorKind.Organisation,
    };
}
