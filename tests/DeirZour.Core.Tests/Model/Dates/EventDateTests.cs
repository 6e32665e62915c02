using DeirZour.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DeirZour.Tests.Model.Dates;

public sealed partial class EventDateTests
{
    private static readonly LocalDate Saturday = new(2017, 1, 14);

    [Theory]
    [InlineData("2017-01-14", "2017-01-14", "2017-01-14", DatePrecision.Day, DatePrecision.Day, DatePrecision.Day, 1)]
    [InlineData("2017-02", "2017-02-01", "2017-02-28", DatePrecision.Month, DatePrecision.Month, DatePrecision.Month, 28)]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", DatePrecision.Month, DatePrecision.Month, DatePrecision.Month, 29)]
    [InlineData("2016", "2016-01-01", "2016-12-31", DatePrecision.Year, DatePrecision.Year, DatePrecision.Year, 366)]
    [InlineData("2017-10-28/2017-10-29", "2017-10-28", "2017-10-29", DatePrecision.Span, DatePrecision.Day, DatePrecision.Day, 2)]
    [InlineData("2014/2017-09-05", "2014-01-01", "2017-09-05", DatePrecision.Span, DatePrecision.Year, DatePrecision.Day, 1344)]
    [InlineData("2014/..", "2014-01-01", null, DatePrecision.Span, DatePrecision.Year, DatePrecision.Open, null)]
    [InlineData("../2017-09", null, "2017-09-30", DatePrecision.Span, DatePrecision.Open, DatePrecision.Month, null)]
    [InlineData("../..", null, null, DatePrecision.Open, DatePrecision.Open, DatePrecision.Open, null)]
    [InlineData("0001", "0001-01-01", "0001-12-31", DatePrecision.Year, DatePrecision.Year, DatePrecision.Year, 365)]
    [InlineData("9999", "9999-01-01", "9999-12-31", DatePrecision.Year, DatePrecision.Year, DatePrecision.Year, 365)]
    public void Properties_OfAnyDate_FollowFromItsEnds(
        string text, string? first, string? last, DatePrecision precision, DatePrecision start, DatePrecision end, int? days)
    {
        var date = EventDate.Parse(text);

        Assert.Equal((DayOf(first), DayOf(last)), (date.First, date.Last));
        Assert.Equal((precision, start, end), (date.Precision, date.StartPrecision, date.EndPrecision));
        Assert.Equal(days, date.DayCount);
    }

    [Fact]
    public void Factories_ValidParts_GiveTheDateOfTheText()
    {
        Assert.Equal("2017-01-14", EventDate.Day(Saturday).ToString());
        Assert.Equal("2017-01", EventDate.Month(2017, 1).ToString());
        Assert.Equal("2017", EventDate.Year(2017).ToString());
        Assert.Equal("2017-01-14/2017-01-15", EventDate.Between(Saturday, Saturday.PlusDays(1)).ToString());
        Assert.Equal("2017-01-14", EventDate.Between(Saturday, Saturday).ToString());
        Assert.Equal("2017-01", EventDate.Between(EventDate.Month(2017, 1), EventDate.Month(2017, 1)).ToString());
        Assert.Equal("2014/2017-01-14", EventDate.Between(EventDate.Year(2014), EventDate.Day(Saturday)).ToString());
        Assert.Equal("2014/..", EventDate.Between(EventDate.Year(2014), default).ToString());
        Assert.Equal("2014/..", EventDate.Since(EventDate.Year(2014)).ToString());
        Assert.Equal("../2014", EventDate.Until(EventDate.Year(2014)).ToString());
        Assert.Equal(default, EventDate.Since(EventDate.Until(EventDate.Year(2014))));
    }

    [Fact]
    public void Factories_PartsOutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => EventDate.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => EventDate.Year(10_000));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => EventDate.Month(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => EventDate.Month(2017, 0));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => EventDate.Month(2017, 13));
        Assert.Throws<ArgumentException>("date", () => EventDate.Day(new LocalDate(0, 12, 31)));
        Assert.Throws<ArgumentException>("date", () => EventDate.Day(Saturday.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Between_EndBeforeStart_SaysBoth()
    {
        var error = Assert.Throws<ArgumentException>("end", () => EventDate.Between(EventDate.Month(2017, 3), EventDate.Month(2017, 2)));

        Assert.StartsWith("Expected an end not before 2017-03, found 2017-02.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-01", "2017-01-01", true)]
    [InlineData("2017-01", "2017-01-31", true)]
    [InlineData("2017-01", "2017-02-01", false)]
    [InlineData("2014/..", "9999-12-31", true)]
    [InlineData("2014/..", "2013-12-31", false)]
    [InlineData("../..", "2013-12-31", true)]
    public void Contains_Day_WhenItIsPossible(string date, string day, bool expected) =>
        Assert.Equal(expected, EventDate.Parse(date).Contains(DayOf(day)!.Value));

    [Fact]
    public void Contains_DayOfAnotherCalendar_Throws() =>
        Assert.Throws<ArgumentException>(() => EventDate.Day(Saturday).Contains(Saturday.WithCalendar(CalendarSystem.Julian)));

    [Theory]
    [InlineData("2017-01", "2017-01-31/2017-02-02", true)]
    [InlineData("2017-01", "2017-02", false)]
    [InlineData("2017-01/..", "../2017-01-01", true)]
    [InlineData("2017-01/..", "../2016", false)]
    [InlineData("../..", "2016", true)]
    public void Overlaps_TwoDates_WhenTheyShareADay(string one, string other, bool expected)
    {
        Assert.Equal(expected, EventDate.Parse(one).Overlaps(EventDate.Parse(other)));
        Assert.Equal(expected, EventDate.Parse(other).Overlaps(EventDate.Parse(one)));
    }

    [Fact]
    public void Equality_WhatIsKnown_Counts() =>
        EqualityContract.Check(
            EventDate.Month(2017, 1),
            EventDate.Parse("2017-01"),
            EventDate.Parse("2017-01-01/2017-01-31"),
            EventDate.Parse("2017-01/2017-01-31"),
            EventDate.Year(2017),
            EventDate.Month(2017, 2),
            EventDate.Since(EventDate.Month(2017, 1)),
            default);

    [Fact]
    public void CompareTo_Dates_AscendByFirstDayThenLastDayThenPrecision() =>
        ComparisonContract.Check(
            EventDate.Parse("../2016"),
            EventDate.Parse("../9999-12-31"),
            default,
            EventDate.Parse("2017-01-01"),
            EventDate.Parse("2017-01"),
            EventDate.Parse("2017-01/2017-01-31"),
            EventDate.Parse("2017-01-01/2017-01-31"),
            EventDate.Parse("2017"),
            EventDate.Parse("2017/9999"),
            EventDate.Parse("2017/9999-12-31"),
            EventDate.Parse("2017/.."),
            EventDate.Parse("2017-01-02"));

    [Fact]
    public void CompareTo_AnyDates_IsATotalOrderThatAgreesWithEquality() =>
        Prop.ForAll(EventDates.Any, EventDates.Any, EventDates.Any, (a, b, c) =>
        {
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.True(a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static LocalDate? DayOf(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
