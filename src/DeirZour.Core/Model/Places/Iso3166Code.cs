using DeirZour.Internal;

namespace DeirZour;

/// <summary>An ISO 3166-1 alpha-2 country code or an ISO 3166-2 subdivision code, such as <c>SY</c> or <c>SY-DY</c>.</summary>
/// <remarks>
/// Form: 2 upper-case letters, optionally a hyphen and 1 to 3 upper-case letters or digits.
/// Equality is ordinal. <c>default</c> is empty, which no text parses to. Thread safe.
/// </remarks>
public readonly record struct Iso3166Code : ITextValue<Iso3166Code>
{
    private readonly string? _value;

    private Iso3166Code(string value) => _value = value;

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    static Rule ITextValue<Iso3166Code>.FormRule => ValueRules.PlaceCode;

    static string ITextValue<Iso3166Code>.Expected => "an ISO 3166 code such as \"SY-DY\"";

    /// <summary>Makes the value from its text.</summary>
    /// <param name="text">The text; see the type documentation.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static Iso3166Code Parse(string text) => TextValue.Parse<Iso3166Code>(text);

    /// <summary>Makes the value from its text without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, out Iso3166Code value) => TextValue.TryParse(text, out value);

    /// <summary>The text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    static bool ITextValue<Iso3166Code>.IsValid(ReadOnlySpan<char> text) =>
        text.Length is 2 or (>= 4 and <= 6) && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
        && (text.Length == 2 || (text[2] == '-' && !text[3..].ContainsAnyExcept(TextValue.UpperCaseLettersAndDigits)));

    static Iso3166Code ITextValue<Iso3166Code>.Wrap(string text) => new(text);
}
