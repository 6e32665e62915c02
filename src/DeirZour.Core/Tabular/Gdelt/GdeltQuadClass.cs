namespace DeirZour.Tabular;

/// <summary>GDELT <c>QuadClass</c>: cooperation or conflict, in words or deeds. Source: GDELT Event Codebook 2.0; the numbers are GDELT's.</summary>
public enum GdeltQuadClass
{
    /// <summary>1: statements, appeals, consultations, diplomatic cooperation.</summary>
    VerbalCooperation = 1,

    /// <summary>2: material cooperation, aid, yielding.</summary>
    MaterialCooperation = 2,

    /// <summary>3: demands, disapproval, rejection, threats.</summary>
    VerbalConflict = 3,

    /// <summary>4: protest, posture, coercion, assault, fighting, mass violence.</summary>
    MaterialConflict = 4,
}
