namespace DeirZour;

/// <summary>What happened to people. Wire names are the camel-case member names.</summary>
public enum Outcome
{
    /// <summary>Dead, whatever the cause that the source names.</summary>
    Killed,

    /// <summary>Injured.</summary>
    Wounded,

    /// <summary>Killed or wounded, not told apart: "casualties".</summary>
    KilledOrWounded,

    /// <summary>Missing or disappeared.</summary>
    Missing,

    /// <summary>Captured, detained, abducted or held hostage.</summary>
    Captured,

    /// <summary>Fled, evacuated or driven out.</summary>
    Displaced,

    /// <summary>Trapped, encircled or under siege.</summary>
    Besieged,

    /// <summary>Starving, ill, homeless or harmed in another way.</summary>
    OtherAffected,
}
