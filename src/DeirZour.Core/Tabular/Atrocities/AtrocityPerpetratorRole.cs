namespace DeirZour.Tabular;

/// <summary>PITF <c>Perp State Role</c>: how the perpetrators stand to the state. Source: PITF Worldwide Atrocities codebook and files; PITF has names and no numbers.</summary>
public enum AtrocityPerpetratorRole
{
    /// <summary><c>State Perpetrator</c>.</summary>
    State,

    /// <summary><c>Non-State, Internal, State Sanction</c>.</summary>
    InternalWithStateSanction,

    /// <summary><c>Non-State, Internal, No State Sanction</c>.</summary>
    InternalWithoutStateSanction,

    /// <summary><c>Transnational, State</c>.</summary>
    TransnationalState,

    /// <summary><c>Transnational, Non-State</c>.</summary>
    TransnationalNonState,

    /// <summary><c>Multiple Perpetrators (State and Non-State)</c>.</summary>
    MultipleStateAndNonState,

    /// <summary><c>Multiple Perpetrators (Non-State)</c>.</summary>
    MultipleNonState,

    /// <summary><c>Unknown/Unclear/Other</c>.</summary>
    Unknown,
}
