using DeirZour.Internal;

namespace DeirZour;

/// <summary>How a place mentioned stands to the place that it names: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>Relations are this library's. A missing relation is the place itself; other codes are kept and earn a warning. Equality is ordinal. <c>default</c> is the empty code, which no text parses to. Thread safe.</remarks>
public readonly record struct PlaceRelation : IOpenCode<PlaceRelation>
{
    private readonly string? _code;

    private PlaceRelation(string code) => _code = code;

    /// <summary><c>near</c>: Near the place.</summary>
    public static PlaceRelation Near { get; } = new("near");

    /// <summary><c>part-of</c>: An unnamed part of the place.</summary>
    public static PlaceRelation PartOf { get; } = new("part-of");

    /// <summary><c>between</c>: Between this place and another.</summary>
    public static PlaceRelation Between { get; } = new("between");

    /// <summary><c>towards</c>: On the way to the place.</summary>
    public static PlaceRelation Towards { get; } = new("towards");

    /// <summary><c>from</c>: Starting from the place.</summary>
    public static PlaceRelation From { get; } = new("from");

    /// <summary><c>to</c>: Ending at the place.</summary>
    public static PlaceRelation To { get; } = new("to");

    /// <summary><c>north-of</c>: North of the place.</summary>
    public static PlaceRelation NorthOf { get; } = new("north-of");

    /// <summary><c>south-of</c>: South of the place.</summary>
    public static PlaceRelation SouthOf { get; } = new("south-of");

    /// <summary><c>east-of</c>: East of the place.</summary>
    public static PlaceRelation EastOf { get; } = new("east-of");

    /// <summary><c>west-of</c>: West of the place.</summary>
    public static PlaceRelation WestOf { get; } = new("west-of");

    /// <summary><c>north-east-of</c>: North-east of the place.</summary>
    public static PlaceRelation NorthEastOf { get; } = new("north-east-of");

    /// <summary><c>north-west-of</c>: North-west of the place.</summary>
    public static PlaceRelation NorthWestOf { get; } = new("north-west-of");

    /// <summary><c>south-east-of</c>: South-east of the place.</summary>
    public static PlaceRelation SouthEastOf { get; } = new("south-east-of");

    /// <summary><c>south-west-of</c>: South-west of the place.</summary>
    public static PlaceRelation SouthWestOf { get; } = new("south-west-of");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<PlaceRelation> Known { get; } =
    [
        Near, PartOf, Between, Towards, From, To, NorthOf, SouthOf, EastOf, WestOf,
        NorthEastOf, NorthWestOf, SouthEastOf, SouthWestOf,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<PlaceRelation>.FormRule => ValueRules.Code;

    static string ITextValue<PlaceRelation>.Expected => "a code such as \"near\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static PlaceRelation Parse(string code) => TextValue.Parse<PlaceRelation>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out PlaceRelation value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<PlaceRelation>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static PlaceRelation ITextValue<PlaceRelation>.Wrap(string text) => new(text);
}
