namespace DeirZour.Tabular;

/// <summary>PITF <c>Organization of Violence</c>: in what form the violence came. Source: PITF Worldwide Atrocities codebook and files; PITF has names and no numbers.</summary>
public enum AtrocityOrganization
{
    /// <summary><c>Attack/Massacre</c>.</summary>
    Attack,

    /// <summary><c>Clash</c>.</summary>
    Clash,

    /// <summary><c>Targeted Assassination</c>.</summary>
    TargetedAssassination,

    /// <summary><c>Riot/Pogrom</c>.</summary>
    Riot,

    /// <summary><c>Protest</c>.</summary>
    Protest,

    /// <summary><c>Unclear/Other</c>.</summary>
    Other,
}
