namespace DeirZour.Tabular;

/// <summary>The columns of one order of divisions in a COD-AB table.</summary>
internal sealed class CodAbLevel(string prefix)
{
    /// <summary>What its column names begin with: <c>ADM1</c>, <c>AREA</c>, or nothing for the row's own.</summary>
    public string Prefix { get; } = prefix;

    public int CodeCell { get; set; } = -1;

    /// <summary>The cells of names by language, the first one of a language being the name, further ones other forms of it.</summary>
    public List<(string Language, int Cell)> Names { get; } = [];

    public string CodeColumn => Prefix.Length == 0 ? "PCODE" : Prefix + "_PCODE";

    /// <summary>What kind of place a code of this level is, given the level above.</summary>
    public PlaceKind KindOf(string code, CodAbLevel? above) => Prefix switch
    {
        "ADM0" => PlaceKind.Country,
        "ADM1" => PlaceKind.Province,
        "ADM2" => PlaceKind.District,
        "ADM3" => PlaceKind.SubDistrict,
        "ADM4" => FourthLevel(code),
        "AREA" => PlaceKind.Section,
        _ => above?.Prefix switch
        {
            null => PlaceKind.Country,
            "ADM0" => PlaceKind.Province,
            "ADM1" => PlaceKind.District,
            "ADM2" => PlaceKind.SubDistrict,
            "ADM3" => FourthLevel(code),
            _ => PlaceKind.Section,
        },
    };

    // The codes of Syrian towns begin with C, those of divisions with the country.
    private static PlaceKind FourthLevel(string code) => code.StartsWith('C') ? PlaceKind.PopulatedPlace : PlaceKind.Parse("adm4");
}
