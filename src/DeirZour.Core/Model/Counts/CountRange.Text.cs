using System.Globalization;
using System.Numerics;
using DeirZour.Internal;

namespace DeirZour;

public readonly partial record struct CountRange
    : ITextForm<CountRange>, ISpanParsable<CountRange>, IUtf8SpanParsable<CountRange>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Expected = "a count such as \"73\", \"73+\", \"20..30\", \"~30\" or \"dozens\"";

    static Rule ITextForm<CountRange>.FormRule => ValueRules.Count;

    static string ITextForm<CountRange>.Expected => Expected;

    static int ITextForm<CountRange>.MaxLength => 64;

    static string ITextForm<CountRange>.ExpectedAt(ReadOnlySpan<char> text, int failedAt) => ExpectedAt(text, failedAt);

    /// <summary>Parses the text form of a count; see the type documentation.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static CountRange Parse(string s) => TextForm.Parse<CountRange>(s);

    /// <summary>Parses the text form of a count; see the type documentation.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <returns>The count.</returns>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static CountRange Parse(ReadOnlySpan<char> s) => TextForm.Parse<CountRange>(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="utf8Text">The whole text in UTF-8, without blanks around it.</param>
    public static CountRange Parse(ReadOnlySpan<byte> utf8Text) => TextForm.Parse<CountRange>(utf8Text);

    /// <summary>Parses the text form of a count without throwing; allocates nothing unless the text holds an uncommon vague word.</summary>
    /// <param name="s">The whole text, without blanks around it.</param>
    /// <param name="result">The count, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out CountRange result) => TextForm.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CountRange)"/>
    /// <param name="utf8Text">The whole text in UTF-8.</param>
    /// <param name="result">The count, or <c>default</c>.</param>
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
        var reader = new SpanReader<TChar>(text);
        var first = reader.Peek();
        if (first is >= 'a' and <= 'z')
        {
            return ParseWord(text, out value);
        }

        var parsed = first switch
        {
            '>' => TryTakeMoreThan(ref reader, out value),
            '.' => TryTakeOpenMin(ref reader, out value),
            '~' => TryTakeAbout(ref reader, out value),
            _ => TryTakeStated(ref reader, out value),
        };
        return parsed && reader.AtEnd ? -1 : reader.Position;
    }

    /// <summary>73, 73+ or 20..30.</summary>
    private static bool TryTakeStated<TChar>(ref SpanReader<TChar> reader, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var taken = TryTakeBounds(ref reader, out var min, out var max, out var isRange);
        if (taken && !isRange && reader.TryTake('+'))
        {
            value = AtLeast(min);
            return true;
        }

        value = taken ? Between(min, max) : default;
        return taken;
    }

    /// <summary>~30 or ~20..30.</summary>
    private static bool TryTakeAbout<TChar>(ref SpanReader<TChar> reader, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        long min = 0;
        long max = 0;
        var taken = reader.TryTake('~') && TryTakeBounds(ref reader, out min, out max, out _);
        value = taken ? About(min, max) : default;
        return taken;
    }

    /// <summary>&gt;100.</summary>
    private static bool TryTakeMoreThan<TChar>(ref SpanReader<TChar> reader, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        long count = 0;
        var taken = reader.TryTake('>') && reader.TryTakeNumber(out count, max: long.MaxValue - 1);
        value = taken ? MoreThan(count) : default;
        return taken;
    }

    /// <summary>..20 or the open count, two dots.</summary>
    private static bool TryTakeOpenMin<TChar>(ref SpanReader<TChar> reader, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        if (!reader.TryTake('.') || !reader.TryTake('.'))
        {
            return false;
        }

        if (reader.AtEnd)
        {
            return true;
        }

        var taken = reader.TryTakeNumber(out var max);
        value = taken ? AtMost(max) : default;
        return taken;
    }

    private static bool TryTakeBounds<TChar>(ref SpanReader<TChar> reader, out long min, out long max, out bool isRange)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        max = 0;
        isRange = false;
        if (!reader.TryTakeNumber(out min))
        {
            return false;
        }

        max = min;
        isRange = reader.TryTake('.');
        return !isRange || (reader.TryTake('.') && reader.TryTakeNumber(out max, min));
    }

    /// <summary>Tells a number that is too large and a range that is reversed, at whose digits reading stops, from all else.</summary>
    private static string ExpectedAt(ReadOnlySpan<char> text, int failedAt)
    {
        var end = text[failedAt..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var digits ? failedAt + digits : text.Length;
        var start = text[..end].LastIndexOfAnyExceptInRange('0', '9') + 1;
        var number = text[start..end];
        var isNumber = end > failedAt && (number.Length == 1 || number[0] != '0');
        return isNumber && !long.TryParse(number, CultureInfo.InvariantCulture, out _) ? $"a number of at most {long.MaxValue}"
            : isNumber && start == failedAt && end == text.Length && text[..start].EndsWith("..") ? "a range from the smaller number to the larger"
            : Expected;
    }

    private static int ParseWord<TChar>(ReadOnlySpan<TChar> text, out CountRange value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        var word = VagueWords.Pool(text);
        if (word is null)
        {
            var failedAt = VagueWords.FindMisfit(text);
            if (failedAt >= 0)
            {
                return failedAt;
            }

            word = VagueWords.ToString(text);
        }

        value = word == VagueWords.Unquantified ? Unquantified : new CountRange(null, null, CountQualifier.Vague, word);
        return -1;
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
                writer.Append(VagueWords.Unquantified);
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
