using System.Globalization;
using System.Text;

namespace DeirZour.Tests.Support;

/// <summary>What every value with a text form promises: one form in UTF-16 and UTF-8, read and written in all the ways of the framework.</summary>
public static class TextFormContract
{
    /// <summary>A provider that would spoil every number and date if it were asked.</summary>
    private static readonly CultureInfo Ignored = CultureInfo.GetCultureInfo("fa-IR");

    /// <summary>Fails unless the text reads as the value, and the value is written as the text.</summary>
    public static void Canonical<T>(string text, T value)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        Reads(text, value);
        Writes(text, value);
    }

    /// <summary>Fails unless every way to parse the text gives the value.</summary>
    public static void Reads<T>(string text, T value)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(value, T.Parse(text, Ignored));
        Assert.Equal(value, T.Parse(text.AsSpan(), Ignored));
        Assert.Equal(value, T.Parse(utf8, Ignored));
        Assert.True(T.TryParse(text, Ignored, out var fromText));
        Assert.Equal(value, fromText);
        Assert.True(T.TryParse(text.AsSpan(), Ignored, out var fromSpan));
        Assert.Equal(value, fromSpan);
        Assert.True(T.TryParse(utf8, Ignored, out var fromUtf8));
        Assert.Equal(value, fromUtf8);
    }

    /// <summary>Fails unless every way to format the value gives the text, into a buffer that just fits and not into a smaller one.</summary>
    public static void Writes<T>(string text, T value)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        Assert.Equal(text, value.ToString());
        Assert.Equal(text, value.ToString("G", Ignored));
        Assert.Equal(text, $"{value}");

        var characters = new char[text.Length];
        Assert.True(value.TryFormat(characters, out var written, default, Ignored));
        Assert.Equal(text, new string(characters, 0, written));

        var bytes = new byte[text.Length];
        Assert.True(value.TryFormat(bytes, out written, default, Ignored));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes, 0, written));

        Assert.False(value.TryFormat(new char[text.Length - 1], out written, default, Ignored));
        Assert.Equal(0, written);
        Assert.False(value.TryFormat(new byte[text.Length - 1], out written, default, Ignored));
        Assert.Equal(0, written);
    }

    /// <summary>Fails unless every way to parse the text fails, the throwing ones with exactly this message.</summary>
    public static void Refuses<T>(string text, string message)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(message, Assert.Throws<DeirZourFormatException>(() => T.Parse(text, Ignored)).Message);
        Assert.Equal(message, Assert.Throws<DeirZourFormatException>(() => T.Parse(text.AsSpan(), Ignored)).Message);
        Assert.Equal(message, Assert.Throws<DeirZourFormatException>(() => T.Parse(utf8, Ignored)).Message);
        Assert.False(T.TryParse(text, Ignored, out var value));
        Assert.Equal(default, value);
        Assert.False(T.TryParse(text.AsSpan(), Ignored, out value));
        Assert.Equal(default, value);
        Assert.False(T.TryParse(utf8, Ignored, out value));
        Assert.Equal(default, value);
    }

    /// <summary>
    /// Fails unless UTF-16 and UTF-8 give the same answer for any text at all: the same value, which is read back from what
    /// it writes, or the same failure at the same offset.
    /// </summary>
    public static void Agrees<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var isValue = T.TryParse(text.AsSpan(), null, out var value);
        Assert.Equal(isValue, T.TryParse(utf8, null, out var fromUtf8));
        Assert.Equal(value, fromUtf8);

        if (isValue)
        {
            Assert.Equal(value, T.Parse(value.ToString("G", null), null));
        }
        else
        {
            var failedAt = OffsetOf(() => T.Parse(text.AsSpan(), null));
            Assert.InRange(failedAt, 0, text.Length);
            Assert.Equal(failedAt, OffsetOf(() => T.Parse(utf8, null)));
        }
    }

    /// <summary>Fails unless every beginning of the text is treated alike in UTF-16 and UTF-8; see <see cref="Agrees"/>.</summary>
    public static void AgreesOnAllPrefixes<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable
    {
        for (var length = 0; length <= text.Length; length++)
        {
            Agrees<T>(text[..length]);
        }
    }

    private static long OffsetOf(Action parse) =>
        Assert.Throws<DeirZourFormatException>(parse).Diagnostic.Position!.Value.Offset;
}
