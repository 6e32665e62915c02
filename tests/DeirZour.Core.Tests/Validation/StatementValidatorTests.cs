using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class StatementValidatorTests
{
    private static readonly StatementValidator Validator = StatementValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.Control);
        Verdict.Sound(Validator, Sample.Control with { Quantity = null, Evidence = new Evidence(100, 40) });
    }

    [Fact]
    public void Validate_BlankSummary_IsBlank() =>
        Verdict.Finds(Validator, Sample.Control with { Summary = "" }, RecordRules.TextBlank, "summary", "expected some text, found nothing");

    [Fact]
    public void Validate_UnknownKind_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.Control with { Kind = StatementKind.Parse("weather") },
            RecordRules.CodeUnknown,
            "kind",
            "expected a known code such as \"means\", \"reaction\", \"age\", found \"weather\"");

    [Fact]
    public void Validate_BlankUnit_IsBlank() =>
        Verdict.Finds(
            Validator,
            Sample.Control with { Quantity = new Quantity { Count = CountRange.Exact(3), Unit = "" } },
            RecordRules.TextBlank,
            "quantity.unit",
            "expected some text, found nothing");

    [Fact]
    public void Validate_QuantityOfAnything_IsEmpty() =>
        Verdict.Finds(
            Validator,
            Sample.Control with { Quantity = new Quantity { Count = default, Unit = "rockets" } },
            RecordRules.CountEmpty,
            "quantity",
            "expected a bound or a vague word, found \"..\"");

    [Fact]
    public void Validate_QuantityWithoutPhrase_LacksTheWords() =>
        Verdict.Finds(
            Validator,
            Sample.Control with { Evidence = new Evidence(100, 40) },
            RecordRules.CountPhraseMissing,
            "evidence.phrase",
            "expected the words of the count ~66, found nothing");
}
