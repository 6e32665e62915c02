using static DeirZour.Tabular.ColumnPresence;

namespace DeirZour.Tabular;

/// <summary>The names of the columns of PITF atrocities.</summary>
public static class AtrocityColumns
{
    /// <summary>The columns and their order. Thread safe.</summary>
    public static TableSchema<AtrocityColumn> Schema { get; } = new(
        "pitf",
        "PITF atrocities",
        new(AtrocityColumn.EventType, "Event Type") { Presence = Required },
        new(AtrocityColumn.CampaignIdentifier, "Campaign Identifier"),
        new(AtrocityColumn.EventReporting, "Event Reporting"),
        new(AtrocityColumn.StartDay, "Start Day") { Presence = Required },
        new(AtrocityColumn.StartMonth, "Start Month") { Presence = Required },
        new(AtrocityColumn.StartYear, "Start Year") { Presence = Required },
        new(AtrocityColumn.EndDay, "End Day"),
        new(AtrocityColumn.EndMonth, "End Month"),
        new(AtrocityColumn.EndYear, "End Year"),
        new(AtrocityColumn.Country, "Country") { Presence = Required },
        new(AtrocityColumn.Region, "Region"),
        new(AtrocityColumn.District, "District"),
        new(AtrocityColumn.Locality, "Locality"),
        new(AtrocityColumn.LatitudeDegrees, "Degrees"),
        new(AtrocityColumn.LatitudeMinutes, "Minutes"),
        new(AtrocityColumn.LatitudeSeconds, "Seconds"),
        new(AtrocityColumn.LatitudeDirection, "Direction"),
        new(AtrocityColumn.LongitudeDegrees, "Degrees"),
        new(AtrocityColumn.LongitudeMinutes, "Minutes"),
        new(AtrocityColumn.LongitudeSeconds, "Seconds"),
        new(AtrocityColumn.LongitudeDirection, "Direction"),
        new(AtrocityColumn.DistanceKilometres, "Distance (km)"),
        new(AtrocityColumn.DistanceDirection, "Direction"),
        new(AtrocityColumn.PerpetratorRole, "Perp State Role") { Presence = Required, IsTelltale = true },
        new(AtrocityColumn.PerpetratorMilitary, "Perp State Military"),
        new(AtrocityColumn.PerpetratorPolice, "Perp State Police"),
        new(AtrocityColumn.PerpetratorOtherState, "Perp State Other"),
        new(AtrocityColumn.PerpetratorIdeological, "Perp Non-State Ideological"),
        new(AtrocityColumn.PerpetratorEthnic, "Perp Non-State Ethnic"),
        new(AtrocityColumn.PerpetratorReligious, "Perp Non-State Religious"),
        new(AtrocityColumn.PerpetratorCriminal, "Perp Non-State Criminal"),
        new(AtrocityColumn.PerpetratorPrivate, "Perp Non-State Private"),
        new(AtrocityColumn.PerpetratorUnknown, "Perp Unknown/Unclear/Other"),
        new(AtrocityColumn.NoncombatantStatus, "Victim Noncombatant Asserted") { IsTelltale = true },
        new(AtrocityColumn.NoncombatantContested, "Victim Noncombatant Contested") { IsTelltale = true },
        new(AtrocityColumn.VictimPolitical, "Victim Identity Political"),
        new(AtrocityColumn.VictimEthnic, "Victim Identity Ethnic/National/Citizenship"),
        new(AtrocityColumn.VictimReligious, "Victim Identity Religious"),
        new(AtrocityColumn.VictimSocioeconomic, "Victim Identity Socio-Economic"),
        new(AtrocityColumn.VictimUnarmedCombatants, "Victim Identity Unarmed Combatants"),
        new(AtrocityColumn.VictimOther, "Victim Identity Random/Unknown/Unclear/Other"),
        new(AtrocityColumn.Deaths, "Deaths Number") { Presence = Required, IsTelltale = true },
        new(AtrocityColumn.DeathsScale, "Deaths Scale") { Presence = Required, IsTelltale = true },
        new(AtrocityColumn.Injured, "Injured Number"),
        new(AtrocityColumn.InjuredScale, "Injured Scale"),
        new(AtrocityColumn.DeathsAmbiguity, "Deaths Ambiguity"),
        new(AtrocityColumn.DeathsContested, "Deaths Contested"),
        new(AtrocityColumn.Organization, "Organization of Violence"),
        new(AtrocityColumn.Weapon, "Weapons"),
        new(AtrocityColumn.Intent, "Intent"),
        new(AtrocityColumn.Regrets, "Regrets"),
        new(AtrocityColumn.CollateralDamage, "Collateral Damage"),
        new(AtrocityColumn.FoodOrAidAsWeapon, "Food/Aid as a Weapon"),
        new(AtrocityColumn.ScorchedEarth, "Scorched Earth Tactics"),
        new(AtrocityColumn.HumanShields, "Human Shields"),
        new(AtrocityColumn.Rape, "Rape"),
        new(AtrocityColumn.TargetedAssassinations, "Targeted Assassinations"),
        new(AtrocityColumn.MassDetentions, "Mass Detentions"),
        new(AtrocityColumn.Sieges, "Sieges/Closures"),
        new(AtrocityColumn.Kidnappings, "Kidnappings"),
        new(AtrocityColumn.Disappearances, "Disappearances"),
        new(AtrocityColumn.OtherTactics, "Other Tactics"),
        new(AtrocityColumn.Description, "Description"),
        new(AtrocityColumn.Link, "Link"),
        new(AtrocityColumn.PrimarySourceType, "Primary Source Type"),
        new(AtrocityColumn.PrimarySource, "Primary Source"),
        new(AtrocityColumn.SecondarySourceType, "Secondary Source Type"),
        new(AtrocityColumn.SecondarySource, "Secondary Source"),
        new(AtrocityColumn.ContestingSourceType, "Contesting Source Type"),
        new(AtrocityColumn.ContestingSource, "Contesting Source"),
        new(AtrocityColumn.Citation, "Citation"),
        new(AtrocityColumn.Comments, "Comments"),
        new(AtrocityColumn.Coder, "Coder"))
    {
        LeastTelltales = 3,
    };

    /// <summary>The name of a column in files.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>Event Type</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToName(this AtrocityColumn column) => Schema.NameOf(column);
}
