using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

/// <summary>What <see cref="DatasetValidator"/> finds about links between claims.</summary>
public sealed class DatasetLinkTests
{
    private static readonly DatasetValidator Validator = DatasetValidator.Instance;

    [Theory]
    [InlineData(LinkKind.PartOf, "partOf")]
    [InlineData(LinkKind.SameAs, "sameAs")]
    [InlineData(LinkKind.Supersedes, "supersedes")]
    public void Validate_LinksInACircle_AreReportedOnce(LinkKind kind, string name) =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims(
            [
                Claim("a", "5", (kind, "b")),
                Claim("b", "5", (kind, "c")),
                Claim("c", "5", (kind, "a")),
            ]),
            DatasetRules.LinkCycle,
            "claims[2].links[0].target",
            $"expected {name} links that end, found a cycle through \"a\"",
            "c");

    [Fact]
    public void Validate_ClaimsThatContradictEachOther_AreNoCircle() =>
        Verdict.Sound(Validator, Sample.WithClaims([Claim("a", "5", (LinkKind.Contradicts, "b")), Claim("b", "6", (LinkKind.Contradicts, "a"))]));

    [Fact]
    public void Validate_TwoWaysToOneTotal_AreNoCircle() =>
        Verdict.Sound(
            Validator,
            Sample.WithClaims(
            [
                Claim("a", "2", (LinkKind.PartOf, "b"), (LinkKind.PartOf, "c")),
                Claim("b", "3", (LinkKind.PartOf, "d")),
                Claim("c", "4", (LinkKind.PartOf, "d")),
                Claim("d", "5"),
            ]));

    [Fact]
    public void Validate_LinksBackOfAnotherKind_DenyEachOther() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Claim("a", "5", (LinkKind.SameAs, "b")), Claim("b", "5", (LinkKind.Contradicts, "a"))]),
            DatasetRules.LinkInverse,
            "claims[1].links[0].target",
            "expected no contradicts link against a sameAs link back, found \"a\"",
            "b");

    [Fact]
    public void Validate_LinkAcrossDocuments_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Claim("a", "5", (LinkKind.SameAs, "b")), Claim("b", "5") with { Document = Id<Document>.Parse("leaflet") }])
                with
            { Documents = [Sample.Report, Sample.Report with { Id = Id<Document>.Parse("leaflet") }] },
            DatasetRules.LinkAcrossDocuments,
            "claims[0].links[0].target",
            "expected a claim of the document \"report\", found \"b\"",
            "a");

    [Fact]
    public void Validate_PartOfAnotherOutcome_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Claim("a", "500", (LinkKind.PartOf, "b")) with { Outcome = Outcome.Wounded }, Claim("b", "5")]),
            DatasetRules.LinkOutcomeDiffers,
            "claims[0].outcome",
            "expected the outcome killed of \"b\", found \"wounded\"",
            "a");

    [Theory]
    [InlineData(Outcome.Killed)]
    [InlineData(Outcome.Wounded)]
    public void Validate_DeadOrWoundedAsPartOfCasualties_IsFine(Outcome outcome) =>
        Verdict.Sound(
            Validator,
            Sample.WithClaims([Claim("a", "4", (LinkKind.PartOf, "b")) with { Outcome = outcome }, Claim("b", "5") with { Outcome = Outcome.KilledOrWounded }]));

    [Fact]
    public void Validate_SameAsAnotherNumber_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Claim("a", "70", (LinkKind.SameAs, "b")), Claim("b", "73+")]),
            DatasetRules.SameAsDisjoint,
            "claims[0].count",
            "expected a number within the 73+ of \"b\", found 70",
            "a");

    [Fact]
    public void Validate_SameAsAVaguerNumber_IsFine() =>
        Verdict.Sound(Validator, Sample.WithClaims([Claim("a", "dozens", (LinkKind.SameAs, "b")), Claim("b", "73+"), Claim("c", "80", (LinkKind.SameAs, "b"))]));

    [Fact]
    public void Validate_QuantityLargerThanItsTotal_IsAWarning()
    {
        var whole = Sample.Control with { Quantity = new Quantity { Count = CountRange.Exact(7), Unit = "rockets" } };
        var part = whole with
        {
            Id = Id<Claim>.Parse("part-of-control"),
            Quantity = new Quantity { Count = CountRange.Exact(8), Unit = "rockets" },
            Links = Sample.Links((LinkKind.PartOf, whole)),
        };

        Verdict.Finds(
            Validator,
            Sample.Dataset with { Statements = [whole, part] },
            DatasetRules.PartAboveTotal,
            "statements[1].quantity",
            "expected a part of the 7 of \"control\", found 8",
            "part-of-control");
        Verdict.Sound(
            Validator,
            Sample.Dataset with { Statements = [whole, part with { Quantity = new Quantity { Count = CountRange.Exact(8), Unit = "launchers" } }] });
    }

    [Fact]
    public void Validate_PartLargerThanItsTotal_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Claim("a", ">72", (LinkKind.PartOf, "b")), Claim("b", "..72")]),
            DatasetRules.PartAboveTotal,
            "claims[0].count",
            "expected a part of the ..72 of \"b\", found >72",
            "a");

    [Fact]
    public void Validate_PartAsLargeAsItsTotal_IsFine() =>
        Verdict.Sound(Validator, Sample.WithClaims([Claim("a", "73", (LinkKind.PartOf, "b")), Claim("b", "73")]));

    [Fact]
    public void Validate_GroupsApartThatSumToMoreThanTheTotal_AreAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims(
            [
                Claim("soldiers", "50", (LinkKind.PartOf, "all")) with { Victims = Group(VictimGroup.Combatant) },
                Claim("residents", "24+", (LinkKind.PartOf, "all")) with { Victims = Group(VictimGroup.Civilian) },
                Claim("all", "73"),
            ]),
            DatasetRules.PartsAboveTotal,
            "claims[2].count",
            "expected at least the 74 of its parts, found 73",
            "all");

    [Fact]
    public void Validate_DeadAndWoundedThatSumToMoreThanTheCasualties_AreAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims(
            [
                Claim("dead", "20", (LinkKind.PartOf, "all")),
                Claim("hurt", "30", (LinkKind.PartOf, "all")) with { Outcome = Outcome.Wounded },
                Claim("all", "..49") with { Outcome = Outcome.KilledOrWounded },
            ]),
            DatasetRules.PartsAboveTotal,
            "claims[2].count",
            "expected at least the 50 of its parts, found ..49",
            "all");

    [Fact]
    public void Validate_PartsThatMayOverlap_AreFine() =>
        Verdict.Sound(
            Validator,
            Sample.WithClaims(
            [
                Claim("residents", "60", (LinkKind.PartOf, "all")) with { Victims = Group(VictimGroup.Civilian) },
                Claim("children", "40", (LinkKind.PartOf, "all")) with { Victims = Group(VictimGroup.Child) },
                Claim("elsewhere", "50", (LinkKind.PartOf, "all")) with { Victims = Group(VictimGroup.Civilian) },
                Claim("all", "73"),
            ]));

    [Fact]
    public void Validate_HugeParts_DoNotOverflow() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims(
            [
                Claim("soldiers", "9223372036854775807", (LinkKind.PartOf, "all")) with { Victims = Group(VictimGroup.Combatant) },
                Claim("residents", "9223372036854775807", (LinkKind.PartOf, "all")) with { Victims = Group(VictimGroup.Civilian) },
                Claim("all", "9223372036854775807"),
            ]),
            DatasetRules.PartsAboveTotal,
            "claims[2].count",
            "expected at least the 18446744073709551614 of its parts, found 9223372036854775807",
            "all");

    private static Victims Group(VictimGroup group) => new() { Group = group };

    /// <summary>A claim whose evidence overlaps that of no other.</summary>
    private static CasualtyClaim Claim(string id, string count, params (LinkKind Kind, string Target)[] links) =>
        Sample.Total with
        {
            Id = Id<Claim>.Parse(id),
            Count = CountRange.Parse(count),
            Evidence = null,
            Links = [.. links.Select(link => new ClaimLink { Kind = link.Kind, Target = Id<Claim>.Parse(link.Target) })],
        };
}
