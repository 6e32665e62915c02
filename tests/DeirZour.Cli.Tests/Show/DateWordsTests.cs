using DeirZour.Cli.Show;

namespace DeirZour.Cli.Tests.Show;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("1999-03-04", "1999-03-04")]
    [InlineData("1999-03", "1999-03")]
    [InlineData("1999", "1999")]
    [InlineData("1999-03-04/1999-03-05", "1999-03-04 to 05")]
    [InlineData("1999-03-04/1999-04-05", "1999-03-04 to 1999-04-05")]
    [InlineData("1999-03/1999-04", "1999-03 to 1999-04")]
    [InlineData("1998/1999-03-20", "1998 to 1999-03-20")]
    [InlineData("1998/..", "since 1998")]
    [InlineData("../1999-03-20", "until 1999-03-20")]
    [InlineData("../..", "undated")]
    public void Describe_Date_SaysItInWords(string date, string words) =>
        Assert.Equal(words, DateWords.Describe(EventDate.Parse(date)).Replace('\u00A0', ' '));

    [Fact]
    public void Describe_NoDate_IsUndated() => Assert.Equal("undated", DateWords.Describe(null, Basis.Inferred));

    [Theory]
    [InlineData(Basis.Stated, "1999-03-04")]
    [InlineData(Basis.Resolved, "1999-03-04")]
    [InlineData(Basis.Inferred, "1999-03-04 (inferred)")]
    public void Describe_Basis_MarksOnlyWhatIsInferred(Basis basis, string words) =>
        Assert.Equal(words, DateWords.Describe(EventDate.Parse("1999-03-04"), basis));
}
