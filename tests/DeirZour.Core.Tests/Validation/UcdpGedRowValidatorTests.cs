using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;
using FluentValidation.Results;
using NodaTime;

namespace DeirZour.Tests.Validation;

public sealed class UcdpGedRowValidatorTests
{
    private static readonly UcdpGedRowValidator Validator = UcdpGedRowValidator.Instance;

    /// <summary>A sound row made in code.</summary>
    private static UcdpGedRow Row { get; } = Assert.Single(Reads.All(new GedText().Add(7).ToString()).Rows()) with { Origin = null };

    [Fact]
    public void Validate_Sound_FindsNothing() => Verdict.Sound(Validator, Row);

    [Fact]
    public void Validate_Sound_AllocatesTheResultAlone() =>
        Assert.Equal(Allocations.Bytes(() => GC.KeepAlive(new ValidationResult())), Allocations.Bytes(() => Validator.Validate(Row)));

    [Fact]
    public void Validate_RowFromAFile_KnowsThePositionOfTheCell()
    {
        var row = Assert.Single(Reads.All("id,best,low,high\n7,4,5,6\n").Rows());

        var found = Assert.Single(Validator.Validate(row with { DateStart = Row.DateStart, DateEnd = Row.DateEnd }).ToDiagnostics("ged.csv"));

        Assert.Equal("ged.csv(2,5): DZ6001: low: expected at most the best estimate of 4, found 5", found.ToString());
        Assert.Equal("7", found.Record);
        Assert.Equal("ged-low-above-best", found.Rule.Name);
    }

    /// <summary>The reader says it once, about the header.</summary>
    [Theory]
    [InlineData("best")]
    [InlineData("high")]
    [InlineData("date_start")]
    [InlineData("adm_1")]
    [InlineData("latitude")]
    public void Validate_ColumnThatTheFileLacks_IsNoFindingAboutARow(string column)
    {
        var reads = Reads.All(new GedText([.. GedText.Columns.Where(name => name != column)]).Add(7).Add(8).ToString());

        Assert.All(reads.Rows(), row => Verdict.Sound(Validator, row));
        Assert.Contains($"expected a column \"{column}\", found none of that name", Assert.Single(reads.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_RowThatEndsBeforeAColumn_PointsAtTheRow()
    {
        var row = Assert.Single(Reads.All("id,date_start,date_end,date_prec,best\n7,2017-01-02,2017-01-02,1\n").Rows());

        var found = Assert.Single(Validator.Validate(row).ToDiagnostics("ged.csv"));

        Assert.Equal("ged.csv(2,1): DZ6019: best: expected a value, found nothing", found.ToString());
    }

    [Theory]
    [InlineData(6, 6, true)]
    [InlineData(null, 6, true)]
    [InlineData(7, 6, false)]
    public void Validate_Low_IsNotAboveBest(int? low, int? best, bool sound) =>
        Check(Row with { Low = low, Best = best }, sound, UcdpGedRules.LowAboveBest, "low", "expected at most the best estimate of 6, found 7");

    [Theory]
    [InlineData(6, true)]
    [InlineData(null, true)]
    [InlineData(5, false)]
    public void Validate_Best_IsNotAboveHigh(int? high, bool sound) =>
        Check(Row with { High = high }, sound, UcdpGedRules.BestAboveHigh, "best", "expected at most the high estimate of 5, found 6");

    [Theory]
    [InlineData(3, true)]
    [InlineData(null, true)]
    [InlineData(4, false)]
    public void Validate_Deaths_SumToBest(int? deaths, bool sound) =>
        Check(Row with { DeathsSideA = deaths }, sound, UcdpGedRules.DeathsSumDiffers, "best", "expected the sum of the deaths, 7, found 6");

    [Fact]
    public void Validate_HugeDeaths_DoNotOverflow() =>
        Verdict.Finds(
            Validator,
            Row with { DeathsSideA = int.MaxValue, DeathsSideB = int.MaxValue },
            UcdpGedRules.DeathsSumDiffers,
            "best",
            "expected the sum of the deaths, 4294967295, found 6",
            "7");

    [Fact]
    public void Validate_NegativeDeaths_AreAnError() =>
        Verdict.Finds(Validator, Row with { Low = -1 }, UcdpGedRules.DeathsNegative, "low", "expected 0 or more, found -1", "7");

    [Fact]
    public void Validate_NegativeDeathsEverywhere_AreFoundInEveryCulture()
    {
        Cultures.Under("fa-IR", () => Verdict.FindsAll(
            Validator,
            Row with { DeathsSideA = -1, DeathsSideB = -2, DeathsCivilians = -3, DeathsUnknown = -4, Best = -10, High = -5, Low = -20 },
            "DZ6004 deaths_a: expected 0 or more, found -1",
            "DZ6004 deaths_b: expected 0 or more, found -2",
            "DZ6004 deaths_civilians: expected 0 or more, found -3",
            "DZ6004 deaths_unknown: expected 0 or more, found -4",
            "DZ6004 best: expected 0 or more, found -10",
            "DZ6004 high: expected 0 or more, found -5",
            "DZ6004 low: expected 0 or more, found -20"));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(null, true)]
    [InlineData(0, false)]
    public void Validate_NoDeathsByBest_AreSomeByHigh(int? high, bool sound) =>
        Check(
            Row with { DeathsSideA = 0, DeathsSideB = 0, DeathsCivilians = 0, Best = 0, Low = 0, High = high },
            sound,
            UcdpGedRules.NoDeaths,
            "high",
            "expected at least 1 where the best estimate is 0, found 0");

    [Fact]
    public void Validate_EndBeforeStart_IsAnError() =>
        Verdict.Finds(
            Validator,
            Row with { DateEnd = new LocalDate(2017, 3, 3) },
            UcdpGedRules.EndBeforeStart,
            "date_end",
            "expected a day not before 2017-03-04, found 2017-03-03",
            "7");

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 1, false)]
    [InlineData(2, 2, true)]
    [InlineData(2, 6, true)]
    [InlineData(2, 7, false)]
    [InlineData(3, 6, false)]
    [InlineData(3, 7, true)]
    [InlineData(3, 8, false)]
    [InlineData(4, 7, false)]
    [InlineData(4, 8, true)]
    [InlineData(4, 31, true)]
    [InlineData(4, 32, false)]
    [InlineData(5, 31, false)]
    [InlineData(5, 32, true)]
    [InlineData(5, 366, true)]
    [InlineData(5, 367, false)]
    public void Validate_DatePrecision_FitsTheDays(int precision, int days, bool sound) =>
        Check(
            Row with { DatePrecision = (UcdpDatePrecision)precision, DateEnd = new LocalDate(2017, 3, 4).PlusDays(days - 1), SourceDates = [new LocalDate(2018, 5, 1)] },
            sound,
            UcdpGedRules.DatePrecisionDiffers,
            "date_prec",
            $"expected the precision of {days} days, found {precision}");

    [Theory]
    [InlineData(2017, true)]
    [InlineData(null, true)]
    [InlineData(2016, false)]
    public void Validate_Year_IsThatOfTheStart(int? year, bool sound) =>
        Check(Row with { Year = year }, sound, UcdpGedRules.YearDiffers, "year", "expected the year of 2017-03-04, found 2016");

    [Theory]
    [InlineData(1, null, null)]
    [InlineData(2, "Upper", null)]
    [InlineData(3, "Upper", "River")]
    [InlineData(4, "Upper", null)]
    [InlineData(5, "Upper", "River")]
    [InlineData(6, null, null)]
    public void Validate_DivisionsThatFit_AreSound(int precision, string? adm1, string? adm2) =>
        Verdict.Sound(Validator, Row with { WherePrecision = (WherePrecision)precision, Adm1 = adm1, Adm2 = adm2 });

    [Theory]
    [InlineData(3, null, "River", "adm_1", "a division where where_prec is 3, found nothing")]
    [InlineData(3, "Upper", null, "adm_2", "a division where where_prec is 3, found nothing")]
    [InlineData(4, null, null, "adm_1", "a division where where_prec is 4, found nothing")]
    [InlineData(4, "Upper", "River", "adm_2", "no division where where_prec is 4, found \"River\"")]
    [InlineData(6, "Upper", null, "adm_1", "no division where where_prec is 6, found \"Upper\"")]
    [InlineData(6, null, "River", "adm_2", "no division where where_prec is 6, found \"River\"")]
    public void Validate_DivisionsThatDoNotFit_AreAWarning(int precision, string? adm1, string? adm2, string path, string message) =>
        Verdict.Finds(
            Validator,
            Row with { WherePrecision = (WherePrecision)precision, Adm1 = adm1, Adm2 = adm2 },
            UcdpGedRules.DivisionDiffers,
            path,
            "expected " + message,
            "7");

    [Theory]
    [InlineData(90.0, -180.0)]
    [InlineData(-90.0, 180.0)]
    [InlineData(null, null)]
    public void Validate_CoordinatesOfTheEarth_AreSound(double? latitude, double? longitude) =>
        Verdict.Sound(Validator, Row with { Latitude = latitude, Longitude = longitude, GeometryText = null });

    [Theory]
    [InlineData(90.5, 0.0, "latitude", "expected -90 to 90 degrees, found 90.5")]
    [InlineData(0.0, -180.5, "longitude", "expected -180 to 180 degrees, found -180.5")]
    [InlineData(double.NaN, 0.0, "latitude", "expected -90 to 90 degrees, found NaN")]
    public void Validate_CoordinateOffTheEarth_IsAnError(double latitude, double longitude, string path, string message)
    {
        Cultures.Under("fa-IR", () => Verdict.Finds(
            Validator,
            Row with { Latitude = latitude, Longitude = longitude, GeometryText = null },
            UcdpGedRules.CoordinateOutOfRange,
            path,
            message,
            "7"));
    }

    [Theory]
    [InlineData(null, 40.25, "latitude", "expected a latitude with the longitude 40.25, found nothing")]
    [InlineData(35.5, null, "longitude", "expected a longitude with the latitude 35.5, found nothing")]
    public void Validate_HalfAPoint_IsAWarning(double? latitude, double? longitude, string path, string message) =>
        Verdict.Finds(Validator, Row with { Latitude = latitude, Longitude = longitude }, UcdpGedRules.CoordinateMissing, path, message, "7");

    [Theory]
    [InlineData("POINT (40.25 35.5)")]
    [InlineData("POINT(40.25 35.5)")]
    [InlineData(" point ( 40.250009  35.500000000001 ) ")]
    public void Validate_GeometryOfThePoint_IsSound(string geometry) => Verdict.Sound(Validator, Row with { GeometryText = geometry });

    [Theory]
    [InlineData("POINT (35.5 40.25)")]
    [InlineData("POINT (40.2501 35.5)")]
    [InlineData("POINT (40,25 35,5)")]
    [InlineData("POINT (40.25)")]
    [InlineData("POINT ()")]
    [InlineData("POINT )")]
    [InlineData("POINT")]
    [InlineData("LINE (40.25 35.5)")]
    public void Validate_OtherGeometry_IsAWarning(string geometry) =>
        Verdict.Finds(
            Validator,
            Row with { GeometryText = geometry },
            UcdpGedRules.GeometryDiffers,
            "geom_wkt",
            $"expected POINT (40.25 35.5), found \"{geometry}\"",
            "7");

    [Fact]
    public void Validate_CodeOutsideTheCodebook_IsAWarning() =>
        Verdict.Finds(Validator, Row with { TypeOfViolence = (UcdpViolenceType)4 }, UcdpGedRules.CodeUnknown, "type_of_violence", "expected one of 1, 2, 3, found 4", "7");

    [Fact]
    public void Validate_CodesOutsideTheCodebook_AreFoundInEveryCulture()
    {
        Cultures.Under("fa-IR", () => Verdict.FindsAll(
            Validator,
            Row with
            {
                TypeOfViolence = (UcdpViolenceType)4,
                EventClarity = 0,
                DatePrecision = (UcdpDatePrecision)(-1),
                WherePrecision = (WherePrecision)8,
            },
            "DZ6013 type_of_violence: expected one of 1, 2, 3, found 4",
            "DZ6013 event_clarity: expected one of 1, 2, found 0",
            "DZ6013 date_prec: expected one of 1, 2, 3, 4, 5, found -1",
            "DZ6013 where_prec: expected one of 1, 2, 3, 4, 5, 6, 7, found 8"));
    }

    [Fact]
    public void Validate_SourceOf1753_IsASentinelAndNoReportBeforeTheEvent() =>
        Verdict.Finds(
            Validator,
            Row with { SourceDates = [new LocalDate(1753, 1, 1)] },
            UcdpGedRules.SourceDateSentinel,
            "source_date",
            "expected dates of 1900 or later, found 1753-01-01",
            "7");

    [Theory]
    [InlineData("2017-03-04", true)]
    [InlineData("2017-03-02;2017-03-05", true)]
    [InlineData("2017-03-02;2017-03-03;2017-03-01", false)]
    public void Validate_SomeSource_IsNotOlderThanTheEvent(string dates, bool sound) =>
        Check(
            Row with { SourceDates = Dates(dates), NumberOfSources = null },
            sound,
            UcdpGedRules.SourcesBeforeStart,
            "source_date",
            "expected a date of 2017-03-04 or later, found none later than 2017-03-03");

    [Theory]
    [InlineData("2067-12-31", true)]
    [InlineData("2068-01-01", false)]
    public void Validate_Sources_AreDatedWithinALifetime(string date, bool sound) =>
        Check(
            Row with { SourceDates = Dates(date) },
            sound,
            UcdpGedRules.SourceDateLate,
            "source_date",
            "expected dates within 50 years of 2017-03-04, found 2068-01-01");

    [Theory]
    [InlineData(1, true)]
    [InlineData(null, true)]
    [InlineData(3, false)]
    public void Validate_NumberOfSources_IsThatOfTheDates(int? number, bool sound) =>
        Check(
            Row with { NumberOfSources = number },
            sound,
            UcdpGedRules.SourceCountDiffers,
            "number_of_sources",
            "expected the number of source dates, 1, found 3");

    [Theory]
    [InlineData("Bread & butter; peace", true)]
    [InlineData("AT&T; others &", true)]
    [InlineData("Fighting &ampersand; more", true)]
    [InlineData("A &nothing", true)]
    [InlineData(null, true)]
    [InlineData("They said &#8220;no&#8221;", false)]
    [InlineData("& then &#8220; was left", false)]
    public void Validate_Headline_HoldsNoEntities(string? headline, bool sound) =>
        Check(
            Row with { SourceHeadline = headline },
            sound,
            UcdpGedRules.HeadlineEntities,
            "source_headline",
            "expected plain text, found \"&#8220;\"");

    [Theory]
    [InlineData("Fighting near Café Central", true)]
    [InlineData("هجوم قرب الجسر", true)]
    [InlineData("Fighting near CafÃ© Central", false)]
    public void Validate_Texts_AreDecodedAsTheyWereEncoded(string text, bool sound)
    {
        Check(Row with { SourceHeadline = text }, sound, UcdpGedRules.TextMojibake, "source_headline", "expected text as it was written, found \"Ã©\"");
        Check(Row with { WhereDescription = text }, sound, UcdpGedRules.TextMojibake, "where_description", "expected text as it was written, found \"Ã©\"");
        Check(Row with { SideB = text }, sound, UcdpGedRules.TextMojibake, "side_b", "expected text as it was written, found \"Ã©\"");
    }

    [Fact]
    public void Validate_NothingGiven_MissesWhatAnEventNeeds() =>
        Verdict.FindsAll(
            Validator,
            new UcdpGedRow(),
            "DZ6019 id: expected a value, found nothing",
            "DZ6019 date_start: expected a value, found nothing",
            "DZ6019 date_end: expected a value, found nothing",
            "DZ6019 best: expected a value, found nothing");

    [Fact]
    public void Validate_CellThatCouldNotBeRead_IsLeftToTheReader()
    {
        var reads = Reads.All(new GedText().Add(7, ("best", "six"), ("source_date", "2017-03-05;soon"), ("number_of_sources", "2")).ToString());

        Assert.Equal(2, reads.Findings().Count);
        Verdict.Sound(Validator, Assert.Single(reads.Rows()));
    }

    [Fact]
    public void Rules_UcdpGed_HaveTheNamesThatOthersRelyOn()
    {
        Assert.Equal(("DZ6001", "ged-low-above-best"), (UcdpGedRules.LowAboveBest.Id, UcdpGedRules.LowAboveBest.Name));
        Assert.Equal(("DZ6002", "ged-best-above-high"), (UcdpGedRules.BestAboveHigh.Id, UcdpGedRules.BestAboveHigh.Name));
        Assert.Equal(Severity.Error, UcdpGedRules.CellMissing.Severity);
    }

    private static void Check(UcdpGedRow row, bool sound, Rule rule, string path, string message)
    {
        if (sound)
        {
            Verdict.Sound(Validator, row);
        }
        else
        {
            Verdict.Finds(Validator, row, rule, path, message, "7");
        }
    }

    private static EquatableArray<LocalDate> Dates(string dates) =>
        [.. dates.Split(';').Select(date => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value)];
}
