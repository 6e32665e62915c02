using NodaTime;

namespace DeirZour.Tests.Model.Dates;

public sealed partial class EventDateTests
{
    [Theory]
    [InlineData("2017-01-14", "2017-01-14", UcdpDatePrecision.Day, "2017-01-14")]
    [InlineData("2017-01-14", "2017-01-19", UcdpDatePrecision.DaySpan, "2017-01-14/2017-01-19")]
    [InlineData("2017-01-09", "2017-01-15", UcdpDatePrecision.Week, "2017-01-09/2017-01-15")]
    [InlineData("2017-01-01", "2017-01-31", UcdpDatePrecision.Month, "2017-01")]
    [InlineData("2016-02-01", "2016-02-29", UcdpDatePrecision.Month, "2016-02")]
    [InlineData("2017-01-05", "2017-01-31", UcdpDatePrecision.Month, "2017-01-05/2017-01-31")]
    [InlineData("2017-01-01", "2017-12-31", UcdpDatePrecision.Year, "2017")]
    [InlineData("2017-01-01", "2017-11-30", UcdpDatePrecision.Year, "2017-01-01/2017-11-30")]
    public void FromUcdp_RowAsTheCodebookHasIt_KeepsDatesAndPrecision(string start, string end, UcdpDatePrecision precision, string expected)
    {
        var date = EventDate.FromUcdp(DayOf(start)!.Value, DayOf(end)!.Value, precision);

        Assert.Equal(expected, date.ToString());
        Assert.Equal((DayOf(start), DayOf(end)), (date.First, date.Last));
        Assert.Equal(precision, date.ToUcdp());
    }

    [Fact]
    public void FromUcdp_PrecisionThatTheDatesContradict_KeepsTheDates() =>
        Assert.Equal("2017-01-01/2017-01-31", EventDate.FromUcdp(new(2017, 1, 1), new(2017, 1, 31), UcdpDatePrecision.Day).ToString());

    [Fact]
    public void FromUcdp_EndBeforeStart_Throws() =>
        Assert.Throws<ArgumentException>("end", () => EventDate.FromUcdp(Saturday, Saturday.PlusDays(-1), UcdpDatePrecision.DaySpan));

    [Theory]
    [InlineData(1, UcdpDatePrecision.Day)]
    [InlineData(2, UcdpDatePrecision.DaySpan)]
    [InlineData(6, UcdpDatePrecision.DaySpan)]
    [InlineData(7, UcdpDatePrecision.Week)]
    [InlineData(8, UcdpDatePrecision.Month)]
    [InlineData(31, UcdpDatePrecision.Month)]
    [InlineData(32, UcdpDatePrecision.Year)]
    [InlineData(366, UcdpDatePrecision.Year)]
    [InlineData(367, null)]
    public void ToUcdp_NumberOfDays_DecidesTheCode(int days, UcdpDatePrecision? expected) =>
        Assert.Equal(expected, EventDate.Between(Saturday, Saturday.PlusDays(days - 1)).ToUcdp());

    [Theory]
    [InlineData(AcledTimePrecision.Day, "2017-01-14")]
    [InlineData(AcledTimePrecision.Week, "2017-01-11/2017-01-17")]
    [InlineData(AcledTimePrecision.Month, "2017-01")]
    public void FromAcled_AnyPrecision_CoversWhatItSays(AcledTimePrecision precision, string expected)
    {
        var date = EventDate.FromAcled(Saturday, precision);

        Assert.Equal(expected, date.ToString());
        Assert.Equal(precision, date.ToAcled()!.Value.Precision);
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-01/0001-01-04")]
    [InlineData("0001-01-04", "0001-01-01/0001-01-07")]
    [InlineData("9999-12-28", "9999-12-25/9999-12-31")]
    [InlineData("9999-12-31", "9999-12-28/9999-12-31")]
    public void FromAcled_WeekAtTheEndOfTheCalendar_IsCutThere(string day, string expected) =>
        Assert.Equal(expected, EventDate.FromAcled(DayOf(day)!.Value, AcledTimePrecision.Week).ToString());

    [Theory]
    [InlineData(AcledTimePrecision.Day)]
    [InlineData(AcledTimePrecision.Week)]
    [InlineData(AcledTimePrecision.Month)]
    public void FromAcled_DayOfAnotherCalendar_Throws(AcledTimePrecision precision) =>
        Assert.Throws<ArgumentException>("date", () => EventDate.FromAcled(Saturday.WithCalendar(CalendarSystem.Julian), precision));

    [Fact]
    public void FromAcled_UnknownPrecision_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("precision", () => EventDate.FromAcled(Saturday, (AcledTimePrecision)4));

    [Theory]
    [InlineData("2017-01-14", "2017-01-14", AcledTimePrecision.Day)]
    [InlineData("2017-01-14/2017-01-15", "2017-01-14", AcledTimePrecision.Week)]
    [InlineData("2017-01-11/2017-01-17", "2017-01-14", AcledTimePrecision.Week)]
    [InlineData("2017-01-11/2017-01-18", "2017-01-14", AcledTimePrecision.Month)]
    [InlineData("2017-01", "2017-01-16", AcledTimePrecision.Month)]
    public void ToAcled_UpTo31Days_GivesTheMiddleDay(string date, string middle, AcledTimePrecision precision) =>
        Assert.Equal((DayOf(middle)!.Value, precision), EventDate.Parse(date).ToAcled());

    [Theory]
    [InlineData("2017-01-01/2017-02-01")]
    [InlineData("2017")]
    [InlineData("2017-01/..")]
    [InlineData("../2017-01")]
    [InlineData("../..")]
    public void ToAcled_OpenOrLonger_HasNoCode(string date) => Assert.Null(EventDate.Parse(date).ToAcled());

    [Theory]
    [InlineData("2017-01/..")]
    [InlineData("../2017-01")]
    [InlineData("../..")]
    public void ToUcdp_Open_HasNoCode(string date) => Assert.Null(EventDate.Parse(date).ToUcdp());
}
