namespace DeirZour.Gazetteers;

/// <summary>The traits of kinds.</summary>
internal static class PlaceKindTraits
{
    /// <summary>The traits of a kind.</summary>
    public static PlaceTraits Of(PlaceKind kind) => kind.Code switch
    {
        "ppl" or "ppls" or "pplf" or "pplq" or "pplw" => PlaceTraits.Settlement | PlaceTraits.Minor,
        "pplx" => PlaceTraits.Settlement | PlaceTraits.Minor | PlaceTraits.Section,
        "area" or "lcty" or "frm" => PlaceTraits.Minor,
        "adm1" => PlaceTraits.Province,
        "adm2" or "adm3" or "adm4" or "adm5" => PlaceTraits.District,
        "pcli" => PlaceTraits.Country,
        "rgn" or "stm" or "rd" or "border" or "sea" => PlaceTraits.Extended,
        "airp" or "airb" => PlaceTraits.Airport,
        { } code => code.StartsWith("ppl", StringComparison.Ordinal) ? PlaceTraits.Settlement : PlaceTraits.None,
    };
}
