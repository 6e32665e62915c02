namespace DeirZour.Tabular;

/// <content>Where it happened.</content>
public sealed partial record UcdpGedRow
{
    private readonly WherePrecision _wherePrecision;
    private readonly double _latitude;
    private readonly double _longitude;
    private readonly int _prioGridCell;

    /// <summary><c>where_prec</c>: how exactly the place is known.</summary>
    public WherePrecision? WherePrecision
    {
        get => Given(UcdpGedColumn.WherePrecision, _wherePrecision);
        init => Give(UcdpGedColumn.WherePrecision, out _wherePrecision, value);
    }

    /// <summary><c>where_coordinates</c>: the name of the place that the coordinates are those of.</summary>
    public string? WhereCoordinates
    {
        get => Locality.WhereCoordinates;
        init => Locality = Locality with { WhereCoordinates = value };
    }

    /// <summary><c>where_description</c>: the place in words.</summary>
    public string? WhereDescription { get; init; }

    /// <summary><c>adm_1</c>: the first-order division.</summary>
    public string? Adm1
    {
        get => Locality.Adm1;
        init => Locality = Locality with { Adm1 = value };
    }

    /// <summary><c>adm_2</c>: the second-order division.</summary>
    public string? Adm2
    {
        get => Locality.Adm2;
        init => Locality = Locality with { Adm2 = value };
    }

    /// <summary><c>latitude</c>: decimal degrees, north positive.</summary>
    public double? Latitude
    {
        get => Given(UcdpGedColumn.Latitude, _latitude);
        init => Give(UcdpGedColumn.Latitude, out _latitude, value);
    }

    /// <summary><c>longitude</c>: decimal degrees, east positive.</summary>
    public double? Longitude
    {
        get => Given(UcdpGedColumn.Longitude, _longitude);
        init => Give(UcdpGedColumn.Longitude, out _longitude, value);
    }

    /// <summary><c>geom_wkt</c>: the point as well-known text, longitude first.</summary>
    public string? GeometryText
    {
        get => _texts[GeometryTextIndex];
        init => _texts = _texts.With(GeometryTextIndex, value);
    }

    /// <summary><c>priogrid_gid</c>: the cell of PRIO-GRID, half a degree wide.</summary>
    public int? PrioGridCell
    {
        get => Given(UcdpGedColumn.PrioGridCell, _prioGridCell);
        init => Give(UcdpGedColumn.PrioGridCell, out _prioGridCell, value);
    }

    /// <summary><c>country</c>.</summary>
    public string? Country
    {
        get => Locality.Country;
        init => Locality = Locality with { Country = value };
    }

    /// <summary><c>country_id</c>: the Gleditsch and Ward number of the country.</summary>
    public int? CountryId
    {
        get => Locality.CountryId;
        init => Locality = Locality with { CountryId = value };
    }

    /// <summary><c>region</c>: UCDP's region, such as <c>Middle East</c>.</summary>
    public string? Region
    {
        get => Locality.Region;
        init => Locality = Locality with { Region = value };
    }
}
