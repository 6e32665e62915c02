using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class CasualtyClaimValidatorTests
{
    private static readonly CasualtyClaimValidator Validator = CasualtyClaimValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.Total);
        Verdict.Sound(Validator, Sample.Part);
    }

    [Theory]
    [InlineData("900000000000")]
    [InlineData("0")]
    [InlineData("unquantified")]
    [InlineData("scores")]
    [InlineData("..20")]
    public void Validate_ImplausibleOrOpenCount_IsHeld(string count) => Verdict.Sound(Validator, Sample.Total with { Count = CountRange.Parse(count) });

    [Theory]
    [InlineData("..")]
    [InlineData("0+")]
    public void Validate_CountThatAdmitsEverything_IsEmpty(string count) =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Count = CountRange.Parse(count) },
            RecordRules.CountEmpty,
            "count",
            $"expected a bound or a vague word, found \"{count}\"");

    [Fact]
    public void Validate_OutcomeOutsideTheList_IsNoMember() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Outcome = (Outcome)99 },
            RecordRules.MemberUnknown,
            "outcome",
            "expected one of killed, wounded, killedOrWounded, missing, captured, displaced, besieged, otherAffected, found 99");

    [Fact]
    public void Validate_GroupOutsideTheList_NamesThePath() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Victims = new Victims { Group = (VictimGroup)9 } },
            RecordRules.MemberUnknown,
            "victims.group",
            "expected one of unspecified, civilian, combatant, security, child, woman, medic, journalist, aidWorker, found 9");

    [Fact]
    public void Validate_EvidenceWithoutPhrase_LacksTheWords() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Evidence = new Evidence(20, 18) },
            RecordRules.CountPhraseMissing,
            "evidence.phrase",
            "expected the words of the count 73+, found nothing");

    [Fact]
    public void Validate_UnquantifiedWithoutPhrase_IsFine() =>
        Verdict.Sound(Validator, Sample.Total with { Evidence = new Evidence(20, 18), Count = CountRange.Unquantified });

    [Fact]
    public void Validate_EvidenceOfNothing_IsEmpty() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Evidence = default(Evidence), Count = CountRange.Unquantified },
            RecordRules.EvidenceEmpty,
            "evidence.length",
            "expected at least one UTF-16 unit, found 0");

    [Fact]
    public void Validate_PhraseLongerThanTheSpan_IsLong() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Evidence = new Evidence(20, 10, "at least 73") },
            RecordRules.EvidencePhraseLong,
            "evidence.phrase",
            "expected at most 10 UTF-16 units, found \"at least 73\"");

    [Theory]
    [InlineData("U.S. troops")]
    [InlineData("Lt. Colonel")]
    [InlineData("3.5 million")]
    [InlineData("\"dozens\" of")]
    public void Validate_BarePhrase_IsFine(string phrase) => Verdict.Sound(Validator, Sample.Total with { Evidence = new Evidence(0, 40, phrase) });

    [Theory]
    [InlineData("at least 73 died.")]
    [InlineData("73 dead. More to follow")]
    [InlineData("73 dead?")]
    [InlineData("\"73 died.\"")]
    public void Validate_PhraseWithTheEndOfASentence_IsNotBare(string phrase) =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Evidence = new Evidence(0, 40, phrase) },
            RecordRules.PhraseNotBare,
            "evidence.phrase",
            $"expected a bare phrase, found \"{phrase}\"");

    [Fact]
    public void Validate_LongPhrase_IsNotBare() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Victims = new Victims { Group = VictimGroup.Civilian, Phrase = new string('a', 101) } },
            RecordRules.PhraseNotBare,
            "victims.phrase",
            $"expected a bare phrase, found \"{new string('a', 39)}…\"");

    [Fact]
    public void Validate_WindowWithoutTime_IsInformation() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { When = null },
            RecordRules.WindowWithoutTime,
            "when",
            "expected the period that the number covers, found nothing");

    [Fact]
    public void Validate_FaultOfAttribution_NamesThePathFromTheClaim() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Attribution = new Attribution { Voice = Voice.Quoted } },
            RecordRules.ClaimantMissing,
            "attribution.claimant",
            "expected the source that is reported or quoted, found nothing");

    [Fact]
    public void Validate_LinkToItself_IsAnError() =>
        Verdict.Finds(
            Validator,
            Sample.Total with { Links = Sample.Links((LinkKind.SameAs, Sample.Total)) },
            RecordRules.LinkToSelf,
            "links[0]",
            "expected the id of another claim, found \"total\"");

    [Fact]
    public void Validate_LinkTwice_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Part with { Links = Sample.Links((LinkKind.PartOf, Sample.Total), (LinkKind.PartOf, Sample.Total)) },
            RecordRules.LinkRepeated,
            "links[1]",
            "expected another kind or target, found \"total\"");

    [Theory]
    [InlineData(LinkKind.SameAs, LinkKind.Contradicts)]
    [InlineData(LinkKind.PartOf, LinkKind.SameAs)]
    [InlineData(LinkKind.PartOf, LinkKind.Supersedes)]
    public void Validate_LinksThatDenyEachOther_Contradict(LinkKind first, LinkKind second) =>
        Verdict.Finds(
            Validator,
            Sample.Part with { Links = Sample.Links((first, Sample.Total), (second, Sample.Total)) },
            RecordRules.LinksContradict,
            "links",
            "expected links that agree, found two kinds to \"total\"");

    [Fact]
    public void Validate_NewTollSetAgainstTheOld_IsFine() =>
        Verdict.Sound(Validator, Sample.Part with { Links = Sample.Links((LinkKind.Supersedes, Sample.Total), (LinkKind.Contradicts, Sample.Total)) });

    [Fact]
    public void Validate_ManyLinksThatDenyEachOther_Contradict()
    {
        ClaimLink[] links = [.. Enumerable.Range(0, 100).Select(number => new ClaimLink { Kind = LinkKind.PartOf, Target = Id<Claim>.Parse($"c{number}") })];
        Verdict.Finds(
            Validator,
            Sample.Part with { Links = [.. links, new ClaimLink { Kind = LinkKind.SameAs, Target = Id<Claim>.Parse("c7") }] },
            RecordRules.LinksContradict,
            "links",
            "expected links that agree, found two kinds to \"c7\"");
    }

    [Fact]
    public void Validate_LinkKindOutsideTheList_IsNoMember() =>
        Verdict.Finds(
            Validator,
            Sample.Part with { Links = Sample.Links(((LinkKind)4, Sample.Total)) },
            RecordRules.MemberUnknown,
            "links[0].kind",
            "expected one of partOf, sameAs, supersedes, contradicts, found 4");
}
