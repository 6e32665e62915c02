namespace DeirZour.Tabular;

/// <summary>Maps what happened, when and where.</summary>
internal static class AcledEvents
{
    public static ConflictEvent Map(AcledRow row, string key, EquatableArray<Participant> participants) => new()
    {
        Id = Id<ConflictEvent>.Parse(key),
        Kind = KindOf(row),
        Summary = Summaries.Of(NameOf(row), row.Actor1, row.Actor2, PlaceOf(row)),
        When = When(row) is { } date ? new DateReference { Date = date } : null,
        Where = Where(row),
        Participants = participants,
        Weapons = WeaponsOf(row.SubEventType),
    };

    /// <summary>The most exact name; a value that is no code has none.</summary>
    private static string NameOf(AcledRow row) =>
        row.SubEventType is { } subType && Enum.IsDefined(subType) ? subType.ToName()
        : row.EventType is { } type && Enum.IsDefined(type) ? type.ToName()
        : "Event";

    private static EventKind KindOf(AcledRow row) => row.SubEventType switch
    {
        AcledSubEventType.ArmedClash => EventKind.Clashes,
        AcledSubEventType.GovernmentRegainsTerritory or AcledSubEventType.NonStateActorOvertakesTerritory
            or AcledSubEventType.NonViolentTransferOfTerritory => EventKind.Capture,
        AcledSubEventType.AirOrDroneStrike => EventKind.AirStrike,
        AcledSubEventType.ShellingArtilleryOrMissileAttack => EventKind.Shelling,
        AcledSubEventType.Agreement => EventKind.Negotiations,
        AcledSubEventType.ChangeToGroupOrActivity or AcledSubEventType.HeadquartersOrBaseEstablished => EventKind.OrganisationChange,
        _ => row.EventType switch
        {
            AcledEventType.Battles => EventKind.Clashes,
            AcledEventType.Explosions => EventKind.Explosion,
            AcledEventType.ViolenceAgainstCivilians => EventKind.OneSided,
            AcledEventType.Protests => EventKind.Protest,
            AcledEventType.Riots => EventKind.Riot,
            _ => EventKind.Conduct,
        },
    };

    private static EquatableArray<Weapon> WeaponsOf(AcledSubEventType? subType) => subType switch
    {
        AcledSubEventType.ChemicalWeapon => [Weapon.Chemical],
        AcledSubEventType.AirOrDroneStrike => [Weapon.Aerial],
        AcledSubEventType.SuicideBomb => [Weapon.SuicideAttack],
        AcledSubEventType.ShellingArtilleryOrMissileAttack => [Weapon.HeavyWeapons],
        AcledSubEventType.RemoteExplosiveLandmineOrIed or AcledSubEventType.Grenade => [Weapon.Explosives],
        _ => [],
    };

    /// <summary>The day alone where the precision is not given; nothing where it is no code of ACLED's.</summary>
    private static EventDate? When(AcledRow row)
    {
        var precision = row.TimePrecision ?? AcledTimePrecision.Day;
        return RowDays.Datable(row.EventDate) is { } date && Enum.IsDefined(precision) ? EventDate.FromAcled(date, precision) : null;
    }

    private static PlaceReference? Where(AcledRow row)
    {
        var asWritten = PlaceOf(row);
        var point = row is { Latitude: { } latitude, Longitude: { } longitude } && GeoPoint.TryCreate(latitude, longitude, out var found)
            ? found
            : default(GeoPoint?);
        return asWritten is null && point is null
            ? null
            : new PlaceReference
            {
                AsWritten = asWritten,
                Point = point,
                Precision = row.GeoPrecision is { } precision && Enum.IsDefined(precision) ? precision.ToUcdp() : null,
            };
    }

    private static string? PlaceOf(AcledRow row) => row.Location ?? row.Admin3 ?? row.Admin2 ?? row.Admin1 ?? row.Country;
}
