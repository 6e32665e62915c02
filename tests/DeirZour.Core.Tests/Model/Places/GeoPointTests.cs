using System.Text;
using DeirZour.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Model.Places;

public sealed class GeoPointTests
{
    private const string Alphabet = "0123456789.,-+eE NaIinfty";

    private static readonly string[] Forms =
        ["35.3359,40.1408", "-33.4489,-70.6693", "0,0", "90,180", "-90,-180", "1E-05,2.5e-7", "+1.5,.5", "NaN,0", "0,Infinity", "1\0,2"];

    private static readonly GeoPoint DeirEzZor = new(35.3359, 40.1408);

    public static TheoryData<string, GeoPoint> Canonical { get; } = new()
    {
        { "35.3359,40.1408", DeirEzZor },
        { "-33.4489,-70.6693", new(-33.4489, -70.6693) },
        { "90,180", new(90, 180) },
        { "-90,-180", new(-90, -180) },
        { "0,0", default },
        { "0,0", new(-0.0, -0.0) },
        { "1E-05,0.1", new(0.00001, 0.1) },
        { "5E-324,-5E-324", new(double.Epsilon, -double.Epsilon) },
        { "0.30000000000000004,1", new(0.1 + 0.2, 1) },
    };

    public static TheoryData<string, int, string> Invalid { get; } = new()
    {
        { "", 0, "nothing" },
        { "35.3359", 7, "\"35.3359\"" },
        { "north", 0, "\"north\"" },
        { ",", 0, "\",\"" },
        { "35.3359,", 8, "\"35.3359,\"" },
        { ",40.1408", 0, "\",40.1408\"" },
        { "35.3359, 40.1408", 8, "\"35.3359, 40.1408\"" },
        { "35.3359;40.1408", 0, "\"35.3359;40.1408\"" },
        { "35,33,40,14", 3, "\"35,33,40,14\"" },
        { "90.1,0", 0, "\"90.1,0\"" },
        { "0,-180.1", 2, "\"0,-180.1\"" },
        { "1e999,0", 0, "\"1e999,0\"" },
        { "NaN,0", 0, "\"NaN,0\"" },
        { "0,NaN", 2, "\"0,NaN\"" },
        { "Infinity,0", 0, "\"Infinity,0\"" },
        { "1\0,2", 0, "\"1\uFFFD,2\"" },
        { "1,2\0", 2, "\"1,2\uFFFD\"" },
        { "٣٥,٤٠", 0, "\"٣٥,٤٠\"" },
        { "1--2,3", 0, "\"1--2,3\"" },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void ParseAndFormat_CanonicalText_IsTheSameInEveryWay(string text, GeoPoint value) => TextFormContract.Canonical(text, value);

    [Theory]
    [InlineData("+35.5,040.0", "35.5,40")]
    [InlineData("-0,-0.0", "0,0")]
    [InlineData(".5,5.", "0.5,5")]
    [InlineData("1e1,1E-1", "10,0.1")]
    public void Parse_OtherWaysToWriteTheNumbers_GivesTheSamePoint(string text, string canonical) =>
        TextFormContract.Reads(text, GeoPoint.Parse(canonical));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Parse_Malformed_SaysWhatAndWhere(string text, int offset, string found) =>
        TextFormContract.Refuses<GeoPoint>(
            text,
            $"offset {offset}: DZ1003: expected a point such as \"35.3359,40.1408\" (latitude,longitude in degrees), found {found}");

    [Fact]
    public void Parse_EveryPrefixOfEveryForm_IsTheSameInUtf16AndUtf8() =>
        Assert.All(Forms, TextFormContract.AgreesOnAllPrefixes<GeoPoint>);

    [Theory]
    [MemberData(nameof(Cultures.Different), MemberType = typeof(Cultures))]
    public void ParseAndFormat_OtherCulture_IsTheSame(string culture) =>
        Cultures.Under(culture, () => Assert.All(Canonical, row => TextFormContract.Canonical((string)row[0], (GeoPoint)row[1])));

    [Fact]
    public void TryParse_NearlyValidText_IsTheSameInUtf16AndUtf8() =>
        Prop.ForAll(Texts.Near(Forms, Alphabet), TextFormContract.Agrees<GeoPoint>)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Parse_WhatWasFormatted_GivesTheVeryPoint() =>
        Prop.ForAll(ArbMap.Default.ArbFor<double>(), ArbMap.Default.ArbFor<double>(), (x, y) =>
        {
            var point = GeoPoint.TryCreate(x % 90, y % 180, out var made) ? made : DeirEzZor;
            Assert.Equal(point, GeoPoint.Parse(point.ToString()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("35.3359,40.1408")]
    [InlineData("5E-324,-5E-324")]
    [InlineData("north")]
    [InlineData("NaN,0")]
    public void TryParse_AnyText_AllocatesNothing(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var characters = new char[64];

        Allocations.None(() => _ = GeoPoint.TryParse(text, out _));
        Allocations.None(() => _ = GeoPoint.TryParse(utf8, out _));
        Allocations.None(() => _ = DeirEzZor.TryFormat(characters, out _));
    }

    [Theory]
    [InlineData(90.1, 0, "latitude", "Expected -90 to 90 degrees.")]
    [InlineData(double.NaN, 0, "latitude", "Expected -90 to 90 degrees.")]
    [InlineData(0, -180.1, "longitude", "Expected -180 to 180 degrees.")]
    [InlineData(0, double.PositiveInfinity, "longitude", "Expected -180 to 180 degrees.")]
    public void New_NumberOutOfRange_Throws(double latitude, double longitude, string parameter, string message)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new GeoPoint(latitude, longitude));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.False(GeoPoint.TryCreate(latitude, longitude, out var point));
        Assert.Equal(default, point);
    }

    [Fact]
    public void Equality_BothNumbers_Count() =>
        EqualityContract.Check(DeirEzZor, GeoPoint.Parse("35.3359,40.1408"), new GeoPoint(35.3359, 40), new GeoPoint(35, 40.1408), default);

    [Fact]
    public void DistanceTo_KnownDistances_IsWithinItsError()
    {
        var damascus = new GeoPoint(33.5102, 36.2913);
        var quarter = Math.PI / 2 * 6371.0088;

        Assert.Equal(0, DeirEzZor.DistanceTo(DeirEzZor));
        Assert.Equal(quarter, new GeoPoint(0, 0).DistanceTo(new GeoPoint(0, 90)), precision: 6);
        Assert.Equal(2 * quarter, new GeoPoint(90, 0).DistanceTo(new GeoPoint(-90, 0)), precision: 6);
        Assert.Equal(2 * quarter, new GeoPoint(0, -180).DistanceTo(new GeoPoint(0, 0)), precision: 6);
        Assert.Equal(damascus.DistanceTo(DeirEzZor), DeirEzZor.DistanceTo(damascus));
        Assert.InRange(DeirEzZor.DistanceTo(damascus), 403, 410);
    }
}
