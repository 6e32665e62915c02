namespace DeirZour.Cli.Convert;

/// <summary>What a conversion writes.</summary>
internal static class ConversionTarget
{
    /// <summary>Our NDJSON.</summary>
    public const string Records = "deirzour";

    /// <summary>Our CSV, a row for each claim and statement.</summary>
    public const string Csv = "csv";

    /// <summary>Rows of UCDP GED: its own byte for byte, others made of what a document says of an event's dead.</summary>
    public const string UcdpGed = "ucdp-ged";

    /// <summary>UCDP GED or our CSV with a row of HXL tags under the header.</summary>
    public const string Hxl = "hxl";

    /// <summary>Points for maps.</summary>
    public const string GeoJson = "geojson";

    public static IReadOnlyList<string> All { get; } = [Records, Csv, UcdpGed, Hxl, GeoJson];
}
