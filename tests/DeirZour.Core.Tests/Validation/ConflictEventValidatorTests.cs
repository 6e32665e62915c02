using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class ConflictEventValidatorTests
{
    private static readonly ConflictEventValidator Validator = ConflictEventValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.Shelling);
        Verdict.Sound(Validator, Sample.Siege);
    }

    [Fact]
    public void Validate_SummaryOf160Units_IsFine() => Verdict.Sound(Validator, Sample.Siege with { Summary = new string('a', 160) });

    [Fact]
    public void Validate_SummaryOf161Units_IsLong() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Summary = new string('a', 161) },
            RecordRules.SummaryLong,
            "summary",
            "expected at most 160 UTF-16 units, found 161");

    [Fact]
    public void Validate_SummaryOfTwoLines_IsUnprintable() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Summary = "one\r\ntwo" },
            RecordRules.TextUnprintable,
            "summary",
            "expected printable characters, found U+000D at offset 3");

    [Fact]
    public void Validate_ParticipantTwice_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Participants = [Sample.Attacker, Sample.Attacker with { Role = ActorRole.Known[1] }, Sample.Attacker] },
            RecordRules.ParticipantRepeated,
            "participants[2]",
            "expected another actor or role, found \"army\"");

    [Fact]
    public void Validate_ParticipantWithUnknownRole_NamesTheRole() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Participants = [Sample.Attacker with { Role = ActorRole.Parse("onlooker") }] },
            RecordRules.CodeUnknown,
            "participants[0].role",
            "expected a known code such as \"broker\", \"attacker\", \"defender\", found \"onlooker\"");

    [Fact]
    public void Validate_WeaponTwice_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Weapons = [Weapon.Drone, Weapon.Drone] },
            RecordRules.WeaponRepeated,
            "weapons[1]",
            "expected another code, found \"drone\"");

    [Fact]
    public void Validate_UnknownWeapon_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Weapons = [Weapon.Parse("laser")] },
            RecordRules.CodeUnknown,
            "weapons[0]",
            "expected one of \"firearms\", \"heavy-weapons\", \"rockets\", \"missiles\", \"aerial\", \"drone\", \"explosives\", \"suicide-attack\", \"chemical\", \"starvation\", \"primitive\", \"unconventional\", found \"laser\"");

    [Fact]
    public void Validate_DefaultWeapon_IsMissing() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Weapons = [default] },
            RecordRules.CodeMissing,
            "weapons[0]",
            "expected a code such as \"firearms\", found nothing");

    [Fact]
    public void Validate_OwnParent_IsSelf() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Parent = Sample.Siege.Id },
            RecordRules.ParentIsSelf,
            "parent",
            "expected the id of another record, found \"siege\"");

    [Fact]
    public void Validate_TimeThatSaysNothing_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { When = new DateReference { Date = default(EventDate) } },
            RecordRules.ReferenceSaysNothing,
            "when",
            "expected words or a date, found nothing");

    [Fact]
    public void Validate_PlaceThatSaysNothing_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.Siege with { Where = new PlaceReference { Precision = WherePrecision.Exact } },
            RecordRules.ReferenceSaysNothing,
            "where",
            "expected a name, a place or a point, found nothing");
}
