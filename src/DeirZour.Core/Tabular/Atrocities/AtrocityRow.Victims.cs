namespace DeirZour.Tabular;

/// <content>Who suffered it, and how many.</content>
public sealed partial record AtrocityRow
{
    /// <summary><c>Victim Noncombatant Asserted</c>: whether a source says that the victims did not fight.</summary>
    public bool? NoncombatantStatus { get; init; }

    /// <summary><c>Victim Noncombatant Contested</c>: whether a source says otherwise.</summary>
    public bool? NoncombatantContested { get; init; }

    /// <summary><c>Victim Identity Political</c>: victims by their politics.</summary>
    public string? VictimPolitical { get; init; }

    /// <summary><c>Victim Identity Ethnic/National/Citizenship</c>: victims by their ethnic group or nation.</summary>
    public string? VictimEthnic { get; init; }

    /// <summary><c>Victim Identity Religious</c>: victims by their religion.</summary>
    public string? VictimReligious { get; init; }

    /// <summary><c>Victim Identity Socio-Economic</c>: victims by their work or standing.</summary>
    public string? VictimSocioeconomic { get; init; }

    /// <summary><c>Victim Identity Unarmed Combatants</c>: fighters who bore no arms then.</summary>
    public string? VictimUnarmedCombatants { get; init; }

    /// <summary><c>Victim Identity Random/Unknown/Unclear/Other</c>: victims whom no class fits.</summary>
    public string? VictimOther { get; init; }

    /// <summary><c>Deaths Number</c>: how many people were killed, also in words such as <c>dozens</c>.</summary>
    public CountRange? Deaths { get; init; }

    /// <summary><c>Deaths Scale</c>: the band of that number, such as <c>5-24</c>.</summary>
    public CountRange? DeathsScale { get; init; }

    /// <summary><c>Injured Number</c>: how many people were injured. 0 beside a band of <c>No information</c> means nothing.</summary>
    public CountRange? Injured { get; init; }

    /// <summary><c>Injured Scale</c>: the band of that number; <see langword="null"/> also for <c>No information</c>.</summary>
    public CountRange? InjuredScale { get; init; }

    /// <summary><c>Deaths Ambiguity</c>: whether one number was reported or several.</summary>
    public AtrocityDeathsAmbiguity? DeathsAmbiguity { get; init; }

    /// <summary><c>Deaths Contested</c>: whether a source contests the number.</summary>
    public bool? DeathsContested { get; init; }
}
