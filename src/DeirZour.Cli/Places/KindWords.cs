namespace DeirZour.Cli.Places;

/// <summary>Kinds of places in words.</summary>
internal static class KindWords
{
    private static readonly Dictionary<PlaceKind, string> Words = new()
    {
        [PlaceKind.Country] = "country",
        [PlaceKind.Province] = "governorate",
        [PlaceKind.District] = "district",
        [PlaceKind.SubDistrict] = "subdistrict",
        [PlaceKind.Capital] = "capital",
        [PlaceKind.ProvinceSeat] = "provincial seat",
        [PlaceKind.DistrictSeat] = "district seat",
        [PlaceKind.SubDistrictSeat] = "town",
        [PlaceKind.PopulatedPlace] = "populated place",
        [PlaceKind.PopulatedPlaces] = "villages",
        [PlaceKind.Section] = "neighbourhood",
        [PlaceKind.Region] = "region",
        [PlaceKind.Area] = "area",
        [PlaceKind.Airport] = "airport",
        [PlaceKind.AirBase] = "air base",
        [PlaceKind.MilitaryBase] = "military base",
        [PlaceKind.MilitaryInstallation] = "military site",
        [PlaceKind.Camp] = "camp",
        [PlaceKind.RefugeeCamp] = "refugee camp",
        [PlaceKind.Prison] = "prison",
        [PlaceKind.Dam] = "dam",
        [PlaceKind.OilField] = "oil field",
        [PlaceKind.GasField] = "gas field",
        [PlaceKind.Farm] = "farm",
        [PlaceKind.Mountain] = "mountain",
        [PlaceKind.Hill] = "hill",
        [PlaceKind.Island] = "island",
        [PlaceKind.Lake] = "lake",
        [PlaceKind.Road] = "road",
        [PlaceKind.Stadium] = "stadium",
        [PlaceKind.River] = "river",
        [PlaceKind.Sea] = "sea",
        [PlaceKind.Border] = "border",
    };

    /// <summary>The words for a kind, or its code when there are none.</summary>
    public static string Describe(PlaceKind kind) => Words.GetValueOrDefault(kind, kind.Code);
}
