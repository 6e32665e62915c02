using DeirZour.Internal;

namespace DeirZour;

/// <summary>A GeoNames administrative code: country and division, such as <c>SY.07</c>.</summary>
/// <remarks>
/// Form: 2 upper-case letters, then 1 to 4 divisions of 1 to 20 letters and digits, each after a dot. Source: GeoNames admin1Codes and admin2Codes.
/// Equality is ordinal. <c>default</c> is empty, which no text parses to. Thread safe.
/// </remarks>
public readonly record struct GeoNamesAdminCode : ITextValue<GeoNamesAdminCode>
{
    private const int MaxDivisions = 4;
    private const int MaxDivisionLength = 20;
    private readonly string? _value;

    private GeoNamesAdminCode(string value) => _value = value;

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    static Rule ITextValue<GeoNamesAdminCode>.FormRule => ValueRules.PlaceCode;

    static string ITextValue<GeoNamesAdminCode>.Expected => "a GeoNames admin code such as \"SY.07\"";

    /// <summary>Makes the value from its text.</summary>
    /// <param name="text">The text; see the type documentation.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static GeoNamesAdminCode Parse(string text) => TextValue.Parse<GeoNamesAdminCode>(text);

    /// <summary>Makes the value from its text without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, out GeoNamesAdminCode value) => TextValue.TryParse(text, out value);

    /// <summary>The text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    static bool ITextValue<GeoNamesAdminCode>.IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]) || text[2] != '.')
        {
            return false;
        }

        var divisions = text[3..];
        var count = 0;
        foreach (var division in divisions.Split('.'))
        {
            if (++count > MaxDivisions || !IsDivision(divisions[division]))
            {
                return false;
            }
        }

        return true;
    }

    static GeoNamesAdminCode ITextValue<GeoNamesAdminCode>.Wrap(string text) => new(text);

    private static bool IsDivision(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxDivisionLength && !text.ContainsAnyExcept(TextValue.LettersAndDigits);
}
