namespace DeirZour.Tabular;

/// <summary>Whom a number of deaths counts.</summary>
/// <param name="Class">The class of UCDP GED.</param>
/// <param name="Group">The group as the claim states it, for the class of all others.</param>
/// <param name="Actor">Their actor, likewise.</param>
internal readonly record struct UcdpGedVictims(UcdpGedVictimClass Class, VictimGroup Group, Id<Actor>? Actor)
{
    /// <summary>Whether nobody of these people is also counted by another class for which this holds.</summary>
    public bool ExcludeEachOther => Class is not (UcdpGedVictimClass.General or UcdpGedVictimClass.Other) || Group is VictimGroup.Combatant or VictimGroup.Security;

    public static UcdpGedVictims Of(Victims victims, UcdpGedSides sides) =>
        victims.Group is VictimGroup.Civilian or VictimGroup.Journalist or VictimGroup.AidWorker ? new(UcdpGedVictimClass.Civilians, default, null)
        : victims.Actor is { } actor && actor == sides.SideA ? new(UcdpGedVictimClass.SideA, default, null)
        : victims.Actor is { } other && other == sides.SideB ? new(UcdpGedVictimClass.SideB, default, null)
        : victims is { Group: VictimGroup.Unspecified, Actor: null } ? default
        : new(UcdpGedVictimClass.Other, victims.Group, victims.Actor);
}
