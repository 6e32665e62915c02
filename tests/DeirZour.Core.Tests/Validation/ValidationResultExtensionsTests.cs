using DeirZour.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace DeirZour.Tests.Validation;

public sealed class ValidationResultExtensionsTests
{
    [Fact]
    public void HasErrors_WarningsOnly_IsFalse()
    {
        var result = SourceValidator.Instance.Validate(Sample.Monitor with { Kind = SourceKind.Parse("blog") });

        Assert.False(result.IsValid);
        Assert.False(result.HasErrors());
    }

    [Fact]
    public void HasErrors_OneError_IsTrue() => Assert.True(SourceValidator.Instance.Validate(Sample.Monitor with { Name = "" }).HasErrors());

    [Fact]
    public void HasErrors_Sound_IsFalse() => Assert.False(new ValidationResult().HasErrors());

    [Fact]
    public void ToDiagnostics_WithFile_PrintsOnOneLine()
    {
        var diagnostic = Assert.Single(SourceValidator.Instance.Validate(Sample.Monitor with { Names = [""] }).ToDiagnostics("a.json"));

        Assert.Equal("a.json: DZ4006: names[0]: expected some text, found nothing", diagnostic.ToString());
        Assert.Same(RecordRules.TextBlank, diagnostic.Rule);
    }

    [Fact]
    public void ToDiagnostics_RuleOfTheCallerThatObeys_KeepsItsRule()
    {
        var rule = new Rule("NEWS1", "monitor-only", Severity.Warning, "Only monitors are sources.");
        var validator = new InlineValidator<Source>();
        validator.RuleFor(source => source.Kind).Must(kind => kind == SourceKind.Monitor).Obeys(rule);

        var result = validator.Validate(Sample.Gazette);

        Assert.False(result.HasErrors());
        Assert.Equal(Diagnostic.Create(rule, rule.Summary) with { Path = "Kind" }, Assert.Single(result.ToDiagnostics()));
    }

    [Fact]
    public void ToDiagnostics_FindingOfFluentValidationItself_IsKept()
    {
        var validator = new InlineValidator<Source>();
        validator.RuleFor(source => source.Name).MaximumLength(3).WithSeverity(FluentValidation.Severity.Info).WithMessage("too long");

        var diagnostic = Assert.Single(validator.Validate(Sample.Gazette).ToDiagnostics());

        var rule = new Rule("MaximumLengthValidator", "MaximumLengthValidator", Severity.Information, "");
        Assert.Equal(Diagnostic.Create(rule, "too long") with { Path = "Name" }, diagnostic);
    }

    [Fact]
    public void ToDiagnostics_FailureWithoutAnything_DoesNotThrow()
    {
        var diagnostic = Assert.Single(new ValidationResult([new ValidationFailure(null, null)]).ToDiagnostics());

        Assert.Equal(("", "", null, Severity.Error), (diagnostic.Rule.Id, diagnostic.Message, diagnostic.Path, diagnostic.Severity));
    }

    [Fact]
    public void ToDiagnostics_CodeOfTheCatalog_FindsTheRule()
    {
        var result = new ValidationResult([new ValidationFailure("names[0]", "blank") { ErrorCode = "DZ4006" }]);

        Assert.Same(RecordRules.TextBlank, Assert.Single(result.ToDiagnostics()).Rule);
    }
}
