using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;
using FluentValidation.Results;

namespace DeirZour.Tests.Validation;

public sealed class GdeltEventRowValidatorTests
{
    private static readonly GdeltEventRowValidator Validator = GdeltEventRowValidator.Instance;

    public static TheoryData<GdeltColumn, string, Rule, string, string> Changes => new()
    {
        { GdeltColumn.EventCode, "", GdeltRules.CellMissing, "EventCode", "expected a value, found nothing" },
        { GdeltColumn.QuadClass, "5", GdeltRules.CodeUnknown, "QuadClass", "expected one of 1, 2, 3, 4, found 5" },
        { GdeltColumn.QuadClass, "4", GdeltRules.QuadClassMismatch, "QuadClass", "expected 1 for root 04, found 4" },
        { GdeltColumn.EventCode, "051", GdeltRules.EventCodeMismatch, "EventCode", "expected a code of base 043, found \"051\"" },
        { GdeltColumn.MonthYear, "201704", GdeltRules.DateMismatch, "MonthYear", "expected the month of 2017-03-04, found 201704" },
        { GdeltColumn.Year, "2018", GdeltRules.DateMismatch, "Year", "expected the year of 2017-03-04, found 2018" },
        { GdeltColumn.DateAdded, "20170303000000", GdeltRules.DateAfterAdded, "SQLDATE", "expected 2017-03-03 or earlier, found 2017-03-04" },
        { GdeltColumn.GoldsteinScale, "10.5", GdeltRules.GoldsteinOutOfRange, "GoldsteinScale", "expected -10 to 10 points, found 10.5" },
        { GdeltColumn.AverageTone, "-101", GdeltRules.ToneOutOfRange, "AvgTone", "expected -100 to 100 points, found -101" },
        { GdeltColumn.NumMentions, "5", GdeltRules.MentionsMismatch, "NumMentions", "expected as many as the 6 texts at least, found 5" },
        { GdeltColumn.NumSources, "7", GdeltRules.MentionsMismatch, "NumArticles", "expected as many as the 7 sources at least, found 6" },
        { GdeltColumn.NumSources, "0", GdeltRules.MentionsMismatch, "NumSources", "expected 1 or more, found 0" },
        { GdeltColumn.ActionGeoLatitude, "95", GdeltRules.CoordinateOutOfRange, "ActionGeo_Lat", "expected -90 to 90 degrees, found 95" },
        { GdeltColumn.ActionGeoLongitude, "", GdeltRules.CoordinateMissing, "ActionGeo_Long", "expected a value with the latitude 35.5, found nothing" },
        { GdeltColumn.ActionGeoType, "0", GdeltRules.PlaceMismatch, "ActionGeo_Fullname", "expected no name where the type is 0, found \"Bridgetown, \"Upper\" Province, Northland\"" },
        { GdeltColumn.Actor1GeoType, "1", GdeltRules.PlaceMismatch, "Actor1Geo_Fullname", "expected a name, found nothing" },
        { GdeltColumn.Actor2GeoType, "6", GdeltRules.CodeUnknown, "Actor2Geo_Type", "expected one of 0, 1, 2, 3, 4, 5, found 6" },
        { GdeltColumn.Actor1Name, "NORTH &amp; SOUTH", GdeltRules.TextEntities, "Actor1Name", "expected plain text, found \"&amp;\"" },
        { GdeltColumn.ActionGeoFullName, "SalÃ©", GdeltRules.TextMojibake, "ActionGeo_Fullname", "expected text as it was written, found \"Ã©\"" },
    };

    private static GdeltEventRow Row { get; } = GdeltText.RowWith() with { Origin = null };

    [Fact]
    public void Validate_Sound_FindsNothing() => Verdict.Sound(Validator, Row);

    [Fact]
    public void Validate_Sound_AllocatesTheResultAlone() =>
        Assert.Equal(Allocations.Bytes(() => GC.KeepAlive(new ValidationResult())), Allocations.Bytes(() => Validator.Validate(Row)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Validate_OneCellChanged_IsFound(GdeltColumn column, string text, Rule rule, string path, string message)
    {
        // A place of a type of its own has a name in one of the cases, and none in the other.
        var name = column == GdeltColumn.Actor2GeoType ? (GdeltColumn.Actor2GeoFullName, "Northland") : (GdeltColumn.FractionDate, "2017.1753");

        Verdict.Finds(Validator, GdeltText.RowWith((column, text), name) with { Origin = null }, rule, path, message, "7000000001");
    }

    [Theory]
    [InlineData("05", 1)]
    [InlineData("06", 2)]
    [InlineData("08", 2)]
    [InlineData("09", 3)]
    [InlineData("13", 3)]
    [InlineData("14", 4)]
    [InlineData("20", 4)]
    public void Validate_QuadClass_IsThatOfTheRoot(string root, int quadClass) =>
        Verdict.Sound(Validator, Row with { EventCode = root + "1", EventBaseCode = root + "1", EventRootCode = root, QuadClass = (GdeltQuadClass)quadClass });

    [Fact]
    public void Validate_RootBeyondTwenty_IsFound() =>
        Verdict.Finds(
            Validator,
            Row with { EventCode = "21", EventBaseCode = "21", EventRootCode = "21" },
            GdeltRules.EventCodeMismatch,
            "EventRootCode",
            "expected 01 to 20, found \"21\"",
            "7000000001");

    [Fact]
    public void Find_IdAgain_NamesTheFirstLine()
    {
        var duplicates = new GdeltDuplicates();
        var rows = GdeltText.Read(GdeltText.Line(0), GdeltText.Line(0)).Rows();

        Assert.Null(duplicates.Find(rows[0]));
        var found = duplicates.Find(rows[1])!;

        Assert.Equal(GdeltRules.IdDuplicate, found.Rule);
        Assert.Equal("(2,1): DZ6602: GLOBALEVENTID: expected an id other than that of the row of line 1, found \"7000000001\"", found.ToString());
    }
}
