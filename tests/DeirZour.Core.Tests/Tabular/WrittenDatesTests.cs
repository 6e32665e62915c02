using System.Text;
using DeirZour.Tabular;
using NodaTime;
using NodaTime.Text;

namespace DeirZour.Tests.Tabular;

public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("2017-01-14", "2017-01-14", DateForm.YearMonthDay)]
    [InlineData("2017-01-14 00:00:00", "2017-01-14", DateForm.YearMonthDay)]
    [InlineData("14 January 2017", "2017-01-14", DateForm.DayMonthYear)]
    [InlineData(" 4 sept 2017 ", "2017-09-04", DateForm.DayMonthYear)]
    [InlineData("04-JAN-2017", "2017-01-04", DateForm.DayMonthYear)]
    [InlineData("20-Mar-03", "2003-03-20", DateForm.DayMonthShortYear)]
    [InlineData("20-Mar-69", "1969-03-20", DateForm.DayMonthShortYear)]
    [InlineData("20-Mar-68", "2068-03-20", DateForm.DayMonthShortYear)]
    [InlineData("January 14, 2017", "2017-01-14", DateForm.MonthDayYear)]
    [InlineData("29 February 2016", "2016-02-29", DateForm.DayMonthYear)]
    public void TryParse_Date_IsRead(string text, string expected, object form)
    {
        Assert.True(WrittenDates.TryParse(Encoding.UTF8.GetBytes(text), out var date, out var found));
        Assert.Equal((expected, form), (LocalDatePattern.Iso.Format(date), (object)found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("14 January")]
    [InlineData("14 January 17 2017")]
    [InlineData("29 February 2017")]
    [InlineData("0 March 2017")]
    [InlineData("31 April 2017")]
    [InlineData("14 Ja 2017")]
    [InlineData("14 Januaryy 2017")]
    [InlineData("14 January 20175")]
    [InlineData("14 January 0000")]
    [InlineData("03/04/2017")]
    [InlineData("January January 2017")]
    [InlineData("-1 January 2017")]
    public void TryParse_SomethingElse_IsNot(string text)
    {
        Assert.False(WrittenDates.TryParse(Encoding.UTF8.GetBytes(text), out var date, out _));
        Assert.Equal(default(LocalDate), date);
    }
}
