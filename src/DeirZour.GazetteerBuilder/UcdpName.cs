using System.Text.RegularExpressions;

namespace DeirZour.GazetteerBuilder;

/// <summary>A name of UCDP GED taken apart: "Al-Rai town (Choban Bey)" is a populated place called Al-Rai and Choban Bey.</summary>
internal sealed partial record UcdpName(PlaceKind Kind, IReadOnlyList<string> Names)
{
    private static readonly PlaceKind Locality = PlaceKind.Area;

    /// <summary>The words by which UCDP says what a place is, the longest first, and whether the word belongs to the name.</summary>
    private static readonly (string Word, PlaceKind Kind, bool IsPartOfName)[] Designators =
    [
        ("military air base", PlaceKind.AirBase, true), ("military airbase", PlaceKind.AirBase, true), ("military airport", PlaceKind.AirBase, true),
        ("military heliport", PlaceKind.AirBase, true), ("border crossing", PlaceKind.Border, true), ("border", PlaceKind.Border, true),
        ("army base", PlaceKind.MilitaryBase, true), ("refugee camp", PlaceKind.RefugeeCamp, true), ("idp camp", PlaceKind.RefugeeCamp, true),
        ("airbase", PlaceKind.AirBase, true), ("airport", PlaceKind.Airport, true), ("base", PlaceKind.MilitaryBase, true), ("brigade", PlaceKind.MilitaryBase, true),
        ("checkpoint", PlaceKind.MilitaryInstallation, true), ("village", PlaceKind.PopulatedPlace, false), ("town", PlaceKind.PopulatedPlace, false),
        ("city", PlaceKind.PopulatedPlace, false), ("suburb", PlaceKind.PopulatedPlace, false), ("camp", PlaceKind.Camp, true),
        ("governorate", PlaceKind.Province, false), ("district", PlaceKind.District, false), ("subdistrict", PlaceKind.SubDistrict, false),
        ("sub-district", PlaceKind.SubDistrict, false), ("mountain", PlaceKind.Mountain, false), ("hill", PlaceKind.Hill, false),
        ("oilfield", PlaceKind.OilField, true), ("oil field", PlaceKind.OilField, true), ("oil fields", PlaceKind.OilField, true),
        ("gas field", PlaceKind.GasField, true), ("dam", PlaceKind.Dam, true), ("farm", PlaceKind.Farm, true), ("farms", PlaceKind.Farm, true),
        ("island", PlaceKind.Island, true), ("lake", PlaceKind.Lake, true), ("prison", PlaceKind.Prison, true), ("area", Locality, false),
        ("locality", Locality, false), ("road", PlaceKind.Road, true), ("highway", PlaceKind.Road, true),
    ];

    /// <summary>First words of a description, which is kept whole.</summary>
    private static readonly string[] Descriptions =
    [
        "northern ", "southern ", "eastern ", "western ", "northeastern ", "northwestern ", "southeastern ", "southwestern ", "area between ",
        "road between ", "road linkning ", "road m-", "road 42 ",
    ];

    /// <summary>The name that comes first.</summary>
    public string Main => Names[0];

    /// <summary>Whether it says that it is a division.</summary>
    public bool IsDivision => Kind == PlaceKind.Province || Kind == PlaceKind.District || Kind == PlaceKind.SubDistrict;

    public static UcdpName Parse(string text)
    {
        if (Array.Exists(Descriptions, description => text.StartsWith(description, StringComparison.OrdinalIgnoreCase)))
        {
            return new UcdpName(text.StartsWith("road", StringComparison.OrdinalIgnoreCase) ? PlaceKind.Road : PlaceKind.Region, [text]);
        }

        var alias = Parenthesis().Match(text);
        var body = alias.Success ? text.Remove(alias.Index, alias.Length) : text;
        var kind = text.StartsWith("Jabal ", StringComparison.Ordinal) ? PlaceKind.Mountain
            : text.StartsWith("Tall ", StringComparison.Ordinal) ? PlaceKind.Hill
            : Locality;
        var names = new List<string>();
        foreach (var designator in Designators)
        {
            if (body.Length > designator.Word.Length + 1 && body.EndsWith(" " + designator.Word, StringComparison.OrdinalIgnoreCase))
            {
                kind = designator.Kind;
                body = designator.IsPartOfName ? body : body[..^(designator.Word.Length + 1)];
                break;
            }
        }

        var isPair = kind == PlaceKind.Border || kind == PlaceKind.Road;
        names.AddRange(isPair ? [body] : body.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WithoutDesignator));
        if (alias.Success && alias.Groups["name"].Value is { Length: > 2 } other && other.Any(char.IsLower))
        {
            names.Add(other);
        }

        return new UcdpName(kind, names);
    }

    private static string WithoutDesignator(string name) =>
        Designators
            .Where(designator => !designator.IsPartOfName && name.EndsWith(" " + designator.Word, StringComparison.OrdinalIgnoreCase))
            .Select(designator => name[..^(designator.Word.Length + 1)])
            .FirstOrDefault(name);

    [GeneratedRegex(@"\s*\((?<name>[^()]+)\)")]
    private static partial Regex Parenthesis();
}
