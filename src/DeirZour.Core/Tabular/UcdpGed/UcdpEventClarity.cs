namespace DeirZour.Tabular;

/// <summary>UCDP GED <c>event_clarity</c>: whether the sources tell the event apart from others. Source: UCDP GED Codebook, event_clarity; the numbers are UCDP's.</summary>
public enum UcdpEventClarity
{
    /// <summary>1: clear; the event stands by itself.</summary>
    Clear = 1,

    /// <summary>2: less clear; the sources report several events in sum.</summary>
    Less = 2,
}
