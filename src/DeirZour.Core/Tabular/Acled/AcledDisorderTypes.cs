namespace DeirZour.Tabular;

/// <summary>ACLED <c>disorder_type</c>: what sorts of disorder the event is one of. Source: ACLED Codebook, disorder types; ACLED has names and no numbers.</summary>
[Flags]
public enum AcledDisorderTypes
{
    /// <summary>None; no event has it.</summary>
    None = 0,

    /// <summary><c>Political violence</c>: battles, explosions, violence against civilians, mob violence and excessive force against protesters.</summary>
    PoliticalViolence = 1,

    /// <summary><c>Demonstrations</c>: protests and violent demonstrations.</summary>
    Demonstrations = 2,

    /// <summary><c>Strategic developments</c>.</summary>
    StrategicDevelopments = 4,
}
