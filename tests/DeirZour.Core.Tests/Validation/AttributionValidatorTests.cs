using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class AttributionValidatorTests
{
    private static readonly AttributionValidator Validator = AttributionValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.MonitorSays);
        Verdict.Sound(Validator, Attribution.OwnVoice with { Hedges = ["reportedly"] });
    }

    [Fact]
    public void Validate_OwnVoiceWithClaimant_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.MonitorSays with { Voice = Voice.Own },
            RecordRules.OwnVoiceClaimant,
            "claimant",
            "expected no claimant in the document's own voice, found \"monitor\"");

    [Theory]
    [InlineData(Voice.Reported)]
    [InlineData(Voice.Quoted)]
    public void Validate_ReportedOrQuotedWithoutClaimant_IsMissing(Voice voice) =>
        Verdict.Finds(
            Validator,
            new Attribution { Voice = voice },
            RecordRules.ClaimantMissing,
            "claimant",
            "expected the source that is reported or quoted, found nothing");

    [Fact]
    public void Validate_RelayWithoutClaimant_IsAWarning() =>
        Verdict.Finds(
            Validator,
            new Attribution { Voice = Voice.Own, Relays = [Sample.Monitor.Id] },
            RecordRules.RelayWithoutClaimant,
            "relays",
            "expected a claimant before the relays, found \"monitor\"");

    [Fact]
    public void Validate_RelayIsClaimant_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.MonitorSays with { Relays = [Sample.Spokesman.Id, Sample.Monitor.Id] },
            RecordRules.RelayRepeated,
            "relays[1]",
            "expected another source than the claimant, found \"monitor\"");

    [Fact]
    public void Validate_RelayTwice_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.MonitorSays with { Relays = [Sample.Spokesman.Id, Sample.Spokesman.Id] },
            RecordRules.RelayRepeated,
            "relays[1]",
            "expected another relay, found \"spokesman\"");

    [Fact]
    public void Validate_EmptyRelay_IsEmpty() =>
        Verdict.Finds(
            Validator,
            Sample.MonitorSays with { Relays = [default] },
            RecordRules.ReferenceEmpty,
            "relays[0]",
            "expected the id of a record, found nothing");

    [Fact]
    public void Validate_BlankHedge_IsBetterAbsent() =>
        Verdict.Finds(
            Validator,
            Sample.MonitorSays with { Hedges = ["reportedly", ""] },
            RecordRules.OptionalTextBlank,
            "hedges[1]",
            "expected some text or none at all, found nothing");

    [Fact]
    public void Validate_VoiceOutsideTheList_IsNoMember() =>
        Verdict.Finds(
            Validator,
            Sample.MonitorSays with { Voice = (Voice)(-1) },
            RecordRules.MemberUnknown,
            "voice",
            "expected one of own, reported, quoted, found -1");
}
