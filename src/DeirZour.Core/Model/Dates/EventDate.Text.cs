using System.Numerics;
using DeirZour.Internal;

namespace DeirZour;

public readonly partial record struct EventDate
    : ITextForm<EventDate>, ISpanParsable<EventDate>, IUtf8SpanParsable<EventDate>, ISpanFormattable, IUtf8SpanFormattable
{
    static Rule ITextForm<EventDate>.FormRule => ValueRules.Date;

    static string ITextForm<EventDate>.Expected => "a date such as \"2017-01-14\", \"2017-01\", \"2014/2017-09-05\" or \"2014/..\"";

    static int ITextForm<EventDate>.MaxLength => 24;

    /// <summary>Parses the text form of a date; see the type documentation.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static EventDate Parse(string s) => TextForm.Parse<EventDate>(s);

    /// <summary>Parses the text form of a date; see the type documentation.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static EventDate Parse(ReadOnlySpan<char> s) => TextForm.Parse<EventDate>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="utf8Text">The whole text in UTF-8, without blanks around it.</param>
    public static EventDate Parse(ReadOnlySpan<byte> utf8Text) => TextForm.Parse<EventDate>(utf8Text);

    /// <summary>Parses the text form of a date without throwing; allocates nothing.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <param name="result">The value, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out EventDate result) => TextForm.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EventDate)"/>
    /// <param name="utf8Text">The whole text in UTF-8.</param>
    /// <param name="result">The value, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EventDate result) => TextForm.TryParse(utf8Text, out result);

    static EventDate IParsable<EventDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EventDate>.TryParse(string? s, IFormatProvider? provider, out EventDate result) => TryParse(s.AsSpan(), out result);

    static EventDate ISpanParsable<EventDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EventDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EventDate result) => TryParse(s, out result);

    static EventDate IUtf8SpanParsable<EventDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<EventDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EventDate result) => TryParse(utf8Text, out result);

    /// <summary>The canonical text form.</summary>
    /// <returns>For example <c>2017-10-28/2017-10-29</c>.</returns>
    public override string ToString() => TextForm.ToString(this);

    /// <summary>Writes the canonical text form.</summary>
    /// <param name="destination">Where to write, at least 24 units for every possible value.</param>
    /// <param name="charsWritten">The number of UTF-16 units written, 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => FormatCore(destination, out charsWritten);

    /// <inheritdoc cref="TryFormat(Span{char}, out int)"/>
    /// <param name="utf8Destination">Where to write, at least 24 bytes for every possible value.</param>
    /// <param name="bytesWritten">The number of bytes written, 0 on failure.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => FormatCore(utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormatCore(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormatCore(utf8Destination, out bytesWritten);

    static int ITextForm<EventDate>.ParseCore<TChar>(ReadOnlySpan<TChar> text, out EventDate value) => ParseCore(text, out value);

    bool ITextForm<EventDate>.FormatCore<TChar>(Span<TChar> destination, out int written) => FormatCore(destination, out written);

    private static int ParseCore<TChar>(ReadOnlySpan<TChar> text, out EventDate value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        var reader = new SpanReader<TChar>(text);
        if (!TryTakeEnd(ref reader, out var start))
        {
            return reader.Position;
        }

        var end = start;
        if (reader.AtEnd)
        {
            if (start == default)
            {
                return reader.Position;
            }
        }
        else
        {
            var endsAt = reader.Position + 1;
            if (!reader.TryTake('/') || !TryTakeEnd(ref reader, out end) || !reader.AtEnd)
            {
                return reader.Position;
            }

            if (start.First > end.Last)
            {
                return endsAt;
            }
        }

        value = new EventDate(start, end);
        return -1;
    }

    private static bool TryTakeEnd<TChar>(ref SpanReader<TChar> reader, out PartialDate date)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        date = default;
        return reader.TryTake('.') ? reader.TryTake('.') : PartialDate.TryTake(ref reader, out date);
    }

    private bool FormatCore<TChar>(Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var writer = new SpanWriter<TChar>(destination);
        _start.AppendTo(ref writer);
        if (_start != _end || _start == default)
        {
            writer.Append('/');
            _end.AppendTo(ref writer);
        }

        return writer.Finish(out written);
    }
}
