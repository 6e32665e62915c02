namespace DeirZour.Tests.Model.Places;

public sealed class WherePrecisionsTests
{
    [Theory]
    [InlineData(WherePrecision.Exact, AcledGeoPrecision.Town)]
    [InlineData(WherePrecision.Near, AcledGeoPrecision.Near)]
    [InlineData(WherePrecision.District, AcledGeoPrecision.Region)]
    [InlineData(WherePrecision.Province, AcledGeoPrecision.Region)]
    [InlineData(WherePrecision.Region, AcledGeoPrecision.Region)]
    [InlineData(WherePrecision.Country, AcledGeoPrecision.Region)]
    [InlineData(WherePrecision.International, AcledGeoPrecision.Region)]
    public void ToAcled_EveryPrecision_HasACode(WherePrecision precision, AcledGeoPrecision expected) => Assert.Equal(expected, precision.ToAcled());

    [Theory]
    [InlineData(AcledGeoPrecision.Town, WherePrecision.Exact)]
    [InlineData(AcledGeoPrecision.Near, WherePrecision.Near)]
    [InlineData(AcledGeoPrecision.Region, WherePrecision.Province)]
    public void ToUcdp_EveryPrecision_HasACodeThatLeadsBack(AcledGeoPrecision precision, WherePrecision expected)
    {
        Assert.Equal(expected, precision.ToUcdp());
        Assert.Equal(precision, precision.ToUcdp().ToAcled());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void ToAcled_UnknownPrecision_Throws(int precision) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(precision), () => ((WherePrecision)precision).ToAcled());

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void ToUcdp_UnknownPrecision_Throws(int precision) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(precision), () => ((AcledGeoPrecision)precision).ToUcdp());
}
