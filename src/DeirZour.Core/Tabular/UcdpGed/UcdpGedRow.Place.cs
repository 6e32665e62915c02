namespace DeirZour.Tabular;

/// <content>Where it happened.</content>
public sealed partial record UcdpGedRow
{
    /// <summary><c>where_prec</c>: how exactly the place is known.</summary>
    public WherePrecision? WherePrecision { get; init; }

    /// <summary><c>where_coordinates</c>: the name of the place that the coordinates are those of.</summary>
    public string? WhereCoordinates { get; init; }

    /// <summary><c>where_description</c>: the place in words.</summary>
    public string? WhereDescription { get; init; }

    /// <summary><c>adm_1</c>: the first-order division.</summary>
    public string? Adm1 { get; init; }

    /// <summary><c>adm_2</c>: the second-order division.</summary>
    public string? Adm2 { get; init; }

    /// <summary><c>latitude</c>: decimal degrees, north positive.</summary>
    public double? Latitude { get; init; }

    /// <summary><c>longitude</c>: decimal degrees, east positive.</summary>
    public double? Longitude { get; init; }

    /// <summary><c>geom_wkt</c>: the point as well-known text, longitude first.</summary>
    public string? GeometryText { get; init; }

    /// <summary><c>priogrid_gid</c>: the cell of PRIO-GRID, half a degree wide.</summary>
    public int? PrioGridCell { get; init; }

    /// <summary><c>country</c>.</summary>
    public string? Country { get; init; }

    /// <summary><c>country_id</c>: the Gleditsch and Ward number of the country.</summary>
    public int? CountryId { get; init; }

    /// <summary><c>region</c>: UCDP's region, such as <c>Middle East</c>.</summary>
    public string? Region { get; init; }
}
