using DeirZour.Tests.Support;
using DeirZour.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace DeirZour.Tests.Validation;

/// <summary>What all record validators share: they are FluentValidation's, but a sound record costs nothing.</summary>
public sealed class RecordValidatorTests
{
    [Fact]
    public void Validate_SoundRecords_AllocateTheResultAlone()
    {
        var result = Allocations.Bytes(() => GC.KeepAlive(new ValidationResult()));

        Assert.Equal(result, Allocations.Bytes(() => SourceValidator.Instance.Validate(Sample.Monitor)));
        Assert.Equal(result, Allocations.Bytes(() => DocumentValidator.Instance.Validate(Sample.Report)));
        Assert.Equal(result, Allocations.Bytes(() => ActorValidator.Instance.Validate(Sample.Army)));
        Assert.Equal(result, Allocations.Bytes(() => PlaceValidator.Instance.Validate(Sample.Town)));
        Assert.Equal(result, Allocations.Bytes(() => ConflictEventValidator.Instance.Validate(Sample.Shelling)));
        Assert.Equal(result, Allocations.Bytes(() => CasualtyClaimValidator.Instance.Validate(Sample.Part)));
        Assert.Equal(result, Allocations.Bytes(() => StatementValidator.Instance.Validate(Sample.Control)));
        Assert.Equal(result, Allocations.Bytes(() => ((IValidator<CasualtyClaim>)CasualtyClaimValidator.Instance).Validate(Sample.Part)));
    }

    [Fact]
    public void Validate_SoundRecord_GivesTheResultOfFluentValidation()
    {
        var expected = CasualtyClaimValidator.Instance.ValidateByRules(Sample.Part);

        var actual = CasualtyClaimValidator.Instance.Validate(Sample.Part);

        Assert.True(actual.IsValid);
        Assert.Equal(expected.IsValid, actual.IsValid);
        Assert.Equal(expected.RuleSetsExecuted, actual.RuleSetsExecuted);
    }

    [Fact]
    public void Validate_Null_ThrowsAsFluentValidationDoes()
    {
        var expected = Assert.ThrowsAny<Exception>(() => new InlineValidator<Source>().Validate((Source)null!));

        var actual = Assert.Throws(expected.GetType(), () => SourceValidator.Instance.Validate((Source)null!));

        Assert.Equal(expected.Message.Replace("InlineValidator`1", "SourceValidator", StringComparison.Ordinal), actual.Message);
    }

    [Fact]
    public async Task ValidateAsync_SpoiltRecord_FindsTheSame()
    {
        var spoilt = Sample.Monitor with { Name = "" };

        var result = await SourceValidator.Instance.ValidateAsync(spoilt);

        Assert.Equal(SourceValidator.Instance.Validate(spoilt).ToDiagnostics(), result.ToDiagnostics());
        Assert.True((await SourceValidator.Instance.ValidateAsync(Sample.Monitor)).IsValid);
    }

    [Fact]
    public void ValidateAndThrow_SpoiltRecord_Throws()
    {
        var thrown = Assert.Throws<ValidationException>(() => SourceValidator.Instance.ValidateAndThrow(Sample.Monitor with { Name = "" }));

        Assert.Equal("DZ4006", Assert.Single(thrown.Errors).ErrorCode);
        SourceValidator.Instance.ValidateAndThrow(Sample.Monitor);
    }

    [Fact]
    public void Validate_WithinAValidatorOfTheCaller_ContinuesItsPath()
    {
        var validator = new InlineValidator<Dataset>();
        validator.RuleForEach(dataset => dataset.Sources).SetValidator(SourceValidator.Instance);

        Verdict.FindsAll(
            validator,
            new Dataset { Sources = [Sample.Monitor, Sample.Monitor with { Names = ["", "RVM"] }] },
            "DZ4006 Sources[1].names[0]: expected some text, found nothing");
    }

    [Fact]
    public void Validate_IncludedByAValidatorOfTheCaller_AddsItsFindings()
    {
        var validator = new InlineValidator<Source>();
        validator.Include(SourceValidator.Instance);
        validator.RuleFor(source => source.Kind).Must(kind => kind != SourceKind.Monitor).WithErrorCode("NEWS1").WithMessage("no monitors");

        Verdict.FindsAll(
            validator,
            Sample.Monitor with { Name = "" },
            "DZ4006 name: expected some text, found nothing",
            "NEWS1 Kind: no monitors");
    }

    [Fact]
    public void Validate_TextThatLooksLikeAPlaceholder_IsQuotedAsItIs() =>
        Verdict.Finds(
            DocumentValidator.Instance,
            Sample.Report with { Language = "{PropertyName}" },
            RecordRules.LanguageForm,
            "language",
            "expected a language tag such as \"en\", found \"{PropertyName}\"");
}
