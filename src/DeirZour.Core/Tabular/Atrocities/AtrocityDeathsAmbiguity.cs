namespace DeirZour.Tabular;

/// <summary>PITF <c>Deaths Ambiguity</c>: whether one number was reported or several. Source: PITF Worldwide Atrocities codebook and files; PITF has names and no numbers.</summary>
public enum AtrocityDeathsAmbiguity
{
    /// <summary><c>Single Number Reported</c>.</summary>
    SingleNumber,

    /// <summary><c>Range Reported</c>.</summary>
    Range,

    /// <summary><c>Multiple Numbers/Ranges Reported</c>.</summary>
    MultipleNumbers,

    /// <summary><c>No Numbers/Ranges Reported</c>.</summary>
    NoNumbers,
}
