using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;
using FluentValidation.Results;

namespace DeirZour.Tests.Validation;

public sealed class AtrocityRowValidatorTests
{
    private static readonly AtrocityRowValidator Validator = AtrocityRowValidator.Instance;

    private static AtrocityRow Row { get; } = AtrocityText.RowWith() with { Origin = null };

    [Fact]
    public void Validate_Sound_FindsNothing() => Verdict.Sound(Validator, Row);

    [Fact]
    public void Validate_Sound_AllocatesTheResultAlone() =>
        Assert.Equal(Allocations.Bytes(() => GC.KeepAlive(new ValidationResult())), Allocations.Bytes(() => Validator.Validate(Row)));

    [Fact]
    public void Validate_EmptyRow_LacksWhatAnEventIsMadeOf() =>
        Assert.Equal(Enumerable.Repeat(AtrocityRules.CellMissing.Id, 4), Validator.Validate(new AtrocityRow()).Errors.Select(failure => failure.ErrorCode));

    /// <summary>Two columns are called Seconds; the finding knows which one it is about.</summary>
    [Fact]
    public void Validate_ColumnsThatShareAName_AreToldApart()
    {
        var row = AtrocityText.RowWith((AtrocityColumn.LongitudeSeconds, "75"));

        var found = Assert.Single(Validator.Validate(row).ToDiagnostics("pitf.tsv"));

        Assert.Equal("Seconds 2: expected 0 or more and less than 60, found 75", $"{found.Path}: {found.Message}");
        Assert.Equal(row.PositionOf(AtrocityColumn.LongitudeSeconds), found.Position);
        Assert.Equal(AtrocityRules.MinutesOutOfRange, found.Rule);
    }

    public static TheoryData<AtrocityColumn, string, Rule, string, string> Changes => new()
    {
        { AtrocityColumn.StartMonth, "13", AtrocityRules.DateInvalid, "Start Day", "expected a date, found day 4, month 13, year 2017" },
        { AtrocityColumn.EndDay, "7", AtrocityRules.EndDateMixed, "End Year", "expected a year with day 7 and month 99, found 9999" },
        { AtrocityColumn.EndYear, "2016", AtrocityRules.EndBeforeStart, "End Day", "expected an end not before 2017-03-04, found 2016" },
        { AtrocityColumn.LatitudeDirection, "X", AtrocityRules.DirectionUnknown, "Direction", "expected N or S, found \"X\"" },
        { AtrocityColumn.LongitudeDirection, "", AtrocityRules.CoordinateMissing, "Direction 2", "expected degrees and direction together, found degrees alone" },
        { AtrocityColumn.LatitudeDegrees, "53", AtrocityRules.OutsideCountry, "Degrees", "expected a point in SYR, within 32.3..37.4 and 35.7..42.4, found 53.5, 40.26" },
        { AtrocityColumn.LongitudeDegrees, "190", AtrocityRules.CoordinateOutOfRange, "Degrees 2", "expected -180 to 180 degrees, found 190.26" },
        { AtrocityColumn.Deaths, "38", AtrocityRules.DeathsOutsideScale, "Deaths Number", "expected a number within 5..24, found 38" },
        { AtrocityColumn.Injured, "0", AtrocityRules.InjuredOutsideScale, "Injured Number", "expected a number within 1..4, found 0" },
        { AtrocityColumn.DeathsScale, "5-23", AtrocityRules.ScaleUnknown, "Deaths Scale", "expected a band such as 5-24, found 5..23" },
        { AtrocityColumn.Country, "BRZ", AtrocityRules.CountryUnknown, "Country", "expected three letters of a country, found \"BRZ\"" },
        { AtrocityColumn.Description, "Shots &amp; shells.", AtrocityRules.TextEntities, "Description", "expected plain text, found \"&amp;\"" },
        { AtrocityColumn.Locality, "Port-SalÃ©", AtrocityRules.TextMojibake, "Locality", "expected text as it was written, found \"Ã©\"" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Validate_OneCellChanged_IsFound(AtrocityColumn column, string text, Rule rule, string path, string message) =>
        Verdict.Finds(Validator, AtrocityText.RowWith((column, text)) with { Origin = null }, rule, path, message);

    [Fact]
    public void Validate_DegreesThatCouldNotBeRead_AreNotMissingToo() =>
        Verdict.Sound(Validator, Assert.Single(AtrocityText.Read(AtrocityText.Header, AtrocityText.Line((AtrocityColumn.LatitudeDegrees, "35,5"))).Rows()));

    [Theory]
    [InlineData(AtrocityColumn.Deaths, "some 7")]
    [InlineData(AtrocityColumn.LongitudeMinutes, "16")]
    [InlineData(AtrocityColumn.PerpetratorIdeological, "River Guard")]
    public void Find_CellsThatDiffer_AreAnotherEvent(AtrocityColumn column, string text)
    {
        var duplicates = new AtrocityDuplicates();
        var rows = AtrocityText.Read(AtrocityText.Header, AtrocityText.Line((column, "")), AtrocityText.Line((column, text)), AtrocityText.Line((column, text))).Rows();

        Assert.Equal([null, null, AtrocityRules.EventDuplicate], rows.Select(row => duplicates.Find(row)?.Rule));
    }

    [Fact]
    public void Find_SameRowAgain_NamesTheFirstLine()
    {
        var duplicates = new AtrocityDuplicates();
        var rows = AtrocityText.Read(AtrocityText.Header, AtrocityText.Line(), AtrocityText.Line(), AtrocityText.Line((AtrocityColumn.Deaths, "7"))).Rows();

        var found = rows.Select(duplicates.Find).ToList();

        Assert.Equal("(3,1): DZ6214: Event Type: expected another event than that of the row of line 2, found the same", found[1]!.ToString());
        Assert.Equal((null, AtrocityRules.EventDuplicate, null), (found[0], found[1]!.Rule, found[2]));
    }
}
