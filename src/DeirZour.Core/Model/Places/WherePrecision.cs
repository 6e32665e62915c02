namespace DeirZour;

/// <summary>How exactly a location is known; the numbers are those of UCDP GED <c>where_prec</c>. Source: UCDP GED Codebook, where_prec.</summary>
public enum WherePrecision
{
    /// <summary>1: the exact place.</summary>
    Exact = 1,

    /// <summary>2: a limited area around a named place.</summary>
    Near = 2,

    /// <summary>3: a second-order division; the point is its centre.</summary>
    District = 3,

    /// <summary>4: a first-order division; the point is its centre.</summary>
    Province = 4,

    /// <summary>5: a part of a country larger than a province, a line between two places, or a vague relative location.</summary>
    Region = 5,

    /// <summary>6: a country; the point is its centre.</summary>
    Country = 6,

    /// <summary>7: at sea or in international airspace.</summary>
    International = 7,
}
