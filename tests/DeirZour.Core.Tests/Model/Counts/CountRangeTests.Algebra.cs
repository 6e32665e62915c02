using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Model.Counts;

public sealed partial class CountRangeTests
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Theory]
    [InlineData("50", "23", "73")]
    [InlineData("50", "0", "50")]
    [InlineData("~30", "0", "~30")]
    [InlineData("dozens", "0", "dozens")]
    [InlineData("50", "20..30", "70..80")]
    [InlineData("50", "~30", "~80")]
    [InlineData("10..20", "~30", "~40..50")]
    [InlineData("50", "23+", "73+")]
    [InlineData("50", ">22", "73+")]
    [InlineData("~50", "23+", "73+")]
    [InlineData("50", "unquantified", "51+")]
    [InlineData("unquantified", "unquantified", "2+")]
    [InlineData("50", "..20", "..70")]
    [InlineData("..50", "..20", "..70")]
    [InlineData("50+", "..20", "..")]
    [InlineData("50", "dozens", "..")]
    [InlineData("dozens", "dozens", "..")]
    public void Add_TwoCounts_AddsTheBoundsAndKeepsWhatIsLeftOfTheWording(string left, string right, string sum)
    {
        Assert.Equal(CountRange.Parse(sum), CountRange.Parse(left) + CountRange.Parse(right));
        Assert.Equal(CountRange.Parse(sum), CountRange.Parse(right).Add(CountRange.Parse(left)));
    }

    [Theory]
    [InlineData("9223372036854775807", "1")]
    [InlineData("1..9223372036854775807", "1..2")]
    [InlineData("9223372036854775807+", "1+")]
    [InlineData("..9223372036854775807", "1")]
    public void Add_BoundBeyondTheLargestNumber_Throws(string left, string right) =>
        Assert.Throws<OverflowException>(() => CountRange.Parse(left) + CountRange.Parse(right));

    [Theory]
    [InlineData("20..30", "25..40", "25..30")]
    [InlineData("20..30", "30..40", "30")]
    [InlineData("20..30", "31..40", null)]
    [InlineData("73+", "..100", "73..100")]
    [InlineData("73+", "..73", "73")]
    [InlineData("73+", "..72", null)]
    [InlineData("73+", "50+", "73+")]
    [InlineData(">72", "50+", ">72")]
    [InlineData("~30", "20..40", "~30")]
    [InlineData("20..40", "~30", "~30")]
    [InlineData("30", "~30", "30")]
    [InlineData("~30", "30", "~30")]
    [InlineData("dozens", "..20", "..20")]
    [InlineData("dozens", "several", "dozens")]
    [InlineData("0+", "..0", "0")]
    [InlineData("0", "1+", null)]
    public void Intersect_TwoCounts_IsWhatSatisfiesBothOrNothing(string one, string other, string? common) =>
        Assert.Equal(
            common is null ? null : CountRange.Parse(common),
            CountRange.Parse(one).Intersect(CountRange.Parse(other)));

    [Theory]
    [InlineData("20..30", "25..40", "20..40")]
    [InlineData("20", "30", "20..30")]
    [InlineData("20", "20", "20")]
    [InlineData("20", "~20", "20")]
    [InlineData("~20", "20", "~20")]
    [InlineData("0", "62", "0..62")]
    [InlineData("62", "90+", "62+")]
    [InlineData("62", "..20", "..62")]
    [InlineData("62+", "..20", "..")]
    [InlineData("62", "dozens", "dozens")]
    [InlineData(">61", "90", ">61")]
    public void Hull_TwoCounts_IsTheSmallestThatHoldsBoth(string one, string other, string hull) =>
        Assert.Equal(CountRange.Parse(hull), CountRange.Parse(one).Hull(CountRange.Parse(other)));

    [Theory]
    [InlineData("62", "90", CountRangeRelation.Disjoint)]
    [InlineData("..20", "21+", CountRangeRelation.Disjoint)]
    [InlineData("20..30", "25..40", CountRangeRelation.Overlapping)]
    [InlineData("..20", "20+", CountRangeRelation.Overlapping)]
    [InlineData("62", "62", CountRangeRelation.Contained)]
    [InlineData("62", "~62", CountRangeRelation.Contained)]
    [InlineData("62", "50+", CountRangeRelation.Contained)]
    [InlineData("62", "dozens", CountRangeRelation.Contained)]
    [InlineData("..20", "..30", CountRangeRelation.Contained)]
    public void CompareRange_TwoCounts_TellsTheThreeRelationsApart(string one, string other, CountRangeRelation expected)
    {
        Assert.Equal(expected, CountRange.Parse(one).CompareRange(CountRange.Parse(other)));
        Assert.Equal(expected, CountRange.Parse(other).CompareRange(CountRange.Parse(one)));
    }

    [Fact]
    public void Add_AnyCounts_DoesNotDependOnOrderOrGrouping() => ForAllTriples((a, b, c) =>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a, a + CountRange.None);
    });

    [Fact]
    public void Add_NumbersOfTheSummands_LieInTheSum() => ForAllTriples((a, b, _) =>
    {
        var sum = a + b;
        Assert.All(Samples(a), x => Assert.All(Samples(b), y => Assert.True(sum.Contains(x + y), $"{a} + {b} = {sum} lacks {x} + {y}")));
    });

    [Fact]
    public void Intersect_AnyCounts_HoldsExactlyTheCommonNumbers() => ForAllTriples((a, b, _) =>
    {
        var common = a.Intersect(b);
        for (var number = -1; number < 12; number++)
        {
            Assert.Equal(a.Contains(number) && b.Contains(number), common?.Contains(number) ?? false);
        }
    });

    [Fact]
    public void Hull_AnyCounts_HoldsBothAndNothingSmallerDoes() => ForAllTriples((a, b, c) =>
    {
        var hull = a.Hull(b);
        Assert.True(hull.Contains(a) && hull.Contains(b));
        Assert.True(!c.Contains(a) || !c.Contains(b) || c.Contains(hull), $"{c} holds {a} and {b} but not their hull {hull}");
    });

    [Fact]
    public void IntersectAndHull_AnyCounts_HaveTheSameBoundsFromBothSides() => ForAllTriples((a, b, _) =>
    {
        Assert.Equal(Bounds(a.Intersect(b)), Bounds(b.Intersect(a)));
        Assert.Equal(Bounds(a.Hull(b)), Bounds(b.Hull(a)));
        Assert.Equal(a, a.Intersect(a));
        Assert.Equal(a, a.Hull(a));
    });

    [Fact]
    public void CompareRange_AnyCounts_AgreesWithIntersectAndContains() => ForAllTriples((a, b, _) =>
    {
        var relation = a.CompareRange(b);
        Assert.Equal(relation, b.CompareRange(a));
        Assert.Equal(a.Intersect(b) is null, relation == CountRangeRelation.Disjoint);
        Assert.Equal(a.Contains(b) || b.Contains(a), relation == CountRangeRelation.Contained);
    });

    private static void ForAllTriples(Action<CountRange, CountRange, CountRange> law) =>
        Prop.ForAll(CountRanges.Small, CountRanges.Small, CountRanges.Small, law).Check(ManyTimes);

    /// <summary>Some numbers that satisfy a count, none of them below zero.</summary>
    private static IEnumerable<long> Samples(CountRange range) =>
        Enumerable.Range(0, 12).Select(number => (long)number).Where(range.Contains);

    private static (long? Min, long? Max)? Bounds(CountRange? range) => range is { } some ? (some.Min, some.Max) : null;
}
