using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Places;

/// <summary>Three code systems that look alike and must never be taken for each other.</summary>
public sealed class PlaceCodeTests
{
    private static readonly string[] Texts =
        ["SY", "SY09", "SY090000", "C1001", "N0017", "IQG01Q02", "SY.07", "SY.07.173812", "SY-DY", "GB-ENG", "US-A1"];

    [Fact]
    public void TryParse_CodesOfAllSystems_TakesOnlyTheOwn()
    {
        Assert.Equal(["SY", "SY09", "SY090000", "C1001", "N0017", "IQG01Q02"], Texts.Where(text => OchaPcode.TryParse(text, out _)));
        Assert.Equal(["SY.07", "SY.07.173812"], Texts.Where(text => GeoNamesAdminCode.TryParse(text, out _)));
        Assert.Equal(["SY", "SY-DY", "GB-ENG", "US-A1"], Texts.Where(text => Iso3166Code.TryParse(text, out _)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("S")]
    [InlineData("09SY")]
    [InlineData("sy09")]
    [InlineData("SY 09")]
    [InlineData("SY٠٩")]
    [InlineData("SY0123456789012345678")]
    public void OchaPcode_Malformed_SaysWhatWasExpected(string text) =>
        Assert.Equal(
            $"DZ1007: expected an OCHA p-code such as \"SY09\", found {(text.Length == 0 ? "nothing" : $"\"{text}\"")}",
            Assert.Throws<DeirZourFormatException>(() => OchaPcode.Parse(text)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("SY")]
    [InlineData("SY.")]
    [InlineData("SY..07")]
    [InlineData("SY.07.")]
    [InlineData("sy.07")]
    [InlineData("SYR.07")]
    [InlineData("SY.0-7")]
    [InlineData("SY.1.2.3.4.5")]
    [InlineData("SY.012345678901234567890")]
    public void GeoNamesAdminCode_Malformed_SaysWhatWasExpected(string text) =>
        Assert.Equal(
            $"DZ1007: expected a GeoNames admin code such as \"SY.07\", found {(text.Length == 0 ? "nothing" : $"\"{text}\"")}",
            Assert.Throws<DeirZourFormatException>(() => GeoNamesAdminCode.Parse(text)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("SYR")]
    [InlineData("sy")]
    [InlineData("SY-")]
    [InlineData("SY-DEIR")]
    [InlineData("SY_DY")]
    [InlineData("SY-dy")]
    public void Iso3166Code_Malformed_SaysWhatWasExpected(string text) =>
        Assert.Equal(
            $"DZ1007: expected an ISO 3166 code such as \"SY-DY\", found {(text.Length == 0 ? "nothing" : $"\"{text}\"")}",
            Assert.Throws<DeirZourFormatException>(() => Iso3166Code.Parse(text)).Message);

    [Fact]
    public void Equality_Text_Counts()
    {
        EqualityContract.Check(OchaPcode.Parse("SY09"), OchaPcode.Parse(new string("SY09")), OchaPcode.Parse("SY0900"), default);
        EqualityContract.Check(GeoNamesAdminCode.Parse("SY.07"), GeoNamesAdminCode.Parse(new string("SY.07")), GeoNamesAdminCode.Parse("SY.09"), default);
        EqualityContract.Check(Iso3166Code.Parse("SY"), Iso3166Code.Parse(new string("SY")), Iso3166Code.Parse("IQ"), default);
        EqualityContract.Check(new GeoNamesId(170793), new GeoNamesId(170793), new GeoNamesId(1), default);
    }

    [Theory]
    [MemberData(nameof(Cultures.Different), MemberType = typeof(Cultures))]
    public void GeoNamesId_OtherCulture_IsWrittenTheSame(string culture) =>
        Cultures.Under(culture, () => Assert.Equal("170793", new GeoNamesId(170793).ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void GeoNamesId_BelowOne_Throws(int value) => Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => new GeoNamesId(value));
}
