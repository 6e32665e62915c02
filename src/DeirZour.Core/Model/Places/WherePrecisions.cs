namespace DeirZour;

/// <summary>The correspondence of UCDP's seven and ACLED's three degrees of geographic precision.</summary>
public static class WherePrecisions
{
    /// <summary>ACLED's code for a UCDP precision.</summary>
    /// <param name="precision">The UCDP precision.</param>
    /// <returns>Town for exact, near for near, region for everything wider, which ACLED does not tell apart.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not one of UCDP's.</exception>
    public static AcledGeoPrecision ToAcled(this WherePrecision precision) => precision switch
    {
        WherePrecision.Exact => AcledGeoPrecision.Town,
        WherePrecision.Near => AcledGeoPrecision.Near,
        >= WherePrecision.District and <= WherePrecision.International => AcledGeoPrecision.Region,
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Expected 1 to 7."),
    };

    /// <summary>UCDP's code for an ACLED precision.</summary>
    /// <param name="precision">The ACLED precision.</param>
    /// <returns>Exact for town, near for near, province for region, since ACLED places such events at the provincial capital.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not one of ACLED's.</exception>
    public static WherePrecision ToUcdp(this AcledGeoPrecision precision) => precision switch
    {
        AcledGeoPrecision.Town => WherePrecision.Exact,
        AcledGeoPrecision.Near => WherePrecision.Near,
        AcledGeoPrecision.Region => WherePrecision.Province,
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Expected 1 to 3."),
    };
}
