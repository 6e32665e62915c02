namespace DeirZour.Tabular;

/// <summary>PITF's names of its codes.</summary>
internal static class AtrocityCodes
{
    public static CodeNames<AtrocityEventType> EventTypes { get; } = new(
        (AtrocityEventType.Incident, "Incident"),
        (AtrocityEventType.Campaign, "Campaign"));

    public static CodeNames<AtrocityPerpetratorRole> PerpetratorRoles { get; } = new(
        (AtrocityPerpetratorRole.State, "State Perpetrator"),
        (AtrocityPerpetratorRole.InternalWithStateSanction, "Non-State, Internal, State Sanction"),
        (AtrocityPerpetratorRole.InternalWithoutStateSanction, "Non-State, Internal, No State Sanction"),
        (AtrocityPerpetratorRole.TransnationalState, "Transnational, State"),
        (AtrocityPerpetratorRole.TransnationalNonState, "Transnational, Non-State"),
        (AtrocityPerpetratorRole.MultipleStateAndNonState, "Multiple Perpetrators (State and Non-State)"),
        (AtrocityPerpetratorRole.MultipleNonState, "Multiple Perpetrators (Non-State)"),
        (AtrocityPerpetratorRole.Unknown, "Unknown/Unclear/Other"));

    public static CodeNames<AtrocityDeathsAmbiguity> DeathsAmbiguitys { get; } = new(
        (AtrocityDeathsAmbiguity.SingleNumber, "Single Number Reported"),
        (AtrocityDeathsAmbiguity.Range, "Range Reported"),
        (AtrocityDeathsAmbiguity.MultipleNumbers, "Multiple Numbers/Ranges Reported"),
        (AtrocityDeathsAmbiguity.NoNumbers, "No Numbers/Ranges Reported"));

    public static CodeNames<AtrocityOrganization> Organizations { get; } = new(
        (AtrocityOrganization.Attack, "Attack/Massacre"),
        (AtrocityOrganization.Clash, "Clash"),
        (AtrocityOrganization.TargetedAssassination, "Targeted Assassination"),
        (AtrocityOrganization.Riot, "Riot/Pogrom"),
        (AtrocityOrganization.Protest, "Protest"),
        (AtrocityOrganization.Other, "Unclear/Other"));

    public static CodeNames<AtrocityWeapon> Weapons { get; } = new(
        (AtrocityWeapon.Firearms, "Firearms"),
        (AtrocityWeapon.HeavyWeapons, "Heavy Weapons"),
        (AtrocityWeapon.Explosives, "Explosives"),
        (AtrocityWeapon.SuicideBombing, "Suicide Bombing"),
        (AtrocityWeapon.Primitive, "Primitive Weapons"),
        (AtrocityWeapon.Other, "Unclear/Other"));
}
