using DeirZour.Tests.Support;
using DeirZour.Text;
using NodaTime;

namespace DeirZour.Tests.Text;

public sealed class TimeExpressionTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Wednesday = new(2016, 3, 16);

    [Theory]
    [InlineData("14 January 2015", "2015-01-14")]
    [InlineData("on 14 January 2015", "2015-01-14")]
    [InlineData("14th January, 2015", "2015-01-14")]
    [InlineData("on the 14th of January 2015", "2015-01-14")]
    [InlineData("January 14, 2015", "2015-01-14")]
    [InlineData("on January 14th 2015", "2015-01-14")]
    [InlineData("Jan. 14, 2015", "2015-01-14")]
    [InlineData("Sept. 3, 2015", "2015-09-03")]
    [InlineData("Wednesday, January 14, 2015", "2015-01-14")]
    [InlineData("Wed 14 Jan 2015", "2015-01-14")]
    [InlineData("Wed Jan 14 2015", "2015-01-14")]
    [InlineData("14 Jan. 2015", "2015-01-14")]
    [InlineData("in Jan. 2015", "2015-01")]
    [InlineData("on Wednesday 14 January 2015", "2015-01-14")]
    [InlineData("14 January 2015 (Wednesday)", "2015-01-14")]
    [InlineData("2015-01-14", "2015-01-14")]
    [InlineData("on 2015/01/14", "2015-01-14")]
    [InlineData("15-11-2014", "2014-11-15")]
    [InlineData("11/15/2014", "2014-11-15")]
    [InlineData("04/04/2014", "2014-04-04")]
    [InlineData("around 9 February 2015", "2015-02-09")]
    [InlineData("the night of 14 January 2015", "2015-01-14")]
    [InlineData("in January 2015", "2015-01")]
    [InlineData("late May 2015", "2015-05")]
    [InlineData("mid-June 2015", "2015-06")]
    [InlineData("in early September, 2015", "2015-09")]
    [InlineData("at the end of May 2015", "2015-05")]
    [InlineData("in the first half of 2015", "2015")]
    [InlineData("in the last week of January 2015", "2015-01")]
    [InlineData("in 2014", "2014")]
    [InlineData("early 2015", "2015")]
    [InlineData("in the summer of 2014", "2014")]
    [InlineData("since 2011", "2011/..")]
    [InlineData("since early 2015", "2015/..")]
    [InlineData("since March 2011", "2011-03/..")]
    [InlineData("since the war began in March 2011", "2011-03/..")]
    [InlineData("by 14 January 2015", "../2015-01-14")]
    [InlineData("as of January 2015", "../2015-01")]
    [InlineData("14-16 January 2015", "2015-01-14/2015-01-16")]
    [InlineData("between 14 and 16 January 2015", "2015-01-14/2015-01-16")]
    [InlineData("January 14-16, 2015", "2015-01-14/2015-01-16")]
    [InlineData("between March 2014 and May 2015", "2014-03/2015-05")]
    [InlineData("from 2011 to 2014", "2011/2014")]
    public void Resolve_WithItsYear_NeedsNoPublication(string expression, string expected)
    {
        Assert.Equal(expected, TimeExpression.Resolve(expression, null)?.ToString());
        Assert.Equal(expected, TimeExpression.Resolve(expression.ToUpperInvariant(), Wednesday)?.ToString());
    }

    [Theory]
    [InlineData("15 March", "2016-03-15")]
    [InlineData("16 March", "2016-03-16")]
    [InlineData("17 March", "2015-03-17")]
    [InlineData("Jan. 14", "2016-01-14")]
    [InlineData("on December 31", "2015-12-31")]
    [InlineData("29 February", "2016-02-29")]
    [InlineData("Wednesday (9 March)", "2016-03-09")]
    [InlineData("Wednesday [9 March]", "2016-03-09")]
    [InlineData("on Monday night (14 March)", "2016-03-14")]
    [InlineData("Wednesday", "2016-03-16")]
    [InlineData("on Thursday", "2016-03-10")]
    [InlineData("on Fri.", "2016-03-11")]
    [InlineData("last Wednesday", "2016-03-09")]
    [InlineData("last Tuesday", "2016-03-15")]
    [InlineData("earlier on Tuesday", "2016-03-15")]
    [InlineData("late Tuesday", "2016-03-15")]
    [InlineData("on Tuesday evening", "2016-03-15")]
    [InlineData("in the early hours of Tuesday", "2016-03-15")]
    [InlineData("overnight on Tuesday", "2016-03-15")]
    [InlineData("on Tuesday last week", "2016-03-08")]
    [InlineData("yesterday", "2016-03-15")]
    [InlineData("yesterday evening", "2016-03-15")]
    [InlineData("the day before yesterday", "2016-03-14")]
    [InlineData("last evening", "2016-03-15")]
    [InlineData("today", "2016-03-16")]
    [InlineData("earlier today", "2016-03-16")]
    [InlineData("this morning", "2016-03-16")]
    [InlineData("overnight", "2016-03-15/2016-03-16")]
    [InlineData("last night", "2016-03-15/2016-03-16")]
    [InlineData("two days ago", "2016-03-14")]
    [InlineData("six hours ago", "2016-03-15/2016-03-16")]
    [InlineData("a week ago", "2016-03-07/2016-03-13")]
    [InlineData("two months ago", "2016-01")]
    [InlineData("five years ago", "2011")]
    [InlineData("in the last 24 hours", "2016-03-15/2016-03-16")]
    [InlineData("over the past forty-eight hours", "2016-03-14/2016-03-16")]
    [InlineData("over the past two days", "2016-03-14/2016-03-16")]
    [InlineData("during the past week", "2016-03-09/2016-03-16")]
    [InlineData("in the last week", "2016-03-09/2016-03-16")]
    [InlineData("over the last month", "2016-02-16/2016-03-16")]
    [InlineData("for the past two days", "2016-03-14/2016-03-16")]
    [InlineData("last week", "2016-03-07/2016-03-13")]
    [InlineData("this week", "2016-03-14/2016-03-16")]
    [InlineData("earlier this week", "2016-03-14/2016-03-16")]
    [InlineData("this weekend", "2016-03-12/2016-03-13")]
    [InlineData("at the weekend", "2016-03-12/2016-03-13")]
    [InlineData("over the weekend", "2016-03-12/2016-03-13")]
    [InlineData("last month", "2016-02")]
    [InlineData("this month", "2016-03")]
    [InlineData("late last month", "2016-02")]
    [InlineData("last year", "2015")]
    [InlineData("earlier this year", "2016")]
    [InlineData("at the end of last year", "2015")]
    [InlineData("since the start of the year", "2016/..")]
    [InlineData("in March", "2016-03")]
    [InlineData("in August", "2015-08")]
    [InlineData("last March", "2015-03")]
    [InlineData("last February", "2016-02")]
    [InlineData("in August last year", "2015-08")]
    [InlineData("in January of this year", "2016-01")]
    [InlineData("late May", "2015-05")]
    [InlineData("since September", "2015-09/..")]
    [InlineData("since Saturday morning", "2016-03-12/..")]
    [InlineData("since the truce of last month", "2016-02/..")]
    [InlineData("by Monday evening", "../2016-03-14")]
    [InlineData("between Friday and Sunday", "2016-03-11/2016-03-13")]
    [InlineData("from Sunday to Tuesday", "2016-03-13/2016-03-15")]
    [InlineData("on Friday and Saturday", "2016-03-11/2016-03-12")]
    [InlineData("from December to February", "2015-12/2016-02")]
    [InlineData("between December and February 2012", "2011-12/2012-02")]
    [InlineData("14-15 March", "2016-03-14/2016-03-15")]
    [InlineData("15-17 March", "2015-03-15/2015-03-17")]
    [InlineData("03/16/2016", "2016-03-16")]
    public void Resolve_AgainstPublication_IsTheLatestNotAfterIt(string expression, string expected) =>
        Assert.Equal(expected, TimeExpression.Resolve(expression, Wednesday)?.ToString());

    [Theory]
    [InlineData("2016-03-12", "2016-03-12")]
    [InlineData("2016-03-13", "2016-03-12/2016-03-13")]
    [InlineData("2016-03-14", "2016-03-12/2016-03-13")]
    public void Resolve_ThisWeekend_EndsAtPublication(string published, string expected) =>
        Assert.Equal(expected, TimeExpression.Resolve("this weekend", Date(published))?.ToString());

    [Theory]
    [InlineData("2016-03-13", "2016-03-05/2016-03-06")]
    [InlineData("2016-03-14", "2016-03-12/2016-03-13")]
    public void Resolve_LastWeekend_IsOverAtPublication(string published, string expected) =>
        Assert.Equal(expected, TimeExpression.Resolve("last weekend", Date(published))?.ToString());

    [Theory]
    [InlineData("06/03/2016", "2016-06-03", "2016-06-03")]
    [InlineData("06/03/2016", "2016-03-06", "2016-03-06")]
    [InlineData("06-03-2016", "2016-03-06", "2016-03-06")]
    [InlineData("06/03/2016", "2016-06-04", null)]
    [InlineData("06/03/2016", null, null)]
    public void Resolve_DayAndMonthInEitherOrder_OnlyWhenOneIsThePublication(string expression, string? published, string? expected) =>
        Assert.Equal(expected, TimeExpression.Resolve(expression, published is null ? null : Date(published))?.ToString());

    [Theory]
    [InlineData("in recent months")]
    [InlineData("in the last few days")]
    [InlineData("over the past several weeks")]
    [InlineData("in the past two or three days")]
    [InlineData("several days ago")]
    [InlineData("this winter")]
    [InlineData("the same day")]
    [InlineData("the previous day")]
    [InlineData("the following morning")]
    [InlineData("two days later")]
    [InlineData("a week earlier")]
    [InlineData("days after")]
    [InlineData("over two days")]
    [InlineData("for years")]
    [InlineData("for nearly three years")]
    [InlineData("in more than a year")]
    [InlineData("earlier in the day")]
    [InlineData("since then")]
    [InlineData("since the truce")]
    public void Resolve_NotFixedByTheDocument_IsNull(string expression) => Assert.Null(TimeExpression.Resolve(expression, Wednesday));

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("next week")]
    [InlineData("next Friday")]
    [InlineData("in the coming days")]
    [InlineData("later this month")]
    public void Resolve_ToCome_IsNull(string expression) => Assert.Null(TimeExpression.Resolve(expression, Wednesday));

    [Theory]
    [InlineData("Saturday 14 January 2015")]
    [InlineData("Saturday (9 March)")]
    [InlineData("31 June 2015")]
    [InlineData("29 February 2015")]
    [InlineData("16-14 January 2015")]
    [InlineData("2015-13-01")]
    [InlineData("31/31/2015")]
    [InlineData("from 2014 to 2011")]
    public void Resolve_ContradictsItself_IsNull(string expression) => Assert.Null(TimeExpression.Resolve(expression, Wednesday));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("12 people")]
    [InlineData("may")]
    [InlineData("in may")]
    [InlineData("they march")]
    [InlineData("2014")]
    [InlineData("January")]
    [InlineData("in the morning")]
    [InlineData("the Sunday Times")]
    [InlineData("24 hours")]
    [InlineData("for Saturday")]
    [InlineData("on Saturday they")]
    [InlineData("said on Saturday")]
    [InlineData("on Saturday. On Sunday")]
    [InlineData("14 January 20170")]
    public void Resolve_NoTimeExpression_IsNull(string expression) => Assert.Null(TimeExpression.Resolve(expression, Wednesday));

    [Theory]
    [InlineData("on Saturday")]
    [InlineData("14 January")]
    [InlineData("since September")]
    [InlineData("in the last 24 hours")]
    public void Resolve_NeedsPublicationAndHasNone_IsNull(string expression) => Assert.Null(TimeExpression.Resolve(expression, null));

    [Fact]
    public void Resolve_NoBreakSpacesAndCurlyMarks_AreOrdinary() =>
        Assert.Equal("2016-03-13/2016-03-15", TimeExpression.Resolve("from\u00A013\u00A0\u2013\u00A015 March", Wednesday)?.ToString());

    [Fact]
    public void Resolve_LongerThanAnyExpression_IsNull() =>
        Assert.Null(TimeExpression.Resolve("on 14 January 2015" + new string(' ', 256), Wednesday));

    [Fact]
    public void Resolve_BeforeTheFirstYear_IsNull()
    {
        var first = new LocalDate(1, 1, 1);
        Assert.Null(TimeExpression.Resolve("yesterday", first));
        Assert.Null(TimeExpression.Resolve("last year", first));
        Assert.Null(TimeExpression.Resolve("last month", first));
        Assert.Null(TimeExpression.Resolve("14 March", first));
        Assert.Null(TimeExpression.Resolve("the past 999 years", first));
    }

    [Fact]
    public void Resolve_PublicationInAnotherCalendar_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => TimeExpression.Resolve("today", Wednesday.WithCalendar(CalendarSystem.Julian)));

        Assert.Equal("Expected a date of the ISO calendar in the years 1 to 9999. (Parameter 'publishedOn')", error.Message);
    }

    [Theory]
    [InlineData("on 14 January 2015", "2015-01-14", Basis.Stated)]
    [InlineData("since 2011", "2011/..", Basis.Stated)]
    [InlineData("between March and May 2015", "2015-03/2015-05", Basis.Resolved)]
    [InlineData("on Tuesday", "2016-03-15", Basis.Resolved)]
    [InlineData("15 March", "2016-03-15", Basis.Resolved)]
    [InlineData("03/02/2016", null, Basis.Stated)]
    [InlineData("in recent months", null, Basis.Stated)]
    public void ToDateReference_Always_KeepsTheWords(string expression, string? date, Basis basis)
    {
        var reference = TimeExpression.ToDateReference(expression, Wednesday);

        Assert.Equal((expression, date, basis), (reference.AsWritten, reference.Date?.ToString(), reference.Basis));
    }

    [Fact]
    public void Resolve_AnyExpression_AllocatesNothing() =>
        Allocations.None(() =>
        {
            TimeExpression.Resolve("since the war began in March 2011", Wednesday);
            TimeExpression.Resolve("on Saturday (12 March)", Wednesday);
            TimeExpression.Resolve("in the last twenty-four hours", Wednesday);
            TimeExpression.Resolve("no time at all", Wednesday);
        });

    private static LocalDate Date(string text) => EventDate.Parse(text).First!.Value;
}
