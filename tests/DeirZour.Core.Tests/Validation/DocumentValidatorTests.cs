using DeirZour.Validation;
using NodaTime;

namespace DeirZour.Tests.Validation;

public sealed class DocumentValidatorTests
{
    private static readonly DocumentValidator Validator = DocumentValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.Report);
        Verdict.Sound(Validator, new Document { Id = Sample.Report.Id, Publisher = Sample.Gazette.Id, Title = "A row" });
    }

    [Fact]
    public void Validate_DefaultPublisher_IsEmpty() =>
        Verdict.Finds(
            Validator,
            Sample.Report with { Publisher = default },
            RecordRules.ReferenceEmpty,
            "publisher",
            "expected the id of a record, found nothing");

    [Fact]
    public void Validate_AgencyIsPublisher_IsInformation() =>
        Verdict.Finds(
            Validator,
            Sample.Report with { Agency = Sample.Gazette.Id },
            RecordRules.AgencyIsPublisher,
            "agency",
            "expected another source than the publisher, found \"gazette\"");

    [Fact]
    public void Validate_BasisOutsideTheList_IsNoMember() =>
        Verdict.Finds(
            Validator,
            Sample.Report with { PublishedBasis = (Basis)7 },
            RecordRules.MemberUnknown,
            "publishedBasis",
            "expected one of stated, resolved, inferred, found 7");

    [Theory]
    [InlineData(14, 0)]
    [InlineData(16, 23)]
    public void Validate_PublishedWithinADayOfTimeZones_IsFine(int day, int hour) =>
        Verdict.Sound(Validator, Sample.Report with { PublishedAt = Instant.FromUtc(2017, 1, day, hour, 59) });

    [Theory]
    [InlineData(13, 23)]
    [InlineData(17, 0)]
    public void Validate_PublishedOnAnotherDay_Differs(int day, int hour) =>
        Verdict.Finds(
            Validator,
            Sample.Report with { PublishedAt = Instant.FromUtc(2017, 1, day, hour, 0) },
            RecordRules.PublicationDiffers,
            "publishedAt",
            $"expected an instant within 2017-01-15, found \"2017-01-{day}T{hour:00}:00:00Z\"");

    [Fact]
    public void Validate_RetrievedBeforeTheInstant_IsTooEarly() =>
        Verdict.Finds(
            Validator,
            Sample.Report with { RetrievedAt = Instant.FromUtc(2017, 1, 15, 9, 29) },
            RecordRules.RetrievedBeforePublished,
            "retrievedAt",
            "expected an instant after the publication, found \"2017-01-15T09:29:00Z\"");

    [Fact]
    public void Validate_RetrievedBeforeTheDay_IsTooEarly() =>
        Verdict.Finds(
            Validator,
            Sample.Report with { PublishedAt = null, RetrievedAt = Instant.FromUtc(2017, 1, 13, 23, 59) },
            RecordRules.RetrievedBeforePublished,
            "retrievedAt",
            "expected an instant after the publication, found \"2017-01-13T23:59:00Z\"");

    [Fact]
    public void Validate_LastInstantOfTheCalendar_IsCompared()
    {
        Verdict.Sound(
            Validator,
            Sample.Report with { PublishedOn = EventDate.Year(9999), PublishedAt = Instant.MaxValue, RetrievedAt = Instant.MaxValue });
        Verdict.Sound(Validator, Sample.Report with { PublishedOn = null, PublishedAt = Instant.MinValue });
    }

    [Fact]
    public void Validate_RetrievedOnTheDayBeforeInUtc_IsFine() =>
        Verdict.Sound(Validator, Sample.Report with { PublishedAt = null, RetrievedAt = Instant.FromUtc(2017, 1, 14, 10, 0) });

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("HTTPS://[::1]/a?b#c")]
    public void Validate_WebAddress_IsFine(string url) => Verdict.Sound(Validator, Sample.Report with { Url = url });

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("example.org/a", "\"example.org/a\"")]
    [InlineData("https://", "\"https://\"")]
    [InlineData("https:///a", "\"https:///a\"")]
    [InlineData("https://example.org/a b", "\"https://example.org/a b\"")]
    [InlineData("ftp://example.org", "\"ftp://example.org\"")]
    public void Validate_OtherUrl_IsNoWebAddress(string url, string found) =>
        Verdict.Finds(
            Validator,
            Sample.Report with { Url = url },
            RecordRules.UrlForm,
            "url",
            $"expected an address such as \"https://example.org/a\", found {found}");

    [Fact]
    public void Validate_NegativeLength_IsNegative() =>
        Verdict.Finds(
            Validator,
            Sample.Report with { Length = -1 },
            RecordRules.LengthNegative,
            "length",
            "expected 0 or more UTF-16 units, found -1");

    [Fact]
    public void Validate_LongTitle_IsClippedInTheMessage() =>
        Verdict.Finds(
            Validator,
            Sample.Report with { Language = "a language that nobody ever wrote a tag for" },
            RecordRules.LanguageForm,
            "language",
            "expected a language tag such as \"en\", found \"a language that nobody ever wrote a tag…\"");
}
