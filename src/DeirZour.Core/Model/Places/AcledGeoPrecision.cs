namespace DeirZour;

/// <summary>ACLED <c>geo_precision</c>. Source: ACLED Codebook, geo precision; the numbers are ACLED's.</summary>
public enum AcledGeoPrecision
{
    /// <summary>1: a named town.</summary>
    Town = 1,

    /// <summary>2: a small area, or near a town.</summary>
    Near = 2,

    /// <summary>3: a larger region, given as a natural feature or the provincial capital.</summary>
    Region = 3,
}
