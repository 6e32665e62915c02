namespace DeirZour.Tabular;

/// <summary>ACLED <c>sub_event_type</c>: what kind of event it was within its type, in the order of the codebook. Source: ACLED Codebook, sub-event types; ACLED has names and no numbers.</summary>
public enum AcledSubEventType
{
    /// <summary><c>Government regains territory</c>: government forces or their allies regain a place.</summary>
    GovernmentRegainsTerritory,

    /// <summary><c>Non-state actor overtakes territory</c>: a non-state actor or a foreign force takes a place and holds it.</summary>
    NonStateActorOvertakesTerritory,

    /// <summary><c>Armed clash</c>: armed groups fight; no place changes hands.</summary>
    ArmedClash,

    /// <summary><c>Excessive force against protesters</c>: peaceful protesters are met with lethal or near-lethal force.</summary>
    ExcessiveForceAgainstProtesters,

    /// <summary><c>Protest with intervention</c>: somebody attempts to disperse or suppress a peaceful protest.</summary>
    ProtestWithIntervention,

    /// <summary><c>Peaceful protest</c>: nobody interferes.</summary>
    PeacefulProtest,

    /// <summary><c>Violent demonstration</c>: demonstrators use violence.</summary>
    ViolentDemonstration,

    /// <summary><c>Mob violence</c>: a crowd uses violence outside a demonstration.</summary>
    MobViolence,

    /// <summary><c>Chemical weapon</c>: a chemical weapon is used.</summary>
    ChemicalWeapon,

    /// <summary><c>Air/drone strike</c>: a strike from the air.</summary>
    AirOrDroneStrike,

    /// <summary><c>Suicide bomb</c>: an attacker blows up himself or herself.</summary>
    SuicideBomb,

    /// <summary><c>Shelling/artillery/missile attack</c>: long-range fire from the ground or the sea.</summary>
    ShellingArtilleryOrMissileAttack,

    /// <summary><c>Remote explosive/landmine/IED</c>: a device set off from afar or by its victims.</summary>
    RemoteExplosiveLandmineOrIed,

    /// <summary><c>Grenade</c>: a grenade or a hurled explosive.</summary>
    Grenade,

    /// <summary><c>Sexual violence</c>: sexual violence against civilians.</summary>
    SexualViolence,

    /// <summary><c>Attack</c>: civilians are attacked otherwise.</summary>
    Attack,

    /// <summary><c>Abduction/forced disappearance</c>: people are taken, without word of other violence.</summary>
    AbductionOrForcedDisappearance,

    /// <summary><c>Agreement</c>: groups agree on something.</summary>
    Agreement,

    /// <summary><c>Arrests</c>: arrests of importance, or many of them.</summary>
    Arrests,

    /// <summary><c>Change to group/activity</c>: a group moves, forms, splits, merges or changes what it does.</summary>
    ChangeToGroupOrActivity,

    /// <summary><c>Disrupted weapons use</c>: a weapon is found, intercepted or goes off without harm.</summary>
    DisruptedWeaponsUse,

    /// <summary><c>Headquarters or base established</c>: a group sets up a base without violence.</summary>
    HeadquartersOrBaseEstablished,

    /// <summary><c>Looting/property destruction</c>: property is taken or destroyed.</summary>
    LootingOrPropertyDestruction,

    /// <summary><c>Non-violent transfer of territory</c>: a place changes hands without fighting.</summary>
    NonViolentTransferOfTerritory,

    /// <summary><c>Other</c>: something else of importance.</summary>
    Other,
}
