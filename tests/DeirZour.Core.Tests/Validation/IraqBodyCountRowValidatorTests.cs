using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;
using FluentValidation.Results;

namespace DeirZour.Tests.Validation;

public sealed class IraqBodyCountRowValidatorTests
{
    private static readonly IraqBodyCountRowValidator Validator = IraqBodyCountRowValidator.Instance;

    public static TheoryData<string, string, Rule, string, string> Changes => new()
    {
        { "Min", "7", IraqBodyCountRules.MinAboveMax, "Min", "expected at most the greatest number of 6, found 7" },
        { "Min", "-1", IraqBodyCountRules.DeathsNegative, "Min", "expected 0 or more, found -1" },
        { "end", "19-Mar-03", IraqBodyCountRules.EndBeforeStart, "end", "expected a day not before 2003-03-20, found 2003-03-19" },
        { "Start", "20-Mar-02", IraqBodyCountRules.DateBeforeWar, "Start", "expected a day of 2003 or later, found 2002-03-20" },
        { "end", "20-Mar-05", IraqBodyCountRules.SpanLong, "end", "expected a day within a year of 2003-03-20, found 2005-03-20" },
        { "governorate", "Northland", IraqBodyCountRules.GovernorateUnknown, "governorate", "expected a governorate of Iraq, found \"Northland\"" },
        { "Max", "", IraqBodyCountRules.CellMissing, "Max", "expected a value, found nothing" },
        { "weapons", "bombs &amp; shells", IraqBodyCountRules.TextEntities, "weapons", "expected plain text, found \"&amp;\"" },
        { "location", "cafÃ©", IraqBodyCountRules.TextMojibake, "location", "expected text as it was written, found \"Ã©\"" },
    };

    private static IraqBodyCountRow Row { get; } = IraqBodyCountText.RowWith() with { Origin = null };

    [Fact]
    public void Validate_Sound_FindsNothing() => Verdict.Sound(Validator, Row);

    [Fact]
    public void Validate_Sound_AllocatesTheResultAlone() =>
        Assert.Equal(Allocations.Bytes(() => GC.KeepAlive(new ValidationResult())), Allocations.Bytes(() => Validator.Validate(Row)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Validate_OneCellChanged_IsFound(string column, string text, Rule rule, string path, string message)
    {
        // The span is cut for the rule about the first day.
        var end = column == "Start" ? ("end", text) : ("town", "Bridgetown");

        Verdict.Finds(Validator, IraqBodyCountText.RowWith((column, text), end) with { Origin = null }, rule, path, message, "k7001");
    }

    [Fact]
    public void Validate_NobodyKilled_IsFound() =>
        Verdict.Finds(Validator, Row with { Min = 0, Max = 0 }, IraqBodyCountRules.NoDeaths, "Max", "expected 1 or more, found 0", "k7001");

    [Theory]
    [InlineData("Baghdad")]
    [InlineData("Thi-Qar")]
    [InlineData("AL QADISIYAH")]
    [InlineData("Salah al-Din")]
    public void Validate_GovernorateInAnySpelling_IsKnown(string name) => Verdict.Sound(Validator, Row with { Governorate = name });

    [Fact]
    public void Find_CodeAgain_IsFoundUnlessTheRowWasSplit()
    {
        var duplicates = new IraqBodyCountDuplicates();
        var rows = IraqBodyCountText.Read(IraqBodyCountText.File().Add().Add().Add(("princeton_disaggregated", "1"))).Rows();

        var found = rows.Select(duplicates.Find).ToList();

        Assert.Equal("(3,3): DZ6409: Code: expected an id other than that of the row of line 2, found \"k7001\"", found[1]!.ToString());
        Assert.Equal((null, IraqBodyCountRules.IdDuplicate, null), (found[0], found[1]!.Rule, found[2]));
    }
}
