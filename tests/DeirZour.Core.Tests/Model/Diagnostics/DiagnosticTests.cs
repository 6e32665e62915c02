using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly Diagnostic Plain = Diagnostic.Create(ValueRules.Count, "expected a count, found \"sixty\"");

    public static TheoryData<Diagnostic, string> Texts { get; } = new()
    {
        { Plain, "DZ1001: expected a count, found \"sixty\"" },
        { Plain with { File = "events.csv", Position = new(310, 14, 9) }, "events.csv(14,9): DZ1001: expected a count, found \"sixty\"" },
        { Plain with { File = "events.csv", Position = new(310, 14) }, "events.csv(14): DZ1001: expected a count, found \"sixty\"" },
        { Plain with { File = "events.csv", Position = new(310) }, "events.csv offset 310: DZ1001: expected a count, found \"sixty\"" },
        { Plain with { File = "events.csv" }, "events.csv: DZ1001: expected a count, found \"sixty\"" },
        { Plain with { Position = new(310, 14, 9) }, "(14,9): DZ1001: expected a count, found \"sixty\"" },
        { Plain with { Position = new(0) }, "offset 0: DZ1001: expected a count, found \"sixty\"" },
        { Plain with { Path = "claims[3].count" }, "DZ1001: claims[3].count: expected a count, found \"sixty\"" },
        { Plain with { Record = "15230" }, "DZ1001: expected a count, found \"sixty\"" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_WhatIsKnown_StandsInFrontOfTheMessage(Diagnostic diagnostic, string expected) => Assert.Equal(expected, diagnostic.ToString());

    [Theory]
    [MemberData(nameof(Cultures.Different), MemberType = typeof(Cultures))]
    public void ToString_OtherCulture_IsTheSame(string culture) =>
        Cultures.Under(culture, () => Assert.All(Texts, row => Assert.Equal((string)row[1], row[0].ToString())));

    [Fact]
    public void Create_Rule_GivesItsSeverity()
    {
        var rule = new Rule("DZ9999", "sample", Severity.Warning, "A sample.");

        Assert.Equal(Severity.Warning, Diagnostic.Create(rule, "message").Severity);
        Assert.Throws<ArgumentNullException>("rule", () => Diagnostic.Create(null!, "message"));
        Assert.Throws<ArgumentNullException>("message", () => Diagnostic.Create(rule, null!));
    }

    [Fact]
    public void Exception_OfADiagnostic_CarriesItAndItsText()
    {
        var error = new DeirZourFormatException(Plain);

        Assert.Same(Plain, error.Diagnostic);
        Assert.Equal(Plain.ToString(), error.Message);
        Assert.Throws<ArgumentNullException>("diagnostic", () => new DeirZourFormatException(null!));
    }

    [Fact]
    public void Exception_OfParse_KnowsRuleAndOffset()
    {
        var diagnostic = Assert.Throws<DeirZourFormatException>(() => CountRange.Parse("73x")).Diagnostic;

        Assert.Equal((ValueRules.Count, Severity.Error, new TextPosition(2)), (diagnostic.Rule, diagnostic.Severity, diagnostic.Position));
    }

    [Fact]
    public void RecordRead_RecordOrFinding_IsOneOfThem()
    {
        var source = (Source)SampleValues.Build(typeof(Source));
        var record = new RecordRead<Source>(source, new(310, 14, 9));
        var finding = new RecordRead<Source>(Plain with { Position = new(2, 1, 3) });

        Assert.Equal((true, source, null, new TextPosition(310, 14, 9)), (record.IsRecord, record.Record, record.Diagnostic, record.Position));
        Assert.False(finding.IsRecord);
        Assert.Null(finding.Record);
        Assert.Equal(new TextPosition(2, 1, 3), finding.Position);
        Assert.Equal(default, new RecordRead<Source>(Plain).Position);
        Assert.False(default(RecordRead<Source>).IsRecord);
        Assert.Throws<ArgumentNullException>("record", () => new RecordRead<Source>(null!, default));
        Assert.Throws<ArgumentNullException>("diagnostic", () => new RecordRead<Source>(null!));
        EqualityContract.Check(record, new RecordRead<Source>(source, new(310, 14, 9)), finding, new RecordRead<Source>(source, default), default);
    }

    [Fact]
    public void ValueRules_All_AreEveryRuleInTheOrderOfTheirIds()
    {
        var declared = typeof(ValueRules).GetProperties().Where(property => property.PropertyType == typeof(Rule)).Select(property => (Rule)property.GetValue(null)!);

        Assert.Equal(declared, ValueRules.All);
        Assert.Equal(Enumerable.Range(1001, ValueRules.All.Count).Select(number => $"DZ{number}"), ValueRules.All.Select(rule => rule.Id));
        Assert.All(ValueRules.All, rule =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*-form$", rule.Name);
            Assert.Equal(Severity.Error, rule.Severity);
            Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal);
        });
    }
}
