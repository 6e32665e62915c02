using System.Globalization;

namespace DeirZour.Validation;

/// <summary>Points as well-known text, <c>POINT (40.14 35.34)</c>: longitude first.</summary>
internal static class WellKnownPoint
{
    /// <summary>About a metre; releases differ in how many decimals they keep.</summary>
    private const double Tolerance = 0.00001;

    /// <summary>Whether a text is a point and lies where it should.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, double longitude, double latitude)
    {
        const string Tag = "POINT";
        text = text.Trim();
        if (!text.StartsWith(Tag, StringComparison.OrdinalIgnoreCase) || text[^1] != ')')
        {
            return false;
        }

        text = text[Tag.Length..^1].TrimStart();
        if (!text.StartsWith('('))
        {
            return false;
        }

        text = text[1..].Trim();
        var blank = text.IndexOf(' ');
        return blank > 0 && IsNear(text[..blank], longitude) && IsNear(text[(blank + 1)..].TrimStart(), latitude);
    }

    private static bool IsNear(ReadOnlySpan<char> text, double degrees) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var found) && Math.Abs(found - degrees) <= Tolerance;
}
