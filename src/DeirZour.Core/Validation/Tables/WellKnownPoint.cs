using System.Globalization;
using DeirZour.Tabular;

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

    /// <summary>The same for the plain form <c>POINT (40.14 35.34)</c> in UTF-8; other forms are refused, right or not.</summary>
    public static bool IsAt(ReadOnlySpan<byte> utf8, double longitude, double latitude)
    {
        if (!utf8.StartsWith("POINT ("u8) || utf8[^1] != ')')
        {
            return false;
        }

        utf8 = utf8["POINT (".Length..^1];
        var blank = utf8.IndexOf((byte)' ');
        return blank > 0
            && DigitParser.TryParseDecimal(utf8[..blank], out var foundLongitude) && Math.Abs(foundLongitude - longitude) <= Tolerance
            && DigitParser.TryParseDecimal(utf8[(blank + 1)..], out var foundLatitude) && Math.Abs(foundLatitude - latitude) <= Tolerance;
    }

    private static bool IsNear(ReadOnlySpan<char> text, double degrees) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var found) && Math.Abs(found - degrees) <= Tolerance;
}
