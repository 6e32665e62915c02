namespace DeirZour.Cli.Places;

/// <summary>The formats in which the tool reads gazetteers.</summary>
internal enum GazetteerFormat
{
    /// <summary>None that the tool knows.</summary>
    Unknown,

    /// <summary>A dump of GeoNames.</summary>
    GeoNames,

    /// <summary>A table of OCHA COD-AB.</summary>
    CodAb,

    /// <summary>Linked Places as a table.</summary>
    LinkedPlacesTable,

    /// <summary>Linked Places as JSON.</summary>
    LinkedPlacesJson,

    /// <summary>Our JSON or NDJSON.</summary>
    Dataset,
}
