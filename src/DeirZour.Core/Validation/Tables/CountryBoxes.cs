using System.Collections.Frozen;

namespace DeirZour.Validation;

/// <summary>The boxes around countries, territories far away included.</summary>
/// <remarks>
/// Computed from the outlines of Natural Earth 1:10 million (public domain). Where states differ about a border, a box has the
/// land that either claims. Kosovo has XKX and no number. Thread safe.
/// </remarks>
internal static partial class CountryBoxes
{
    /// <summary>How far outside a box a point is not yet out of the country, in degrees: events at sea, borders as small maps have them.</summary>
    public const double Margin = 0.5;

    private static readonly FrozenDictionary<string, CountryBox> ByLetters = All().ToFrozenDictionary(box => box.Letters, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<int, CountryBox> ByNumber = ByLetters.Values.Where(box => box.Number > 0).ToFrozenDictionary(box => box.Number);

    /// <summary>The box of a country by its ISO 3166-1 number, or null.</summary>
    public static CountryBox? Find(int? number) => number is { } known ? ByNumber.GetValueOrDefault(known) : null;

    /// <summary>The box of a country by its three letters, or null.</summary>
    public static CountryBox? Find(string? letters) => letters is null ? null : ByLetters.GetValueOrDefault(letters);
}
