using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using DeirZour.Internal;

namespace DeirZour;

public readonly partial record struct GeoPoint
    : ITextForm<GeoPoint>, ISpanParsable<GeoPoint>, IUtf8SpanParsable<GeoPoint>, ISpanFormattable, IUtf8SpanFormattable
{
    static Rule ITextForm<GeoPoint>.FormRule => ValueRules.Point;

    static string ITextForm<GeoPoint>.Expected => "a point such as \"35.3359,40.1408\" (latitude,longitude in degrees)";

    static int ITextForm<GeoPoint>.MaxLength => 64;

    /// <summary>Parses the text form of a point; see the type documentation.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <returns>The point.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static GeoPoint Parse(string s) => TextForm.Parse<GeoPoint>(s);

    /// <summary>Parses the text form of a point; see the type documentation.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <returns>The point.</returns>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static GeoPoint Parse(ReadOnlySpan<char> s) => TextForm.Parse<GeoPoint>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="utf8Text">The whole text in UTF-8, without blanks around it.</param>
    public static GeoPoint Parse(ReadOnlySpan<byte> utf8Text) => TextForm.Parse<GeoPoint>(utf8Text);

    /// <summary>Parses the text form of a point without throwing; allocates nothing.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <param name="result">The value, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out GeoPoint result) => TextForm.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out GeoPoint)"/>
    /// <param name="utf8Text">The whole text in UTF-8.</param>
    /// <param name="result">The value, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out GeoPoint result) => TextForm.TryParse(utf8Text, out result);

    static GeoPoint IParsable<GeoPoint>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<GeoPoint>.TryParse(string? s, IFormatProvider? provider, out GeoPoint result) => TryParse(s.AsSpan(), out result);

    static GeoPoint ISpanParsable<GeoPoint>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<GeoPoint>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GeoPoint result) => TryParse(s, out result);

    static GeoPoint IUtf8SpanParsable<GeoPoint>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<GeoPoint>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out GeoPoint result) => TryParse(utf8Text, out result);

    /// <summary>The canonical text form.</summary>
    /// <returns>For example <c>35.3359,40.1408</c>.</returns>
    public override string ToString() => TextForm.ToString(this);

    /// <summary>Writes the canonical text form.</summary>
    /// <param name="destination">Where to write, at least 64 units for every possible value.</param>
    /// <param name="charsWritten">The number of UTF-16 units written, 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => FormatCore(destination, out charsWritten);

    /// <inheritdoc cref="TryFormat(Span{char}, out int)"/>
    /// <param name="utf8Destination">Where to write, at least 64 bytes for every possible value.</param>
    /// <param name="bytesWritten">The number of bytes written, 0 on failure.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => FormatCore(utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormatCore(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormatCore(utf8Destination, out bytesWritten);

    static int ITextForm<GeoPoint>.ParseCore<TChar>(ReadOnlySpan<TChar> text, out GeoPoint value) => ParseCore(text, out value);

    bool ITextForm<GeoPoint>.FormatCore<TChar>(Span<TChar> destination, out int written) => FormatCore(destination, out written);

    private static int ParseCore<TChar>(ReadOnlySpan<TChar> text, out GeoPoint value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        var comma = text.IndexOf(TChar.CreateTruncating(','));
        if (!TryParseDegrees(comma < 0 ? text : text[..comma], out var latitude) || !IsLatitude(latitude))
        {
            return 0;
        }

        if (comma < 0)
        {
            return text.Length;
        }

        if (!TryParseDegrees(text[(comma + 1)..], out var longitude) || !IsLongitude(longitude))
        {
            return comma + 1;
        }

        value = new GeoPoint(latitude, longitude);
        return -1;
    }

    private static bool TryParseDegrees<TChar>(ReadOnlySpan<TChar> text, out double degrees)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        degrees = 0;
        foreach (var unit in text)
        {
            // The framework also takes NaN, Infinity and trailing NULs, whatever the style.
            var c = uint.CreateTruncating(unit);
            if (c is not ((>= '0' and <= '9') or '.' or '-' or '+' or 'e' or 'E'))
            {
                return false;
            }
        }

        return typeof(TChar) == typeof(byte)
            ? double.TryParse(MemoryMarshal.AsBytes(text), Style, CultureInfo.InvariantCulture, out degrees)
            : double.TryParse(MemoryMarshal.Cast<TChar, char>(text), Style, CultureInfo.InvariantCulture, out degrees);
    }

    private bool FormatCore<TChar>(Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<char> degrees = stackalloc char[32];
        var writer = new SpanWriter<TChar>(destination);
        _ = Latitude.TryFormat(degrees, out var length, default, CultureInfo.InvariantCulture);
        writer.Append(degrees[..length]);
        writer.Append(',');
        _ = Longitude.TryFormat(degrees, out length, default, CultureInfo.InvariantCulture);
        writer.Append(degrees[..length]);
        return writer.Finish(out written);
    }
}
