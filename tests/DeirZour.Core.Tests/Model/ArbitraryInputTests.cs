using System.Text;
using DeirZour.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Model;

/// <summary>No input makes TryParse throw, and Parse throws nothing but the exception that it documents.</summary>
public sealed class ArbitraryInputTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly string[] Valid = ["73", "20..30", "dozens", "2017-01-14/..", "35.3,40.1", "sana", "air-strike", "SY.07", "SY-DY", "SY09"];

    [Fact]
    public void Parse_AnyBytes_GivesAValueOrTheDocumentedException() => Prop.ForAll(Bytes(), bytes =>
    {
        Survives<CountRange>(bytes);
        Survives<EventDate>(bytes);
        Survives<GeoPoint>(bytes);
    }).Check(Often);

    [Fact]
    public void Parse_AnyText_GivesAValueOrTheDocumentedException() => Prop.ForAll(Texts.Near(Valid, "-.SY09a \"\\"), text =>
    {
        Survives(text, Id<Source>.TryParse, Id<Source>.Parse);
        Survives(text, EventKind.TryParse, EventKind.Parse);
        Survives(text, ContentHash.TryParse, ContentHash.Parse);
        Survives(text, OchaPcode.TryParse, OchaPcode.Parse);
        Survives(text, GeoNamesAdminCode.TryParse, GeoNamesAdminCode.Parse);
        Survives(text, Iso3166Code.TryParse, Iso3166Code.Parse);
    }).Check(Often);

    [Fact]
    public void TryParse_MegabytesOfOneCharacter_FailsAtOnce()
    {
        Assert.All("0a. -,~", character =>
        {
            var text = new string(character, 1 << 22);
            Assert.False(CountRange.TryParse(text, out _));
            Assert.False(EventDate.TryParse(text, out _));
            Assert.False(GeoPoint.TryParse(text, out _));
            Assert.False(Id<Source>.TryParse(text, out _));
        });
    }

    private delegate bool TryParse<T>(string? text, out T value);

    private static void Survives<T>(byte[] utf8)
        where T : struct, IUtf8SpanParsable<T>
    {
        var isValue = T.TryParse(utf8, null, out var value);
        var error = Record.Exception(() => Assert.Equal(value, T.Parse(utf8, null)));
        Assert.Equal(isValue, error is null);
        Assert.True(error is null or DeirZourFormatException, error?.ToString());
    }

    private static void Survives<T>(string text, TryParse<T> tryParse, Func<string, T> parse)
        where T : struct
    {
        var isValue = tryParse(text, out var value);
        var error = Record.Exception(() => Assert.Equal(value, parse(text)));
        Assert.Equal(isValue, error is null);
        Assert.True(error is null or DeirZourFormatException, error?.ToString());
        Assert.True(!isValue || value.ToString() == text, $"{text} became {value}");
    }

    /// <summary>Arbitrary bytes, and the bytes of nearly valid texts with one of them overwritten.</summary>
    private static Arbitrary<byte[]> Bytes()
    {
        var overwritten =
            from text in Texts.Near(Valid, "0123456789.,-+~>/").Generator
            from at in Gen.Choose(0, 20)
            from value in Gen.Choose(0, 255)
            select Encoding.UTF8.GetBytes(text).Select((one, index) => index == at ? (byte)value : one).ToArray();
        return Gen.OneOf(overwritten, ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => bytes ?? [])).ToArbitrary();
    }
}
