using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Counts;

public sealed partial class CountRangeTests
{
    public static TheoryData<CountRange, long?, long?, CountQualifier> Factories { get; } = new()
    {
        { CountRange.Exact(73), 73, 73, CountQualifier.Exact },
        { CountRange.Exact(0), 0, 0, CountQualifier.None },
        { CountRange.None, 0, 0, CountQualifier.None },
        { CountRange.AtLeast(73), 73, null, CountQualifier.AtLeast },
        { CountRange.AtLeast(0), 0, null, CountQualifier.AtLeast },
        { CountRange.MoreThan(100), 101, null, CountQualifier.MoreThan },
        { CountRange.MoreThan(long.MaxValue - 1), long.MaxValue, null, CountQualifier.MoreThan },
        { CountRange.AtMost(20), null, 20, CountQualifier.AtMost },
        { CountRange.FewerThan(21), null, 20, CountQualifier.AtMost },
        { CountRange.About(30), 30, 30, CountQualifier.About },
        { CountRange.About(20, 30), 20, 30, CountQualifier.About },
        { CountRange.Between(20, 30), 20, 30, CountQualifier.Range },
        { CountRange.Between(20, 20), 20, 20, CountQualifier.Exact },
        { CountRange.Between(0, 0), 0, 0, CountQualifier.None },
        { CountRange.Unquantified, 1, null, CountQualifier.Unquantified },
        { CountRange.Vague("dozens"), null, null, CountQualifier.Vague },
        { default, null, null, CountQualifier.Vague },
    };

    [Theory]
    [MemberData(nameof(Factories))]
    public void Factory_ValidNumbers_GivesBoundsAndQualifier(CountRange range, long? min, long? max, CountQualifier qualifier)
    {
        Assert.Equal((min, max, qualifier), (range.Min, range.Max, range.Qualifier));
        Assert.Equal(min is not null && min == max, range.IsSingle);
    }

    [Fact]
    public void Vague_Word_KeepsItAndOnlyVagueCountsHaveOne()
    {
        Assert.Equal("tens of thousands", CountRange.Vague("tens of thousands").Word);
        Assert.Null(CountRange.Exact(73).Word);
        Assert.Null(default(CountRange).Word);
    }

    [Fact]
    public void Factory_NumberOutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => CountRange.Exact(-1));
        Assert.Throws<ArgumentOutOfRangeException>("min", () => CountRange.AtLeast(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => CountRange.MoreThan(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => CountRange.MoreThan(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("max", () => CountRange.AtMost(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => CountRange.FewerThan(0));
        Assert.Throws<ArgumentOutOfRangeException>("min", () => CountRange.About(-1));
        Assert.Throws<ArgumentOutOfRangeException>("max", () => CountRange.About(30, 20));
        Assert.Throws<ArgumentOutOfRangeException>("min", () => CountRange.Between(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>("max", () => CountRange.Between(30, 20));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dozens")]
    [InlineData("tens  of")]
    [InlineData("tens ")]
    [InlineData("-tens")]
    [InlineData("dozens2")]
    [InlineData("größer")]
    [InlineData("unquantified")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Vague_NoWordOfTheForm_Throws(string word)
    {
        var error = Assert.Throws<ArgumentException>(nameof(word), () => CountRange.Vague(word));

        Assert.StartsWith(
            "Expected another word: a vague word is 1 to 40 lower-case ASCII letters, words joined by single blanks or hyphens, and not 'unquantified'.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Vague_Null_Throws() => Assert.Throws<ArgumentNullException>("word", () => CountRange.Vague(null!));

    [Fact]
    public void Equality_BoundsQualifierAndWord_AllCount() =>
        EqualityContract.Check(
            CountRange.About(30),
            CountRange.Parse("~30"),
            CountRange.Exact(30),
            CountRange.About(31),
            CountRange.About(30, 31),
            CountRange.AtLeast(30),
            CountRange.Vague("dozens"),
            CountRange.None,
            default);

    [Fact]
    public void Equality_Words_AreComparedByTheirLetters() =>
        EqualityContract.Check(
            CountRange.Vague("gazillions"),
            CountRange.Parse("gazillions"),
            CountRange.Vague("dozens"),
            default);

    [Theory]
    [MemberData(nameof(Factories))]
    public void TryCreate_PartsOfAValidRange_GivesItBack(CountRange range, long? min, long? max, CountQualifier qualifier)
    {
        Assert.True(CountRange.TryCreate(min, max, qualifier, range.Word, out var made, out var problem));
        Assert.Equal(range, made);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData(-1L, null, CountQualifier.AtLeast, null, "a count is never negative")]
    [InlineData(null, -1L, CountQualifier.AtMost, null, "a count is never negative")]
    [InlineData(3L, 3L, CountQualifier.Exact, "dozens", "only a vague count carries a word")]
    [InlineData(null, null, CountQualifier.Vague, "Dozens", "a vague word is 1 to 40 lower-case ASCII letters, words joined by single blanks or hyphens, and not 'unquantified'")]
    [InlineData(null, null, CountQualifier.Vague, "unquantified", "a vague word is 1 to 40 lower-case ASCII letters, words joined by single blanks or hyphens, and not 'unquantified'")]
    [InlineData(24L, null, CountQualifier.Vague, "dozens", "a vague count has no bounds")]
    [InlineData(3L, 4L, CountQualifier.Exact, null, "an exact count has equal min and max")]
    [InlineData(null, null, CountQualifier.Exact, null, "an exact count has equal min and max")]
    [InlineData(3L, 4L, CountQualifier.AtLeast, null, "a count of at least some number has a min and an open max")]
    [InlineData(0L, null, CountQualifier.MoreThan, null, "a count of more than some number has a min of 1 or more and an open max")]
    [InlineData(null, null, CountQualifier.MoreThan, null, "a count of more than some number has a min of 1 or more and an open max")]
    [InlineData(3L, 4L, CountQualifier.AtMost, null, "a count of at most some number has a max and an open min")]
    [InlineData(4L, 3L, CountQualifier.About, null, "a count of about some number has a min and a max, min not above max")]
    [InlineData(4L, null, CountQualifier.Range, null, "a range has a min and a max, min not above max")]
    [InlineData(2L, null, CountQualifier.Unquantified, null, "an unquantified count has min 1 and an open max")]
    [InlineData(0L, null, CountQualifier.None, null, "a count of none has min 0 and max 0")]
    [InlineData(0L, 0L, (CountQualifier)99, null, "the qualifier is not one of the known ones")]
    public void TryCreate_PartsThatDisagree_SaysWhich(long? min, long? max, CountQualifier qualifier, string? word, string expected)
    {
        Assert.False(CountRange.TryCreate(min, max, qualifier, word, out var range, out var problem));
        Assert.Equal(default, range);
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("20..30", 20, true)]
    [InlineData("20..30", 30, true)]
    [InlineData("20..30", 19, false)]
    [InlineData("20..30", 31, false)]
    [InlineData("..20", -5, true)]
    [InlineData("..20", 21, false)]
    [InlineData(">100", 100, false)]
    [InlineData(">100", long.MaxValue, true)]
    [InlineData("dozens", 3, true)]
    public void Contains_Number_AsTheBoundsSay(string range, long count, bool expected) =>
        Assert.Equal(expected, CountRange.Parse(range).Contains(count));

    [Theory]
    [InlineData("20..30", "20..30", true)]
    [InlineData("20..30", "~25", true)]
    [InlineData("20..30", "20+", false)]
    [InlineData("20+", "20..30", true)]
    [InlineData("20+", "..30", false)]
    [InlineData("dozens", "20..30", true)]
    [InlineData("20..30", "dozens", false)]
    public void Contains_Range_WhenItsBoundsLieWithin(string outer, string inner, bool expected) =>
        Assert.Equal(expected, CountRange.Parse(outer).Contains(CountRange.Parse(inner)));
}
