namespace DeirZour.Tabular;

/// <summary>ACLED <c>inter1</c> and <c>inter2</c>: what kind of actor it was. Source: ACLED Codebook, inter codes; the numbers are ACLED's, exports since 2024 have the names.</summary>
public enum AcledActorType
{
    /// <summary>0: there is no such actor.</summary>
    None = 0,

    /// <summary>1, <c>State forces</c>: army, police and other forces of a state.</summary>
    StateForces = 1,

    /// <summary>2, <c>Rebel group</c>: a group that fights to replace the government or to leave the state.</summary>
    RebelGroup = 2,

    /// <summary>3, <c>Political militia</c>: an armed group with political aims short of that, or armed by politicians; also unidentified armed groups.</summary>
    PoliticalMilitia = 3,

    /// <summary>4, <c>Identity militia</c>: an armed group around an ethnic, religious or local community.</summary>
    IdentityMilitia = 4,

    /// <summary>5, <c>Rioters</c>: people who use violence in demonstrations or crowds.</summary>
    Rioters = 5,

    /// <summary>6, <c>Protesters</c>: people who demonstrate peacefully.</summary>
    Protesters = 6,

    /// <summary>7, <c>Civilians</c>: people without arms who are attacked.</summary>
    Civilians = 7,

    /// <summary>8, <c>External/Other forces</c>: forces from abroad, peacekeepers and private security.</summary>
    ExternalOrOtherForces = 8,
}
