namespace DeirZour.Gazetteers;

/// <summary>Which of several places of one name a text most probably means, when nothing else says so.</summary>
internal static class PlaceRank
{
    /// <summary>The rank of a kind, 0 for the most probable.</summary>
    public static int Of(PlaceKind kind) => kind.Code switch
    {
        "pcli" => 0,
        "pplc" => 1,
        "ppla" => 2,
        "ppla2" => 3,
        "ppla3" => 4,
        "ppl" or "ppls" => 6,
        "adm1" => 5,
        "adm2" => 7,
        "adm3" => 8,
        "pplx" => 9,
        _ => 7,
    };
}
