namespace DeirZour.Cli.Convert;

/// <summary>What a conversion writes.</summary>
internal static class ConversionTarget
{
    /// <summary>Our NDJSON.</summary>
    public const string Records = "deirzour";

    /// <summary>The rows of UCDP GED, byte for byte.</summary>
    public const string UcdpGed = "ucdp-ged";

    /// <summary>The same with a row of HXL tags under the header.</summary>
    public const string Hxl = "hxl";

    /// <summary>Points for maps.</summary>
    public const string GeoJson = "geojson";

    public static IReadOnlyList<string> All { get; } = [Records, UcdpGed, Hxl, GeoJson];
}
