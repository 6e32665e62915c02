namespace DeirZour.Gazetteers;

/// <summary>Which kind of place a bare name rather means: the town before its governorate, the governorate before a village.</summary>
internal static class Prominence
{
    private static readonly PlaceKind[] Order =
    [
        PlaceKind.Capital, PlaceKind.Country, PlaceKind.ProvinceSeat, PlaceKind.Province, PlaceKind.DistrictSeat, PlaceKind.SubDistrictSeat,
        PlaceKind.PopulatedPlace, PlaceKind.District, PlaceKind.SubDistrict, PlaceKind.Region, PlaceKind.Section,
    ];

    /// <summary>0 for the most prominent kind.</summary>
    public static int Of(PlaceKind kind) => Array.IndexOf(Order, kind) is >= 0 and var index ? index : Order.Length;
}
