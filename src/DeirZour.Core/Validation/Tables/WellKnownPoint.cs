using System.Buffers;
using System.Globalization;
using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Points as well-known text, <c>POINT (40.14 35.34)</c>: longitude first.</summary>
internal static class WellKnownPoint
{
    /// <summary>About a metre; releases differ in how many decimals they keep.</summary>
    private const double Tolerance = 0.00001;

    private const int LongestPlain = 64;

    /// <summary>Whether a text is a point and lies where it should.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, double longitude, double latitude)
    {
        const string Tag = "POINT";
        Span<byte> utf8 = stackalloc byte[LongestPlain];
        if (text.Length <= LongestPlain && Ascii.FromUtf16(text, utf8, out var length) == OperationStatus.Done && IsAt(utf8[..length], longitude, latitude))
        {
            return true;
        }

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

    /// <summary>Whether a text in the plain form <c>POINT (40.14 35.34)</c> repeats two numbers as they are written.</summary>
    public static bool IsOf(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> longitude, ReadOnlySpan<byte> latitude) =>
        utf8.Length == "POINT ( )".Length + longitude.Length + latitude.Length
        && utf8.StartsWith("POINT ("u8)
        && utf8["POINT (".Length..].StartsWith(longitude)
        && utf8[^(latitude.Length + 2)] == ' '
        && utf8[^(latitude.Length + 1)..].StartsWith(latitude)
        && utf8[^1] == ')';

    /// <summary>The same for the plain form <c>POINT (40.14 35.34)</c> in UTF-8; other forms are refused, right or not.</summary>
    public static bool IsAt(ReadOnlySpan<byte> utf8, double longitude, double latitude)
    {
        if (!utf8.StartsWith("POINT ("u8) || utf8[^1] != ')')
        {
            return false;
        }

        var start = "POINT (".Length;
        var blank = utf8[start..].IndexOf((byte)' ');
        return blank > 0 && IsNear(utf8, start, start + blank, longitude) && IsNear(utf8, start + blank + 1, utf8.Length - 1, latitude);
    }

    private static bool IsNear(ReadOnlySpan<byte> utf8, int start, int end, double degrees) =>
        DigitParser.TryParseDecimal(utf8, end, end - start, out var found) && Math.Abs(found - degrees) <= Tolerance;

    private static bool IsNear(ReadOnlySpan<char> text, double degrees) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var found) && Math.Abs(found - degrees) <= Tolerance;
}
