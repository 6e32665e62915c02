using System.Numerics;
using DeirZour.Internal;

namespace DeirZour;

public readonly partial record struct CountRange
    : ITextForm<CountRange>, ISpanParsable<CountRange>, IUtf8SpanParsable<CountRange>, ISpanFormattable, IUtf8SpanFormattable
{
    static Rule ITextForm<CountRange>.FormRule => ValueRules.Count;

    static string ITextForm<CountRange>.Expected => "a count such as \"73\", \"73+\", \"20..30\", \"~30\" or \"dozens\"";

    static int ITextForm<CountRange>.MaxLength => 64;

    /// <summary>Parses the text form of a count; see the type documentation.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static CountRange Parse(string s) => TextForm.Parse<CountRange>(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static CountRange Parse(ReadOnlySpan<char> s) => TextForm.Parse<CountRange>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The whole text in UTF-8.</param>
    public static CountRange Parse(ReadOnlySpan<byte> utf8Text) => TextForm.Parse<CountRange>(utf8Text);

    /// <summary>Parses the text form of a count without throwing; allocates nothing unless the text holds an uncommon vague word.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <param name="result">The count, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out CountRange result) => TextForm.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CountRange)"/>
    /// <param name="utf8Text">The whole text in UTF-8.</param>
    /// <param name="result">The value, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CountRange result) => TextForm.TryParse(utf8Text, out result);

    static CountRange IParsable<CountRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountRange>.TryParse(string? s, IFormatProvider? provider, out CountRange result) => TryParse(s.AsSpan(), out result);

    static CountRange ISpanParsable<CountRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CountRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountRange result) => TryParse(s, out result);

    static CountRange IUtf8SpanParsable<CountRange>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<CountRange>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CountRange result) => TryParse(utf8Text, out result);

    /// <summary>The canonical text form.</summary>
    /// <returns>For example <c>73+</c>.</returns>
    public override string ToString() => TextForm.ToString(this);

    /// <summary>Writes the canonical text form.</summary>
    /// <param name="destination">Where to write, at least 64 units for every possible count.</param>
    /// <param name="charsWritten">The number of UTF-16 units written, 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => FormatCore(destination, out charsWritten);

    /// <inheritdoc cref="TryFormat(Span{char}, out int)"/>
    /// <param name="utf8Destination">Where to write, at least 64 bytes for every possible count.</param>
    /// <param name="bytesWritten">The number of bytes written, 0 on failure.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => FormatCore(utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormatCore(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FormatCore(utf8Destination, out bytesWritten);

    static int ITextForm<CountRange>.ParseCore<TChar>(ReadOnlySpan<TChar> text, out CountRange value) => ParseCore(text, out value);

    bool ITextForm<CountRange>.FormatCore<TChar>(Span<TChar> destination, out int written) => FormatCore(destination, out written);

    private static int ParseCore<TChar>(ReadOnlySpan<TChar> text, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        var reader = new SpanReader<TChar>(text);
        var parsed = reader.Peek() switch
        {
            >= '0' and <= '9' => TryParseNumber(ref reader, about: false, out value),
            '>' => TryParseMoreThan(ref reader, out value),
            '.' => TryParseOpenMin(ref reader, out value),
            '~' => reader.TryTake('~') && TryParseNumber(ref reader, about: true, out value),
            >= 'a' and <= 'z' => TryParseWord(text, ref reader, out value),
            _ => false,
        };

        return parsed && reader.AtEnd ? -1 : reader.Position;
    }

    private static bool TryParseNumber<TChar>(ref SpanReader<TChar> reader, bool about, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        if (!reader.TryTakeNumber(out var min))
        {
            return false;
        }

        if (!about && reader.TryTake('+'))
        {
            value = AtLeast(min);
            return true;
        }

        var max = min;
        if (reader.TryTake(".."))
        {
            if (!reader.TryTakeNumber(out max) || max < min)
            {
                return false;
            }
        }

        value = about ? About(min, max) : Between(min, max);
        return true;
    }

    private static bool TryParseMoreThan<TChar>(ref SpanReader<TChar> reader, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        if (!reader.TryTake('>') || !reader.TryTakeNumber(out var count) || count == long.MaxValue)
        {
            return false;
        }

        value = MoreThan(count);
        return true;
    }

    private static bool TryParseOpenMin<TChar>(ref SpanReader<TChar> reader, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        if (!reader.TryTake(".."))
        {
            return false;
        }

        if (reader.AtEnd)
        {
            return true;
        }

        if (!reader.TryTakeNumber(out var max))
        {
            return false;
        }

        value = AtMost(max);
        return true;
    }

    private static bool TryParseWord<TChar>(ReadOnlySpan<TChar> text, ref SpanReader<TChar> reader, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        if (VagueWords.IsUnquantified(text))
        {
            value = Unquantified;
        }
        else if (VagueWords.IsValid(text))
        {
            value = new CountRange(null, null, CountQualifier.Vague, VagueWords.Pool(text) ?? VagueWords.ToString(text));
        }
        else
        {
            return false;
        }

        return reader.TryTake(value.Word ?? VagueWords.UnquantifiedWord);
    }

    private bool FormatCore<TChar>(Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var writer = new SpanWriter<TChar>(destination);
        switch (Qualifier)
        {
            case CountQualifier.Vague:
                writer.Append(Word ?? "..");
                break;
            case CountQualifier.Unquantified:
                writer.Append(VagueWords.UnquantifiedWord);
                break;
            case CountQualifier.AtLeast:
                writer.Append(_min);
                writer.Append('+');
                break;
            case CountQualifier.MoreThan:
                writer.Append('>');
                writer.Append(_min - 1);
                break;
            case CountQualifier.AtMost:
                writer.Append("..");
                writer.Append(_max);
                break;
            default:
                if (Qualifier == CountQualifier.About)
                {
                    writer.Append('~');
                }

                writer.Append(_min);
                if (_max != _min)
                {
                    writer.Append("..");
                    writer.Append(_max);
                }

                break;
        }

        return writer.Finish(out written);
    }
}
