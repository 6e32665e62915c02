using DeirZour.Internal;

namespace DeirZour;

/// <summary>The list that a fact about a place comes from: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>
/// The codes are this library's; the lists are their publishers'. Other codes are kept and earn a warning. Equality is ordinal.
/// <c>default</c> is the empty code, which no text parses to. Thread safe.
/// </remarks>
public readonly record struct GazetteerSource : IOpenCode<GazetteerSource>
{
    private readonly string? _code;

    private GazetteerSource(string code) => _code = code;

    /// <summary><c>geonames</c>: GeoNames, https://www.geonames.org/, CC BY 4.0.</summary>
    public static GazetteerSource GeoNames { get; } = new("geonames");

    /// <summary><c>cod-ab</c>: OCHA, common operational datasets of administrative boundaries, CC BY 3.0 IGO.</summary>
    public static GazetteerSource CodAb { get; } = new("cod-ab");

    /// <summary><c>ucdp-ged</c>: the places of the UCDP Georeferenced Event Dataset, CC BY 4.0.</summary>
    public static GazetteerSource UcdpGed { get; } = new("ucdp-ged");

    /// <summary><c>deirzour</c>: the places of this library's own dataset, CC BY 4.0.</summary>
    public static GazetteerSource DeirZour { get; } = new("deirzour");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<GazetteerSource> Known { get; } = [GeoNames, CodAb, UcdpGed, DeirZour];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The licence of a known list as an SPDX identifier, or <see langword="null"/>.</summary>
    public string? License =>
        this == CodAb ? "CC-BY-3.0-IGO"
        : IsKnown ? "CC-BY-4.0"
        : null;

    static Rule ITextValue<GazetteerSource>.FormRule => ValueRules.Code;

    static string ITextValue<GazetteerSource>.Expected => "a code such as \"geonames\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static GazetteerSource Parse(string code) => TextValue.Parse<GazetteerSource>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out GazetteerSource value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<GazetteerSource>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static GazetteerSource ITextValue<GazetteerSource>.Wrap(string text) => new(text);
}
