namespace DeirZour.Tabular;

/// <summary>Whom a number of deaths counts, as far as UCDP GED tells people apart.</summary>
internal enum UcdpGedVictimClass
{
    /// <summary>People, without a class.</summary>
    General,

    /// <summary>People of side A.</summary>
    SideA,

    /// <summary>People of side B.</summary>
    SideB,

    /// <summary>Civilians.</summary>
    Civilians,

    /// <summary>A class that UCDP GED does not have: fighters of nobody knows which side, children.</summary>
    Other,
}
