using DeirZour.Cli.Show;
using static DeirZour.Cli.Tests.Support.Claims;

namespace DeirZour.Cli.Tests.Show;

public sealed class ClaimForestTests
{
    [Fact]
    public void Build_PartOfARestatement_StandsUnderWhatIsRestated() => Assert.Equal(
        "total(also restated)[part]",
        Arrange(
            Casualty("total"),
            Casualty("restated", links: (LinkKind.SameAs, "total")),
            Casualty("part", links: (LinkKind.PartOf, "restated"))));

    [Fact]
    public void Build_PartsOfParts_Nest() => Assert.Equal(
        "total[part[smaller]other]",
        Arrange(
            Casualty("smaller", links: (LinkKind.PartOf, "part")),
            Casualty("part", links: (LinkKind.PartOf, "total")),
            Casualty("other", links: (LinkKind.PartOf, "total")),
            Casualty("total")));

    [Fact]
    public void Build_LinksInCircles_KeepEveryClaimOnce() => Assert.Equal(
        "a<partOf b>[b]d(also c)",
        Arrange(
            Casualty("a", links: (LinkKind.PartOf, "b")),
            Casualty("b", links: (LinkKind.PartOf, "a")),
            Casualty("c", links: (LinkKind.SameAs, "d")),
            Casualty("d", links: (LinkKind.SameAs, "c"))));

    [Fact]
    public void Build_LinkToItself_IsNoPart() => Assert.Equal("a<partOf a>", Arrange(Casualty("a", links: (LinkKind.PartOf, "a"))));

    [Fact]
    public void Build_LinksThatNeitherFoldNorNest_AreKept() => Assert.Equal(
        "a<supersedes b><partOf elsewhere>b",
        Arrange(Casualty("a", links: [(LinkKind.Supersedes, "b"), (LinkKind.PartOf, "elsewhere")]), Casualty("b")));

    [Fact]
    public void Build_LongChain_ShowsEveryClaimWithinAFewLevels()
    {
        const int Length = 100_000;
        var chain = Enumerable.Range(0, Length)
            .Select(number => Casualty($"c{number}", links: (LinkKind.PartOf, $"c{number + 1}")))
            .ToArray();

        var forest = ClaimForest<CasualtyClaim>.Build(chain);

        Assert.Equal(Length, forest.Sum(Size));
    }

    private static int Size(ClaimNode<CasualtyClaim> node) => 1 + node.Restatements.Count + node.Parts.Sum(Size);

    private static string Arrange(params CasualtyClaim[] claims) => string.Concat(ClaimForest<CasualtyClaim>.Build(claims).Select(Text));

    private static string Text(ClaimNode<CasualtyClaim> node)
    {
        var also = node.Restatements.Count > 0 ? $"(also {string.Join(' ', node.Restatements.Select(claim => claim.Id))})" : string.Empty;
        var links = string.Concat(node.OtherLinks.Select(link => $"<{WireNames.Get(link.Kind)} {link.Target}>"));
        var parts = node.Parts.Count > 0 ? $"[{string.Concat(node.Parts.Select(Text))}]" : string.Empty;
        return $"{node.Claim.Id}{also}{links}{parts}";
    }
}
