using DeirZour.Cli.Show;

namespace DeirZour.Cli.Tests.Show;

public sealed class CountWordsTests
{
    [Theory]
    [InlineData("73", "73")]
    [InlineData("73+", "at least 73")]
    [InlineData(">100", "more than 100")]
    [InlineData("..20", "at most 20")]
    [InlineData("20..30", "20 to 30")]
    [InlineData("~30", "about 30")]
    [InlineData("~20..30", "about 20 to 30")]
    [InlineData("115000", "115,000")]
    [InlineData("9223372036854775807+", "at least 9,223,372,036,854,775,807")]
    [InlineData("dozens", "dozens")]
    [InlineData("tens of thousands", "tens of thousands")]
    [InlineData("..", "no number")]
    [InlineData("unquantified", "not counted")]
    [InlineData("0", "none")]
    public void Describe_Count_SaysItInWords(string count, string words) =>
        Assert.Equal(words, CountWords.Describe(CountRange.Parse(count)));

    [Theory]
    [InlineData("73+", "at least 73 people")]
    [InlineData("dozens", "dozens of people")]
    [InlineData("several", "several people")]
    [InlineData("..", "people")]
    [InlineData("unquantified", "people")]
    [InlineData("0", "no people")]
    public void Describe_CountOfPeople_ReadsAsAPhrase(string count, string words) =>
        Assert.Equal(words, CountWords.Describe(CountRange.Parse(count), "people"));
}
