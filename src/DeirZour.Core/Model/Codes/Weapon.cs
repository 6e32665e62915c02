using DeirZour.Internal;

namespace DeirZour;

/// <summary>By what means violence was done: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>After the modes of ASSAULT in the PLOVER manual (February 2024) and the weapons of Iraq Body Count. Other codes are kept and earn a warning. Equality is ordinal. <c>default</c> is the empty code, which no text parses to. Thread safe.</remarks>
public readonly record struct Weapon : IOpenCode<Weapon>
{
    private readonly string? _code;

    private Weapon(string code) => _code = code;

    /// <summary><c>firearms</c>: Small arms.</summary>
    public static Weapon Firearms { get; } = new("firearms");

    /// <summary><c>heavy-weapons</c>: Artillery, mortars, tanks, heavy machine guns.</summary>
    public static Weapon HeavyWeapons { get; } = new("heavy-weapons");

    /// <summary><c>rockets</c>: Unguided rockets fired from the ground.</summary>
    public static Weapon Rockets { get; } = new("rockets");

    /// <summary><c>missiles</c>: Guided or cruise missiles.</summary>
    public static Weapon Missiles { get; } = new("missiles");

    /// <summary><c>aerial</c>: Bombs and missiles from crewed aircraft.</summary>
    public static Weapon Aerial { get; } = new("aerial");

    /// <summary><c>drone</c>: Bombs and missiles from uncrewed aircraft.</summary>
    public static Weapon Drone { get; } = new("drone");

    /// <summary><c>explosives</c>: Mines and improvised explosive devices.</summary>
    public static Weapon Explosives { get; } = new("explosives");

    /// <summary><c>suicide-attack</c>: Attackers who blow themselves up.</summary>
    public static Weapon SuicideAttack { get; } = new("suicide-attack");

    /// <summary><c>chemical</c>: Chemical weapons.</summary>
    public static Weapon Chemical { get; } = new("chemical");

    /// <summary><c>starvation</c>: Starvation as a method of warfare.</summary>
    public static Weapon Starvation { get; } = new("starvation");

    /// <summary><c>primitive</c>: Knives, stones and the like.</summary>
    public static Weapon Primitive { get; } = new("primitive");

    /// <summary><c>unconventional</c>: Any other uncommon means.</summary>
    public static Weapon Unconventional { get; } = new("unconventional");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<Weapon> Known { get; } =
    [
        Firearms, HeavyWeapons, Rockets, Missiles, Aerial, Drone, Explosives, SuicideAttack, Chemical, Starvation, Primitive,
        Unconventional,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<Weapon>.FormRule => ValueRules.Code;

    static string ITextValue<Weapon>.Expected => "a code such as \"firearms\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static Weapon Parse(string code) => TextValue.Parse<Weapon>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out Weapon value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<Weapon>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static Weapon ITextValue<Weapon>.Wrap(string text) => new(text);
}
