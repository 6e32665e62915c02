namespace DeirZour;

/// <summary>The most specific class of people that the words of a claim state. Wire names are the camel-case member names.</summary>
public enum VictimGroup
{
    /// <summary>People, persons, others, men: no class stated.</summary>
    Unspecified,

    /// <summary>Civilians and residents.</summary>
    Civilian,

    /// <summary>Soldiers, militia, fighters, attackers.</summary>
    Combatant,

    /// <summary>Police and guards.</summary>
    Security,

    /// <summary>Children.</summary>
    Child,

    /// <summary>Women.</summary>
    Woman,

    /// <summary>Doctors, nurses, rescuers.</summary>
    Medic,

    /// <summary>Journalists and media workers.</summary>
    Journalist,

    /// <summary>Aid workers.</summary>
    AidWorker,
}
