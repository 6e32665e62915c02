namespace DeirZour;

/// <summary>What a number covers. Wire names are the camel-case member names.</summary>
public enum Scope
{
    /// <summary>The incident that the document reports.</summary>
    Incident,

    /// <summary>A stated period: "in the last 24 hours".</summary>
    Window,

    /// <summary>Everything since a time or during a long event: "since 2011", "during the siege".</summary>
    Cumulative,

    /// <summary>Another, earlier event told as background.</summary>
    Background,
}
