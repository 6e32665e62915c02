using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class CountryBoxesTests
{
    [Theory]
    [InlineData("SYR", 35.33, 40.14, true)]
    [InlineData("SYR", 40.14, 35.33, false)]
    [InlineData("SYR", -35.33, 40.14, false)]
    [InlineData("FJI", -17.7, 178.0, true)]
    [InlineData("FJI", -17.7, -179.0, true)]
    [InlineData("FJI", -17.7, 0, false)]
    [InlineData("rus", 64.4, -173.0, true)]
    [InlineData("USA", 21.3, -157.8, true)]
    public void Contains_Point_TellsWhetherItIsInTheCountry(string letters, double latitude, double longitude, bool expected) =>
        Assert.Equal(expected, CountryBoxes.Find(letters)!.Contains(latitude, longitude, CountryBoxes.Margin));

    [Fact]
    public void Find_NumberAndLetters_GiveTheSameBox()
    {
        Assert.Same(CountryBoxes.Find("SYR"), CountryBoxes.Find(760));
        Assert.Null(CountryBoxes.Find("XXX"));
        Assert.Null(CountryBoxes.Find(default(int?)));
        Assert.Null(CountryBoxes.Find(0));
    }
}
