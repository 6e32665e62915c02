using System.Collections.Frozen;

namespace DeirZour.Tabular;

/// <summary>ACLED's names of its codes, and which of them belong together.</summary>
/// <remarks>Source: ACLED Codebook. Upper and lower case do not matter when names are read. Thread safe.</remarks>
public static class AcledCodes
{
    private static readonly (AcledEventType Type, string Name)[] EventTypes =
    [
        (AcledEventType.Battles, "Battles"),
        (AcledEventType.Protests, "Protests"),
        (AcledEventType.Riots, "Riots"),
        (AcledEventType.Explosions, "Explosions/Remote violence"),
        (AcledEventType.ViolenceAgainstCivilians, "Violence against civilians"),
        (AcledEventType.StrategicDevelopments, "Strategic developments"),
    ];

    private static readonly (AcledSubEventType SubType, AcledEventType Type, string Name)[] SubEventTypes =
    [
        (AcledSubEventType.GovernmentRegainsTerritory, AcledEventType.Battles, "Government regains territory"),
        (AcledSubEventType.NonStateActorOvertakesTerritory, AcledEventType.Battles, "Non-state actor overtakes territory"),
        (AcledSubEventType.ArmedClash, AcledEventType.Battles, "Armed clash"),
        (AcledSubEventType.ExcessiveForceAgainstProtesters, AcledEventType.Protests, "Excessive force against protesters"),
        (AcledSubEventType.ProtestWithIntervention, AcledEventType.Protests, "Protest with intervention"),
        (AcledSubEventType.PeacefulProtest, AcledEventType.Protests, "Peaceful protest"),
        (AcledSubEventType.ViolentDemonstration, AcledEventType.Riots, "Violent demonstration"),
        (AcledSubEventType.MobViolence, AcledEventType.Riots, "Mob violence"),
        (AcledSubEventType.ChemicalWeapon, AcledEventType.Explosions, "Chemical weapon"),
        (AcledSubEventType.AirOrDroneStrike, AcledEventType.Explosions, "Air/drone strike"),
        (AcledSubEventType.SuicideBomb, AcledEventType.Explosions, "Suicide bomb"),
        (AcledSubEventType.ShellingArtilleryOrMissileAttack, AcledEventType.Explosions, "Shelling/artillery/missile attack"),
        (AcledSubEventType.RemoteExplosiveLandmineOrIed, AcledEventType.Explosions, "Remote explosive/landmine/IED"),
        (AcledSubEventType.Grenade, AcledEventType.Explosions, "Grenade"),
        (AcledSubEventType.SexualViolence, AcledEventType.ViolenceAgainstCivilians, "Sexual violence"),
        (AcledSubEventType.Attack, AcledEventType.ViolenceAgainstCivilians, "Attack"),
        (AcledSubEventType.AbductionOrForcedDisappearance, AcledEventType.ViolenceAgainstCivilians, "Abduction/forced disappearance"),
        (AcledSubEventType.Agreement, AcledEventType.StrategicDevelopments, "Agreement"),
        (AcledSubEventType.Arrests, AcledEventType.StrategicDevelopments, "Arrests"),
        (AcledSubEventType.ChangeToGroupOrActivity, AcledEventType.StrategicDevelopments, "Change to group/activity"),
        (AcledSubEventType.DisruptedWeaponsUse, AcledEventType.StrategicDevelopments, "Disrupted weapons use"),
        (AcledSubEventType.HeadquartersOrBaseEstablished, AcledEventType.StrategicDevelopments, "Headquarters or base established"),
        (AcledSubEventType.LootingOrPropertyDestruction, AcledEventType.StrategicDevelopments, "Looting/property destruction"),
        (AcledSubEventType.NonViolentTransferOfTerritory, AcledEventType.StrategicDevelopments, "Non-violent transfer of territory"),
        (AcledSubEventType.Other, AcledEventType.StrategicDevelopments, "Other"),
    ];

    private static readonly (AcledActorType Type, string Name)[] ActorTypes =
    [
        (AcledActorType.StateForces, "State forces"),
        (AcledActorType.RebelGroup, "Rebel group"),
        (AcledActorType.PoliticalMilitia, "Political militia"),
        (AcledActorType.IdentityMilitia, "Identity militia"),
        (AcledActorType.Rioters, "Rioters"),
        (AcledActorType.Protesters, "Protesters"),
        (AcledActorType.Civilians, "Civilians"),
        (AcledActorType.ExternalOrOtherForces, "External/Other forces"),
    ];

    /// <summary>The event types of before 2019 that are one of today's.</summary>
    private static readonly (AcledEventType Type, string Name)[] FormerEventTypes =
    [
        (AcledEventType.Battles, "Battle-No change of territory"),
        (AcledEventType.Battles, "Battle-Government regains territory"),
        (AcledEventType.Battles, "Battle-Non-state actor overtakes territory"),
        (AcledEventType.Explosions, "Remote violence"),
        (AcledEventType.StrategicDevelopments, "Strategic development"),
        (AcledEventType.StrategicDevelopments, "Headquarters or base established"),
        (AcledEventType.StrategicDevelopments, "Non-violent transfer of territory"),
    ];

    private static readonly FrozenDictionary<string, AcledEventType>.AlternateLookup<ReadOnlySpan<char>> EventTypeByName =
        EventTypes.Concat(FormerEventTypes).ToFrozenDictionary(entry => entry.Name, entry => entry.Type, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, AcledSubEventType>.AlternateLookup<ReadOnlySpan<char>> SubEventTypeByName =
        SubEventTypes.Select(entry => (entry.Name, entry.SubType))
            .Append(("Excessive force against protestors", AcledSubEventType.ExcessiveForceAgainstProtesters))
            .ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The event type that a sub-event type belongs to.</summary>
    /// <param name="subType">The sub-event type.</param>
    /// <returns>For example battles for an armed clash.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no sub-event type.</exception>
    public static AcledEventType ToEventType(this AcledSubEventType subType) => Enum.IsDefined(subType)
        ? SubEventTypes[(int)subType].Type
        : throw new ArgumentOutOfRangeException(nameof(subType), subType, "Expected a sub-event type of ACLED.");

    /// <summary>ACLED's name of an event type.</summary>
    /// <param name="type">The event type.</param>
    /// <returns>For example <c>Explosions/Remote violence</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no event type.</exception>
    public static string ToName(this AcledEventType type) => Enum.IsDefined(type)
        ? EventTypes[(int)type].Name
        : throw new ArgumentOutOfRangeException(nameof(type), type, "Expected an event type of ACLED.");

    /// <summary>ACLED's name of a sub-event type.</summary>
    /// <param name="subType">The sub-event type.</param>
    /// <returns>For example <c>Air/drone strike</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no sub-event type.</exception>
    public static string ToName(this AcledSubEventType subType) => Enum.IsDefined(subType)
        ? SubEventTypes[(int)subType].Name
        : throw new ArgumentOutOfRangeException(nameof(subType), subType, "Expected a sub-event type of ACLED.");

    /// <summary>ACLED's name of a kind of actor.</summary>
    /// <param name="type">The kind, but not <see cref="AcledActorType.None"/>.</param>
    /// <returns>For example <c>Rebel group</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public static string ToName(this AcledActorType type) => type != AcledActorType.None && Enum.IsDefined(type)
        ? ActorTypes[(int)type - 1].Name
        : throw new ArgumentOutOfRangeException(nameof(type), type, "Expected a kind of actor of ACLED.");

    /// <summary>The <c>interaction</c> of two kinds of actors: two digits, the smaller one first, with 0 for one actor alone.</summary>
    /// <param name="one">One kind.</param>
    /// <param name="other">The other kind, or <see cref="AcledActorType.None"/>.</param>
    /// <returns>For example 37 for a militia and civilians, in either order, and 60 for protesters alone.</returns>
    public static int Interaction(AcledActorType one, AcledActorType other)
    {
        var (low, high) = one <= other ? ((int)one, (int)other) : ((int)other, (int)one);
        return low == 0 ? high * 10 : (low * 10) + high;
    }

    /// <summary>The sorts of disorder that an event of a type is one of.</summary>
    /// <param name="type">The event type.</param>
    /// <param name="subType">The sub-event type, or <see langword="null"/> when it is not known.</param>
    /// <returns>The sorts, or <see langword="null"/> for a riot without a sub-event type.</returns>
    public static AcledDisorderTypes? DisorderTypes(AcledEventType type, AcledSubEventType? subType) => (type, subType) switch
    {
        (AcledEventType.StrategicDevelopments, _) => AcledDisorderTypes.StrategicDevelopments,
        (AcledEventType.Protests, AcledSubEventType.ExcessiveForceAgainstProtesters) => AcledDisorderTypes.PoliticalViolence | AcledDisorderTypes.Demonstrations,
        (AcledEventType.Protests, _) or (AcledEventType.Riots, AcledSubEventType.ViolentDemonstration) => AcledDisorderTypes.Demonstrations,
        (AcledEventType.Riots, null) => null,
        _ => AcledDisorderTypes.PoliticalViolence,
    };

    internal static bool TryFindEventType(ReadOnlySpan<char> name, out AcledEventType type) => EventTypeByName.TryGetValue(name, out type);

    internal static bool TryFindSubEventType(ReadOnlySpan<char> name, out AcledSubEventType subType) => SubEventTypeByName.TryGetValue(name, out subType);

    internal static bool TryFindActorType(ReadOnlySpan<char> name, out AcledActorType type)
    {
        foreach (var (found, known) in ActorTypes)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                type = found;
                return true;
            }
        }

        type = default;
        return false;
    }
}
