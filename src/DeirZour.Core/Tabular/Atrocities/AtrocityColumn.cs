namespace DeirZour.Tabular;

/// <summary>The columns of the PITF Worldwide Atrocities Dataset, in their order. A member has the name of the property of <see cref="AtrocityRow"/> that holds it.</summary>
/// <remarks>Source: the headers of the files; <see cref="AtrocityColumns"/> has the names, some of which several columns share.</remarks>
public enum AtrocityColumn
{
    /// <summary><c>Event Type</c>.</summary>
    EventType,

    /// <summary><c>Campaign Identifier</c>.</summary>
    CampaignIdentifier,

    /// <summary><c>Event Reporting</c>.</summary>
    EventReporting,

    /// <summary><c>Start Day</c>.</summary>
    StartDay,

    /// <summary><c>Start Month</c>.</summary>
    StartMonth,

    /// <summary><c>Start Year</c>.</summary>
    StartYear,

    /// <summary><c>End Day</c>.</summary>
    EndDay,

    /// <summary><c>End Month</c>.</summary>
    EndMonth,

    /// <summary><c>End Year</c>.</summary>
    EndYear,

    /// <summary><c>Country</c>.</summary>
    Country,

    /// <summary><c>Region</c>.</summary>
    Region,

    /// <summary><c>District</c>.</summary>
    District,

    /// <summary><c>Locality</c>.</summary>
    Locality,

    /// <summary><c>Degrees</c>.</summary>
    LatitudeDegrees,

    /// <summary><c>Minutes</c>.</summary>
    LatitudeMinutes,

    /// <summary><c>Seconds</c>.</summary>
    LatitudeSeconds,

    /// <summary><c>Direction</c>.</summary>
    LatitudeDirection,

    /// <summary><c>Degrees</c>.</summary>
    LongitudeDegrees,

    /// <summary><c>Minutes</c>.</summary>
    LongitudeMinutes,

    /// <summary><c>Seconds</c>.</summary>
    LongitudeSeconds,

    /// <summary><c>Direction</c>.</summary>
    LongitudeDirection,

    /// <summary><c>Distance (km)</c>.</summary>
    DistanceKilometres,

    /// <summary><c>Direction</c>.</summary>
    DistanceDirection,

    /// <summary><c>Perp State Role</c>.</summary>
    PerpetratorRole,

    /// <summary><c>Perp State Military</c>.</summary>
    PerpetratorMilitary,

    /// <summary><c>Perp State Police</c>.</summary>
    PerpetratorPolice,

    /// <summary><c>Perp State Other</c>.</summary>
    PerpetratorOtherState,

    /// <summary><c>Perp Non-State Ideological</c>.</summary>
    PerpetratorIdeological,

    /// <summary><c>Perp Non-State Ethnic</c>.</summary>
    PerpetratorEthnic,

    /// <summary><c>Perp Non-State Religious</c>.</summary>
    PerpetratorReligious,

    /// <summary><c>Perp Non-State Criminal</c>.</summary>
    PerpetratorCriminal,

    /// <summary><c>Perp Non-State Private</c>.</summary>
    PerpetratorPrivate,

    /// <summary><c>Perp Unknown/Unclear/Other</c>.</summary>
    PerpetratorUnknown,

    /// <summary><c>Victim Noncombatant Asserted</c>.</summary>
    NoncombatantStatus,

    /// <summary><c>Victim Noncombatant Contested</c>.</summary>
    NoncombatantContested,

    /// <summary><c>Victim Identity Political</c>.</summary>
    VictimPolitical,

    /// <summary><c>Victim Identity Ethnic/National/Citizenship</c>.</summary>
    VictimEthnic,

    /// <summary><c>Victim Identity Religious</c>.</summary>
    VictimReligious,

    /// <summary><c>Victim Identity Socio-Economic</c>.</summary>
    VictimSocioeconomic,

    /// <summary><c>Victim Identity Unarmed Combatants</c>.</summary>
    VictimUnarmedCombatants,

    /// <summary><c>Victim Identity Random/Unknown/Unclear/Other</c>.</summary>
    VictimOther,

    /// <summary><c>Deaths Number</c>.</summary>
    Deaths,

    /// <summary><c>Deaths Scale</c>.</summary>
    DeathsScale,

    /// <summary><c>Injured Number</c>.</summary>
    Injured,

    /// <summary><c>Injured Scale</c>.</summary>
    InjuredScale,

    /// <summary><c>Deaths Ambiguity</c>.</summary>
    DeathsAmbiguity,

    /// <summary><c>Deaths Contested</c>.</summary>
    DeathsContested,

    /// <summary><c>Organization of Violence</c>.</summary>
    Organization,

    /// <summary><c>Weapons</c>.</summary>
    Weapon,

    /// <summary><c>Intent</c>.</summary>
    Intent,

    /// <summary><c>Regrets</c>.</summary>
    Regrets,

    /// <summary><c>Collateral Damage</c>.</summary>
    CollateralDamage,

    /// <summary><c>Food/Aid as a Weapon</c>.</summary>
    FoodOrAidAsWeapon,

    /// <summary><c>Scorched Earth Tactics</c>.</summary>
    ScorchedEarth,

    /// <summary><c>Human Shields</c>.</summary>
    HumanShields,

    /// <summary><c>Rape</c>.</summary>
    Rape,

    /// <summary><c>Targeted Assassinations</c>.</summary>
    TargetedAssassinations,

    /// <summary><c>Mass Detentions</c>.</summary>
    MassDetentions,

    /// <summary><c>Sieges/Closures</c>.</summary>
    Sieges,

    /// <summary><c>Kidnappings</c>.</summary>
    Kidnappings,

    /// <summary><c>Disappearances</c>.</summary>
    Disappearances,

    /// <summary><c>Other Tactics</c>.</summary>
    OtherTactics,

    /// <summary><c>Description</c>.</summary>
    Description,

    /// <summary><c>Link</c>.</summary>
    Link,

    /// <summary><c>Primary Source Type</c>.</summary>
    PrimarySourceType,

    /// <summary><c>Primary Source</c>.</summary>
    PrimarySource,

    /// <summary><c>Secondary Source Type</c>.</summary>
    SecondarySourceType,

    /// <summary><c>Secondary Source</c>.</summary>
    SecondarySource,

    /// <summary><c>Contesting Source Type</c>.</summary>
    ContestingSourceType,

    /// <summary><c>Contesting Source</c>.</summary>
    ContestingSource,

    /// <summary><c>Citation</c>.</summary>
    Citation,

    /// <summary><c>Comments</c>.</summary>
    Comments,

    /// <summary><c>Coder</c>.</summary>
    Coder,
}
