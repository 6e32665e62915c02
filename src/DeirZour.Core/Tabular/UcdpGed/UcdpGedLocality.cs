namespace DeirZour.Tabular;

/// <summary>The named place of a row and where it belongs. Many rows have them alike, and share one of these.</summary>
internal sealed record UcdpGedLocality
{
    /// <summary>No values.</summary>
    public static readonly UcdpGedLocality None = new();

    public string? WhereCoordinates { get; init; }

    public string? Adm1 { get; init; }

    public string? Adm2 { get; init; }

    public string? Country { get; init; }

    public int? CountryId { get; init; }

    public string? Region { get; init; }
}
