namespace DeirZour.Tabular;

/// <summary>ACLED <c>event_type</c>: what kind of event it was. Source: ACLED Codebook, event types; ACLED has names and no numbers.</summary>
public enum AcledEventType
{
    /// <summary><c>Battles</c>: fighting between two armed groups.</summary>
    Battles,

    /// <summary><c>Protests</c>: demonstrations whose participants use no violence.</summary>
    Protests,

    /// <summary><c>Riots</c>: violence of demonstrators or crowds.</summary>
    Riots,

    /// <summary><c>Explosions/Remote violence</c>: one side uses weapons that the other cannot answer on the spot.</summary>
    Explosions,

    /// <summary><c>Violence against civilians</c>: an armed group attacks people without arms.</summary>
    ViolenceAgainstCivilians,

    /// <summary><c>Strategic developments</c>: what is not violence but may bring it or change it.</summary>
    StrategicDevelopments,
}
