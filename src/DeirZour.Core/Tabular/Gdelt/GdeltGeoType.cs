namespace DeirZour.Tabular;

/// <summary>GDELT <c>Geo_Type</c>: how exactly a place is known. Source: GDELT Event Codebook 2.0; the numbers are GDELT's.</summary>
public enum GdeltGeoType
{
    /// <summary>0: no place.</summary>
    None = 0,

    /// <summary>1: a country; the point is its centre.</summary>
    Country = 1,

    /// <summary>2: a state of the United States; the point is its centre.</summary>
    UnitedStatesState = 2,

    /// <summary>3: a city or landmark in the United States.</summary>
    UnitedStatesCity = 3,

    /// <summary>4: a city or landmark elsewhere.</summary>
    WorldCity = 4,

    /// <summary>5: a first-order division elsewhere; the point is its centre.</summary>
    WorldState = 5,
}
