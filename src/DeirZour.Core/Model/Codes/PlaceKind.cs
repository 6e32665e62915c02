using DeirZour.Internal;

namespace DeirZour;

/// <summary>What kind of place: an open code, as a rule a GeoNames feature code in lower case, such as <c>ppla</c> or <c>adm1</c>.</summary>
/// <remarks>
/// Source: GeoNames feature codes (https://www.geonames.org/export/codes.html), CC BY 4.0, and <c>border</c>, for which GeoNames
/// has none. Only the codes that this library itself uses are listed; others are kept and earn a warning. Equality is ordinal.
/// <c>default</c> is the empty code, which no text parses to. Thread safe.
/// </remarks>
public readonly record struct PlaceKind : IOpenCode<PlaceKind>
{
    private readonly string? _code;

    private PlaceKind(string code) => _code = code;

    /// <summary><c>pcli</c>: An independent state.</summary>
    public static PlaceKind Country { get; } = new("pcli");

    /// <summary><c>adm1</c>: A first-order division: governorate.</summary>
    public static PlaceKind Province { get; } = new("adm1");

    /// <summary><c>adm2</c>: A second-order division.</summary>
    public static PlaceKind District { get; } = new("adm2");

    /// <summary><c>adm3</c>: A third-order division.</summary>
    public static PlaceKind SubDistrict { get; } = new("adm3");

    /// <summary><c>pplc</c>: The capital of a state.</summary>
    public static PlaceKind Capital { get; } = new("pplc");

    /// <summary><c>ppla</c>: The seat of a first-order division.</summary>
    public static PlaceKind ProvinceSeat { get; } = new("ppla");

    /// <summary><c>ppla2</c>: The seat of a second-order division.</summary>
    public static PlaceKind DistrictSeat { get; } = new("ppla2");

    /// <summary><c>ppla3</c>: The seat of a third-order division.</summary>
    public static PlaceKind SubDistrictSeat { get; } = new("ppla3");

    /// <summary><c>ppl</c>: A city, town or village.</summary>
    public static PlaceKind PopulatedPlace { get; } = new("ppl");

    /// <summary><c>ppls</c>: Several cities, towns or villages.</summary>
    public static PlaceKind PopulatedPlaces { get; } = new("ppls");

    /// <summary><c>pplx</c>: A section of a populated place.</summary>
    public static PlaceKind Section { get; } = new("pplx");

    /// <summary><c>rgn</c>: An area without borders of its own.</summary>
    public static PlaceKind Region { get; } = new("rgn");

    /// <summary><c>area</c>: A tract of land.</summary>
    public static PlaceKind Area { get; } = new("area");

    /// <summary><c>airp</c>: An airport.</summary>
    public static PlaceKind Airport { get; } = new("airp");

    /// <summary><c>airb</c>: A military air base.</summary>
    public static PlaceKind AirBase { get; } = new("airb");

    /// <summary><c>milb</c>: A military base.</summary>
    public static PlaceKind MilitaryBase { get; } = new("milb");

    /// <summary><c>insm</c>: A military installation.</summary>
    public static PlaceKind MilitaryInstallation { get; } = new("insm");

    /// <summary><c>cmp</c>: A camp.</summary>
    public static PlaceKind Camp { get; } = new("cmp");

    /// <summary><c>cmprf</c>: A camp of refugees or displaced people.</summary>
    public static PlaceKind RefugeeCamp { get; } = new("cmprf");

    /// <summary><c>prn</c>: A prison.</summary>
    public static PlaceKind Prison { get; } = new("prn");

    /// <summary><c>dam</c>: A dam.</summary>
    public static PlaceKind Dam { get; } = new("dam");

    /// <summary><c>oilf</c>: An oil field.</summary>
    public static PlaceKind OilField { get; } = new("oilf");

    /// <summary><c>gasf</c>: A gas field.</summary>
    public static PlaceKind GasField { get; } = new("gasf");

    /// <summary><c>frm</c>: A farm.</summary>
    public static PlaceKind Farm { get; } = new("frm");

    /// <summary><c>mt</c>: A mountain.</summary>
    public static PlaceKind Mountain { get; } = new("mt");

    /// <summary><c>hll</c>: A hill.</summary>
    public static PlaceKind Hill { get; } = new("hll");

    /// <summary><c>isl</c>: An island.</summary>
    public static PlaceKind Island { get; } = new("isl");

    /// <summary><c>lk</c>: A lake.</summary>
    public static PlaceKind Lake { get; } = new("lk");

    /// <summary><c>rd</c>: A road.</summary>
    public static PlaceKind Road { get; } = new("rd");

    /// <summary><c>stdm</c>: A stadium.</summary>
    public static PlaceKind Stadium { get; } = new("stdm");

    /// <summary><c>stm</c>: A river or stream.</summary>
    public static PlaceKind River { get; } = new("stm");

    /// <summary><c>sea</c>: A sea.</summary>
    public static PlaceKind Sea { get; } = new("sea");

    /// <summary><c>border</c>: A border between countries; not a GeoNames code.</summary>
    public static PlaceKind Border { get; } = new("border");

    /// <summary><c>unclassified</c>: Nobody says of which kind; not a GeoNames code.</summary>
    public static PlaceKind Unclassified { get; } = new("unclassified");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<PlaceKind> Known { get; } =
    [
        Country, Province, District, SubDistrict, Capital, ProvinceSeat, DistrictSeat, SubDistrictSeat, PopulatedPlace, PopulatedPlaces,
        Section, Region, Area, Airport, AirBase, MilitaryBase, MilitaryInstallation, Camp, RefugeeCamp, Prison, Dam,
        OilField, GasField, Farm, Mountain, Hill, Island, Lake, Road, Stadium, River, Sea, Border, Unclassified,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<PlaceKind>.FormRule => ValueRules.Code;

    static string ITextValue<PlaceKind>.Expected => "a code such as \"ppla\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static PlaceKind Parse(string code) => TextValue.Parse<PlaceKind>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out PlaceKind value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<PlaceKind>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static PlaceKind ITextValue<PlaceKind>.Wrap(string text) => new(text);
}
