using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Counts;

public sealed class VagueQuantityPolicyTests
{
    [Theory]
    [InlineData("dozens", "dozens", "12", "12", "24+")]
    [InlineData("tens", "tens", "10", "tens", "20+")]
    [InlineData("hundreds", "hundreds", "100", "100", "200+")]
    [InlineData("several", "several", "3..10", "several", "3+")]
    [InlineData("many", "many", "3..10", "many", "3+")]
    [InlineData("a few", "a few", "3..10", "3", "2+")]
    [InlineData("few", "few", "3..10", "few", "2+")]
    [InlineData("a couple", "a couple", "a couple", "2", "2+")]
    [InlineData("scores", "scores", "scores", "scores", "40+")]
    [InlineData("tens of thousands", "tens of thousands", "tens of thousands", "tens of thousands", "20000+")]
    [InlineData("gazillions", "gazillions", "gazillions", "gazillions", "gazillions")]
    [InlineData("unquantified", "unquantified", "3..10", "unquantified", "unquantified")]
    [InlineData("73", "73", "73", "73", "73")]
    [InlineData("~30", "~30", "~30", "~30", "~30")]
    [InlineData("0", "0", "0", "0", "0")]
    [InlineData("..", "..", "..", "..", "..")]
    public void Apply_Count_ReadsItAsThePolicySays(string count, string none, string acled, string duckling, string conservative)
    {
        Check(VagueQuantityPolicy.None, none);
        Check(VagueQuantityPolicy.Acled, acled);
        Check(VagueQuantityPolicy.Duckling, duckling);
        Check(VagueQuantityPolicy.ConservativeBounds, conservative);

        void Check(VagueQuantityPolicy policy, string expected)
        {
            var read = policy.Apply(CountRange.Parse(count));
            Assert.Equal(expected, read.Count.ToString());
            Assert.Same(policy, read.Policy);
            Assert.Equal(expected != count, read.Changed);
        }
    }

    [Fact]
    public void Apply_WordThatNobodyPooled_IsFoundByItsLetters() =>
        Assert.True(VagueQuantityPolicy.Acled.Apply(CountRange.Vague(new string("dozens"))).Changed);

    [Fact]
    public void All_Policies_AreFoundByTheirNames()
    {
        Assert.Equal(["none", "acled", "duckling", "conservative-bounds"], VagueQuantityPolicy.All.Select(policy => policy.ToString()));
        Assert.All(VagueQuantityPolicy.All, policy => Assert.Same(policy, VagueQuantityPolicy.Find(policy.Name)));
        Assert.Null(VagueQuantityPolicy.Find("ACLED"));
    }

    [Fact]
    public void PolicyCount_ToString_NamesThePolicyWhereItChangedTheCount()
    {
        Assert.Equal("24+ (conservative-bounds)", VagueQuantityPolicy.ConservativeBounds.Apply(CountRange.Vague("dozens")).ToString());
        Assert.Equal("73", VagueQuantityPolicy.ConservativeBounds.Apply(CountRange.Exact(73)).ToString());
    }

    [Fact]
    public void PolicyCount_Equality_EveryPartCounts()
    {
        var count = new PolicyCount(CountRange.Exact(12), VagueQuantityPolicy.Acled, Changed: true);

        EqualityContract.Check(
            count,
            VagueQuantityPolicy.Acled.Apply(CountRange.Vague("dozens")),
            count with { Count = CountRange.Exact(13) },
            count with { Policy = VagueQuantityPolicy.Duckling },
            count with { Changed = false });
    }
}
