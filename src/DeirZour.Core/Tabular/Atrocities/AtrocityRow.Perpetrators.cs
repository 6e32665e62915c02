namespace DeirZour.Tabular;

/// <content>Who did it.</content>
public sealed partial record AtrocityRow
{
    /// <summary><c>Perp State Role</c>: how the perpetrators stand to the state.</summary>
    public AtrocityPerpetratorRole? PerpetratorRole { get; init; }

    /// <summary><c>Perp State Military</c>: perpetrators of the state's military.</summary>
    public string? PerpetratorMilitary { get; init; }

    /// <summary><c>Perp State Police</c>: perpetrators of the state's police.</summary>
    public string? PerpetratorPolice { get; init; }

    /// <summary><c>Perp State Other</c>: other perpetrators of the state.</summary>
    public string? PerpetratorOtherState { get; init; }

    /// <summary><c>Perp Non-State Ideological</c>: a non-state group with an ideology.</summary>
    public string? PerpetratorIdeological { get; init; }

    /// <summary><c>Perp Non-State Ethnic</c>: a non-state ethnic group.</summary>
    public string? PerpetratorEthnic { get; init; }

    /// <summary><c>Perp Non-State Religious</c>: a non-state religious group.</summary>
    public string? PerpetratorReligious { get; init; }

    /// <summary><c>Perp Non-State Criminal</c>: criminals.</summary>
    public string? PerpetratorCriminal { get; init; }

    /// <summary><c>Perp Non-State Private</c>: private people or groups.</summary>
    public string? PerpetratorPrivate { get; init; }

    /// <summary><c>Perp Unknown/Unclear/Other</c>: perpetrators whom no class fits, or <c>Unknown</c>.</summary>
    public string? PerpetratorUnknown { get; init; }
}
