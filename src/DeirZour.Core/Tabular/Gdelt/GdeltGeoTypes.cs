namespace DeirZour.Tabular;

/// <summary>The correspondence of GDELT's types of places and UCDP's degrees of geographic precision.</summary>
public static class GdeltGeoTypes
{
    /// <summary>UCDP's code for a type of place.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Country, province for a state or division, near for a city; <see langword="null"/> for no place or no such type.</returns>
    public static WherePrecision? ToUcdp(this GdeltGeoType type) => type switch
    {
        GdeltGeoType.Country => WherePrecision.Country,
        GdeltGeoType.UnitedStatesState or GdeltGeoType.WorldState => WherePrecision.Province,
        GdeltGeoType.UnitedStatesCity or GdeltGeoType.WorldCity => WherePrecision.Near,
        _ => null,
    };

    /// <summary>GDELT's type for a UCDP precision of a place outside the United States.</summary>
    /// <param name="precision">The precision.</param>
    /// <returns>City for exact, near and district, division for province, country for what is wider, none at sea.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not one of UCDP's.</exception>
    public static GdeltGeoType ToGdelt(this WherePrecision precision) => precision switch
    {
        WherePrecision.Exact or WherePrecision.Near or WherePrecision.District => GdeltGeoType.WorldCity,
        WherePrecision.Province => GdeltGeoType.WorldState,
        WherePrecision.Region or WherePrecision.Country => GdeltGeoType.Country,
        WherePrecision.International => GdeltGeoType.None,
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Expected 1 to 7."),
    };
}
