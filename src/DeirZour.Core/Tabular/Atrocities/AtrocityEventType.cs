namespace DeirZour.Tabular;

/// <summary>PITF <c>Event Type</c>: whether it is one incident or a series of them. Source: PITF Worldwide Atrocities codebook and files; PITF has names and no numbers.</summary>
public enum AtrocityEventType
{
    /// <summary><c>Incident</c>.</summary>
    Incident,

    /// <summary><c>Campaign</c>.</summary>
    Campaign,
}
