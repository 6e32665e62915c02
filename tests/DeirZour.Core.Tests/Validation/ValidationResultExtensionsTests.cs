using DeirZour.Tabular;
using DeirZour.Tests.Tabular;
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

    [Theory]
    [InlineData("side_b", "(3,142)")]
    [InlineData("best", "(3,416)")]
    public void ToDiagnostics_RowOfAFileAndARuleOfTheCaller_IsAtTheCell(string column, string position)
    {
        var row = Reads.All(new GedText().Add(1).Add(2, ("side_b", "Civilians"), ("low", "7")).ToString()).Rows()[1];
        var rule = new Rule("NEWS2", "no-such-side", Severity.Information, "Side B is a party, and few die.");
        var validator = new InlineValidator<UcdpGedRow>();
        validator.Include(UcdpGedRowValidator.Instance);
        validator.RuleFor(item => item.SideB).NotEqual("Civilians").Obeys(rule);
        validator.RuleFor(item => item.Best).LessThan(6).Obeys(rule);
        validator.RuleFor(item => item).Must(_ => false).OverridePropertyName("whole").Obeys(rule);

        var findings = validator.Validate(row).ToDiagnostics(row, "ged.csv");

        Assert.Equal(4, findings.Count);
        Assert.All(findings, finding => Assert.Equal(("2", "ged.csv"), (finding.Record, finding.File)));
        Assert.Contains(findings, finding => finding.Rule == UcdpGedRules.LowAboveBest && finding.Path == "low");
        Assert.Contains($"ged.csv{position}: NEWS2: {column}: Side B is a party, and few die.", findings.Select(finding => finding.ToString()));
        Assert.Contains("ged.csv(3,1): NEWS2: whole: Side B is a party, and few die.", findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void ToDiagnostics_RowMadeInCode_HasNoPosition()
    {
        var row = new AcledRow { EventId = "NOR1", Country = "Northland" };
        var validator = new InlineValidator<AcledRow>();
        validator.RuleFor(item => item.Country).Empty().WithErrorCode("NEWS3").WithMessage("nowhere");

        var finding = Assert.Single(validator.Validate(row).ToDiagnostics(row));

        Assert.Equal(("NEWS3: country: nowhere", "NOR1", null), (finding.ToString(), finding.Record, finding.Position));
    }

    /// <summary>The name of a property leads to its column, in every dataset.</summary>
    [Theory]
    [InlineData(typeof(UcdpGedRow), typeof(UcdpGedColumn))]
    [InlineData(typeof(AcledRow), typeof(AcledColumn))]
    [InlineData(typeof(AtrocityRow), typeof(AtrocityColumn))]
    [InlineData(typeof(IraqBodyCountRow), typeof(IraqBodyCountColumn))]
    [InlineData(typeof(GdeltEventRow), typeof(GdeltColumn))]
    public void Columns_OfADataset_AreNamedLikeTheProperties(Type row, Type column)
    {
        var properties = row.GetProperties().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Enum.GetNames(column).Where(name => !properties.Contains(name)));
    }
}
