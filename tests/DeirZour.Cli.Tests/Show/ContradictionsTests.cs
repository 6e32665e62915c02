using DeirZour.Cli.Show;
using static DeirZour.Cli.Tests.Support.Claims;

namespace DeirZour.Cli.Tests.Show;

public sealed class ContradictionsTests
{
    [Fact]
    public void Find_DisjointRangesOfTwoClaimants_AreOne() =>
        Assert.Equal("a b", Find(Casualty("a", "30+", "monitor"), Casualty("b", "3", "army"), Casualty("c", "3+", "wire")));

    [Fact]
    public void Find_SameClaimant_IsNone() => Assert.Empty(Find(Casualty("a", "30", "monitor"), Casualty("b", "3", "monitor")));

    [Theory]
    [InlineData("30+", "35")]
    [InlineData("dozens", "3")]
    [InlineData("20..30", "25..40")]
    public void Find_RangesThatShareANumber_AreNone(string left, string right) =>
        Assert.Empty(Find(Casualty("a", left, "monitor"), Casualty("b", right, "army")));

    [Fact]
    public void Find_OtherPeople_AreNone() => Assert.Empty(Find(
        Casualty("a", "30", "monitor"),
        Casualty("b", "3", "army", group: VictimGroup.Civilian),
        Casualty("c", "5", "army", actor: "riders"),
        Casualty("d", "7", "army", outcome: Outcome.Wounded),
        Casualty("e", "9", "army", scope: Scope.Cumulative)));

    [Fact]
    public void Find_OtherDays_AreNone() =>
        Assert.Empty(Find(Casualty("a", "30", "monitor", when: "1999-03"), Casualty("b", "3", "army", when: "1999-04")));

    [Fact]
    public void Find_TotalAndItsParts_AreNone() => Assert.Empty(Find(
        Casualty("total", "73", "gazette"),
        Casualty("again", "70+", "monitor", links: (LinkKind.SameAs, "total")),
        Casualty("part", "23", "army", links: (LinkKind.PartOf, "again"))));

    [Fact]
    public void Find_PartThatOnlyWordsTellFromItsTotal_IsHeldAgainstNobody() => Assert.Empty(Find(
        Casualty("total", "73", "gazette"),
        Casualty("part", "23", "gazette", phrase: "drivers", links: (LinkKind.PartOf, "total")),
        Casualty("other", "73", "army")));

    [Fact]
    public void Find_PartThatItsGroupTellsFromItsTotal_IsCompared() => Assert.Equal("part other", Find(
        Casualty("total", "73", "gazette"),
        Casualty("part", "23", "gazette", group: VictimGroup.Civilian, links: (LinkKind.PartOf, "total")),
        Casualty("other", "2", "army", group: VictimGroup.Civilian)));

    [Fact]
    public void Find_ReplacedNumber_IsOutOfTheRunning() => Assert.Empty(Find(
        Casualty("old", "30", "monitor"),
        Casualty("new", "40", "monitor", links: (LinkKind.Supersedes, "old")),
        Casualty("other", "40", "army")));

    [Theory]
    [InlineData("~30", true)]
    [InlineData("30", false)]
    public void IsApproximate_AboutOneOfThem_SaysSo(string count, bool approximate)
    {
        var claims = ClaimForest<CasualtyClaim>.Build([Casualty("a", count, "monitor"), Casualty("b", "3", "army")]);

        Assert.Equal(approximate, Assert.Single(Contradictions.Find(new DatasetIndex(new Dataset()), claims)).IsApproximate);
    }

    private static string Find(params CasualtyClaim[] claims) => string.Join(
        " | ",
        Contradictions.Find(new DatasetIndex(new Dataset { Claims = [.. claims] }), ClaimForest<CasualtyClaim>.Build(claims))
            .Select(contradiction => string.Join(' ', contradiction.Claims.Select(claim => claim.Id))));
}
