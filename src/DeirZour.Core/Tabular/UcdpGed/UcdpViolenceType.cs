namespace DeirZour.Tabular;

/// <summary>UCDP GED <c>type_of_violence</c>. Source: UCDP GED Codebook, type_of_violence; the numbers are UCDP's.</summary>
public enum UcdpViolenceType
{
    /// <summary>1: between a state and an organised group, or between states.</summary>
    StateBased = 1,

    /// <summary>2: between organised groups, none of which is a state.</summary>
    NonState = 2,

    /// <summary>3: of a state or an organised group against civilians.</summary>
    OneSided = 3,
}
