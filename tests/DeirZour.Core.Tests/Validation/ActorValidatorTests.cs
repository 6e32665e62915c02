using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class ActorValidatorTests
{
    private static readonly ActorValidator Validator = ActorValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.Army);
        Verdict.Sound(Validator, Sample.Coast);
    }

    [Fact]
    public void Validate_DefaultId_IsMissing() =>
        Verdict.Finds(Validator, Sample.Army with { Id = default }, RecordRules.IdMissing, "id", "expected an id, found nothing");

    [Fact]
    public void Validate_UnknownKind_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.Army with { Kind = ActorKind.Parse("fleet") },
            RecordRules.CodeUnknown,
            "kind",
            "expected a known code such as \"state\", \"militia\", \"person\", found \"fleet\"");

    [Fact]
    public void Validate_OwnParent_IsSelf() =>
        Verdict.Finds(
            Validator,
            Sample.Army with { Parent = Sample.Army.Id },
            RecordRules.ParentIsSelf,
            "parent",
            "expected the id of another record, found \"army\"");

    [Fact]
    public void Validate_OtherNameTwice_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Army with { Names = ["they", "they"] },
            RecordRules.NameRepeated,
            "names[1]",
            "expected another name, found \"they\"");
}
