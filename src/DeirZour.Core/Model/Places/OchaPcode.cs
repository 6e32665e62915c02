using DeirZour.Internal;

namespace DeirZour;

/// <summary>A place code of the OCHA common operational datasets (COD-AB), such as <c>SY09</c> for Deir-ez-Zor.</summary>
/// <remarks>
/// Form: 2 to 20 upper-case letters and digits, a letter first: divisions begin with the country (<c>SY0900</c>), Syrian towns
/// and neighbourhoods with C and N. Not comparable with GeoNames or ISO codes: GeoNames <c>SY.09</c> is Aleppo.
/// Equality is ordinal. <c>default</c> is empty, which no text parses to. Thread safe.
/// </remarks>
public readonly record struct OchaPcode : ITextValue<OchaPcode>
{
    private readonly string? _value;

    private OchaPcode(string value) => _value = value;

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    static Rule ITextValue<OchaPcode>.FormRule => ValueRules.PlaceCode;

    static string ITextValue<OchaPcode>.Expected => "an OCHA p-code such as \"SY09\"";

    /// <summary>Makes the value from its text.</summary>
    /// <param name="text">The text; see the type documentation.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static OchaPcode Parse(string text) => TextValue.Parse<OchaPcode>(text);

    /// <summary>Makes the value from its text without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, out OchaPcode value) => TextValue.TryParse(text, out value);

    /// <summary>The text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    static bool ITextValue<OchaPcode>.IsValid(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 20 && char.IsAsciiLetterUpper(text[0]) && !text.ContainsAnyExcept(TextValue.UpperCaseLettersAndDigits);

    static OchaPcode ITextValue<OchaPcode>.Wrap(string text) => new(text);
}
