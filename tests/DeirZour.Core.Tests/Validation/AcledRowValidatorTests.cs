using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;
using FluentValidation.Results;
using NodaTime;

namespace DeirZour.Tests.Validation;

public sealed class AcledRowValidatorTests
{
    private static readonly AcledRowValidator Validator = AcledRowValidator.Instance;

    /// <summary>A sound row made in code.</summary>
    private static AcledRow Row { get; } = AcledText.RowWith() with { Origin = null };

    [Fact]
    public void Validate_Sound_FindsNothing() => Verdict.Sound(Validator, Row);

    [Fact]
    public void Validate_Sound_AllocatesTheResultAlone() =>
        Assert.Equal(Allocations.Bytes(() => GC.KeepAlive(new ValidationResult())), Allocations.Bytes(() => Validator.Validate(Row)));

    [Fact]
    public void Validate_RowFromAFile_KnowsThePositionOfTheCell()
    {
        var found = Assert.Single(Validator.Validate(AcledText.RowWith(("year", "2018"))).ToDiagnostics("acled.csv"));

        Assert.Equal("acled.csv(2,20): DZ6110: year: expected the year of 2017-03-04, found 2018", found.ToString());
        Assert.Equal("NOR7", found.Record);
    }

    [Fact]
    public void Validate_EmptyRow_LacksWhatAnEventIsMadeOf() =>
        Verdict.FindsAll(
            Validator,
            new AcledRow(),
            "DZ6101 event_id_cnty: expected a value, found nothing",
            "DZ6101 event_date: expected a value, found nothing",
            "DZ6101 event_type: expected a value, found nothing",
            "DZ6101 country: expected a value, found nothing",
            "DZ6101 fatalities: expected a value, found nothing");

    [Fact]
    public void Validate_NoFatalities_IsAnError() =>
        Verdict.Finds(Validator, Row with { Fatalities = null }, AcledRules.CellMissing, "fatalities", "expected a value, found nothing", "NOR7");

    [Fact]
    public void Validate_CellThatCouldNotBeRead_IsNotMissingToo() => Verdict.Sound(Validator, AcledText.RowWith(("fatalities", "several")));

    [Fact]
    public void Validate_OneCoordinateOutOfTheCountry_PointsAtThatOne()
    {
        string[] Columns(params (string, string)[] changes) => [.. Validator.Validate(AcledText.RowWith(changes)).ToDiagnostics().Select(found => $"{found.Rule.Name} {found.Path}")];

        Assert.Equal(["acled-outside-country longitude"], Columns(("longitude", "-40.25")));
        Assert.Equal(["acled-outside-country latitude"], Columns(("latitude", "-35.5")));
        Assert.Equal(["acled-outside-country latitude"], Columns(("latitude", "-35.5"), ("longitude", "-40.25")));
    }

    [Theory]
    [InlineData("time_precision", "4", "expected one of 1, 2, 3, found 4")]
    [InlineData("geo_precision", "0", "expected one of 1, 2, 3, found 0")]
    [InlineData("inter1", "9", "expected one of 0, 1, 2, 3, 4, 5, 6, 7, 8, found 9")]
    [InlineData("inter2", "-1", "expected one of 0, 1, 2, 3, 4, 5, 6, 7, 8, found -1")]
    public void Validate_Code_IsOneOfTheCodebook(string column, string code, string message) =>
        Finds([(column, code)], AcledRules.CodeUnknown, column, message);

    [Fact]
    public void Validate_SubEventType_IsOneOfItsType() =>
        Finds([("sub_event_type", "Mob violence")], AcledRules.SubEventMismatch, "sub_event_type", "expected a sub-event type of \"Battles\", found \"Mob violence\"");

    [Fact]
    public void Validate_DisorderType_IsThatOfTheEvent() =>
        Finds([("disorder_type", "Demonstrations")], AcledRules.DisorderMismatch, "disorder_type", "expected \"Political violence\", found \"Demonstrations\"");

    [Theory]
    [InlineData("21", "expected 12 for inter1 1 and inter2 2, found 21")]
    [InlineData("10", "expected 12 for inter1 1 and inter2 2, found 10")]
    public void Validate_Interaction_IsMadeOfBothKinds(string interaction, string message) =>
        Finds([("interaction", interaction)], AcledRules.InteractionMismatch, "interaction", message);

    [Fact]
    public void Validate_InteractionOfOneActor_EndsWithZero() =>
        Verdict.Sound(Validator, AcledText.RowWith(("actor2", ""), ("inter2", ""), ("interaction", "10")));

    [Theory]
    [InlineData("actor2", "", "inter2", "expected 0 or nothing without actor2, found 2")]
    [InlineData("actor1", "NA", "inter1", "expected 0 or nothing without actor1, found 1")]
    public void Validate_InterWithoutActor_IsFound(string column, string text, string path, string message) =>
        Finds([(column, text)], AcledRules.ActorMismatch, path, message);

    [Fact]
    public void Validate_ActorWithoutInter_IsFound() =>
        Finds([("inter2", "0"), ("interaction", "10")], AcledRules.ActorMismatch, "inter2", "expected the kind of \"Hill Front\", found 0");

    [Fact]
    public void Validate_ProtestWithoutProtesters_IsFound() =>
        Finds(
            [("event_type", "Protests"), ("sub_event_type", "Peaceful protest"), ("disorder_type", "Demonstrations")],
            AcledRules.ActorTypeMismatch,
            "inter1",
            "expected 6 in inter1 or inter2 for \"Protests\", found 1 and 2");

    [Fact]
    public void Validate_ViolenceAgainstCivilians_HasThemAndTargetsThem() =>
        Verdict.FindsAll(
            Validator,
            AcledText.RowWith(("event_type", "Violence against civilians"), ("sub_event_type", "Attack")),
            "DZ6109 civilian_targeting: expected \"Civilian targeting\" for violence against civilians, found nothing",
            "DZ6108 inter2: expected 7 for violence against civilians, found 2");

    /// <summary>The names by which the catalogue's own test finds them.</summary>
    [Fact]
    public void Validate_ViolenceAgainstCivilians_BreaksTwoRules() =>
        Assert.Equal(
            [AcledRules.CivilianTargetingMissing.Id, AcledRules.ActorTypeMismatch.Id],
            Validator.Validate(AcledText.RowWith(("event_type", "Violence against civilians"), ("sub_event_type", "Attack"))).Errors.Select(failure => failure.ErrorCode));

    [Fact]
    public void Validate_Year_IsThatOfTheDate() =>
        Verdict.Finds(Validator, Row with { Year = 2016 }, AcledRules.YearDiffers, "year", "expected the year of 2017-03-04, found 2016", "NOR7");

    [Theory]
    [InlineData(1, true)]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(16, true)]
    [InlineData(17, false)]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Validate_EventKnownToTheMonth_StandsAtOneOfItsDays(int day, bool isSound)
    {
        var row = Row with { EventDate = new LocalDate(2017, 3, day), TimePrecision = AcledTimePrecision.Month };
        if (isSound)
        {
            Verdict.Sound(Validator, row);
        }
        else
        {
            Verdict.Finds(
                Validator,
                row,
                AcledRules.DatePrecisionMismatch,
                "event_date",
                $"expected the middle, the first or the last day of a month where time_precision is 3, found 2017-03-{day}",
                "NOR7");
        }
    }

    [Fact]
    public void Validate_RowChangedBeforeItsEvent_IsFound() =>
        Finds([("timestamp", "1488499200")], AcledRules.TimestampBeforeEvent, "timestamp", "expected 2017-03-04 or later, found 2017-03-03");

    [Fact]
    public void Validate_NegativeFatalities_AreAnError() =>
        Finds([("fatalities", "-1")], AcledRules.FatalitiesNegative, "fatalities", "expected 0 or more, found -1");

    [Fact]
    public void Validate_CoordinateBeyondTheEarth_IsAnErrorInEveryCulture() =>
        Cultures.Under("fa-IR", () => Finds([("longitude", "180.5")], AcledRules.CoordinateOutOfRange, "longitude", "expected -180 to 180 degrees, found 180.5"));

    [Fact]
    public void Validate_HalfAPoint_IsFound() =>
        Finds([("latitude", "")], AcledRules.CoordinateMissing, "latitude", "expected a value with the longitude 40.25, found nothing");

    [Fact]
    public void Validate_PointOutsideTheCountry_IsFound() =>
        Finds(
            [("latitude", "40.25"), ("longitude", "35.5")],
            AcledRules.OutsideCountry,
            "latitude",
            "expected a point in SYR, within 32.3..37.4 and 35.7..42.4, found 40.25, 35.5");

    [Fact]
    public void Validate_NumberOfAnotherEvent_IsFound() =>
        Verdict.Finds(Validator, Row with { EventNumber = 8 }, AcledRules.IdNumberDiffers, "event_id_no_cnty", "expected the number of NOR7, found 8", "NOR7");

    [Fact]
    public void Validate_HtmlEntityInNotes_IsFound() =>
        Finds([("notes", "Shots &amp; shells.")], AcledRules.TextEntities, "notes", "expected plain text, found \"&amp;\"");

    [Fact]
    public void Validate_WronglyDecodedLetters_AreFound() =>
        Finds([("location", "Port-SalÃ©")], AcledRules.TextMojibake, "location", "expected text as it was written, found \"Ã©\"");

    private static void Finds((string Column, string Text)[] changes, Rule rule, string path, string message) =>
        Verdict.Finds(Validator, AcledText.RowWith(changes) with { Origin = null }, rule, path, message, "NOR7");
}
