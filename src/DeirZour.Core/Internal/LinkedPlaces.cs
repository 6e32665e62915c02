namespace DeirZour.Internal;

/// <summary>What the two Linked Places formats have in common.</summary>
internal static class LinkedPlaces
{
    private static readonly string[] GeoNamesPrefixes =
    [
        "gn:", "geonames:", "http://sws.geonames.org/", "https://sws.geonames.org/", "http://www.geonames.org/", "https://www.geonames.org/",
    ];

    /// <summary>The kind for a GeoNames feature class: the most general code of the class that there is.</summary>
    public static PlaceKind KindOf(string? featureClass) => featureClass switch
    {
        "P" => PlaceKind.PopulatedPlace,
        "A" => PlaceKind.Parse("admd"),
        "R" => PlaceKind.Road,
        "H" => PlaceKind.Parse("strm"),
        "T" => PlaceKind.Parse("mts"),
        _ => PlaceKind.Area,
    };

    /// <summary>The GeoNames number of a link such as <c>gn:170794</c>, or null for a link elsewhere.</summary>
    public static GeoNamesId? GeoNamesIdOf(ReadOnlySpan<char> link)
    {
        foreach (var prefix in GeoNamesPrefixes)
        {
            if (link.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                var digits = link[prefix.Length..].TrimEnd('/');
                return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0
                    ? new GeoNamesId(number)
                    : null;
            }
        }

        return null;
    }

    /// <summary>A name in a language, from <c>name</c> or <c>name@language</c>.</summary>
    public static PlaceName ParseName(string text)
    {
        var at = text.LastIndexOf('@');
        var tag = at > 0 ? text[(at + 1)..] : string.Empty;
        return IsLanguageTag(tag)
            ? new PlaceName { Text = text[..at].TrimEnd(), Language = tag }
            : new PlaceName { Text = text };
    }

    private static bool IsLanguageTag(string text) =>
        text.Length is >= 2 and <= 35 && char.IsAsciiLetter(text[0]) && text.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-');
}
