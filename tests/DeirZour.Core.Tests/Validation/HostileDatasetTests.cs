using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

/// <summary>Datasets that would exhaust the stack, or take time in the square of their size, if the validator let them.</summary>
public sealed class HostileDatasetTests
{
    private const int Many = 1_000_000;

    [Fact]
    public void Validate_AMillionPlacesBelowEachOther_IsSound() => Verdict.Sound(DatasetValidator.Instance, Chain(end: null));

    [Fact]
    public void Validate_AMillionPlacesInACircle_IsOneFinding() =>
        Verdict.Finds(
            DatasetValidator.Instance,
            Chain(end: Many - 1),
            DatasetRules.ParentCycle,
            "places[0].parent",
            "expected parents that end, found a cycle of 1000000 through \"p999999\"",
            "p0");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Validate_ChainOfLinks_IsFollowedToItsEnd(bool closed)
    {
        const int Links = 100_000;
        CasualtyClaim[] claims = [.. Enumerable.Range(0, Links).Select(index => ClaimTo(index, closed || index > 0 ? [(index + Links - 1) % Links] : []))];

        var result = DatasetValidator.Instance.Validate(Sample.WithClaims([.. claims]));

        Assert.Equal(closed ? ["DZ5004"] : [], result.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public void Validate_HubOfLinksBothWays_IsLinear()
    {
        const int Spokes = 50_000;
        CasualtyClaim[] claims =
        [
            ClaimTo(0, [.. Enumerable.Range(1, Spokes)]),
            .. Enumerable.Range(1, Spokes).Select(index => ClaimTo(index, [0])),
        ];

        var result = DatasetValidator.Instance.Validate(Sample.WithClaims([.. claims]));

        Assert.Equal(Spokes, result.Errors.Count);
        Assert.All(result.Errors, failure => Assert.Equal("DZ5004", failure.ErrorCode));
    }

    private static CasualtyClaim ClaimTo(int index, int[] targets) =>
        Sample.Total with
        {
            Id = Id<Claim>.Parse($"c{index}"),
            Evidence = null,
            Links = [.. targets.Select(target => new ClaimLink { Kind = LinkKind.SameAs, Target = Id<Claim>.Parse($"c{target}") })],
        };

    private static Dataset Chain(int? end) => new()
    {
        Places =
        [
            .. Enumerable.Range(0, Many).Select(index => Sample.Country with
            {
                Id = Id<Place>.Parse($"p{index}"),
                Parent = (index > 0 ? index - 1 : end) is { } parent ? Id<Place>.Parse($"p{parent}") : null,
            }),
        ],
    };
}
