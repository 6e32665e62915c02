using DeirZour.Tests.Support;
using DeirZour.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DeirZour.Tests.Text;

public sealed class TimeExpressionPropertyTests
{
    private static readonly string[] Past =
    [
        "14 January", "on March 30", "Saturday", "on Sunday night", "last Friday", "yesterday", "today", "overnight", "last night", "this morning",
        "in the last 24 hours", "over the past two days", "during the past week", "the last 3 months", "last week", "this week", "last weekend",
        "this weekend", "last month", "last year", "in August", "last June", "three days ago", "two weeks ago", "a month ago", "29 February",
        "between Friday and Sunday", "from May to July", "14-15 March", "Tuesday last week", "in July last year",
    ];

    private static readonly string[] Valid =
    [
        .. Past, "since Saturday morning", "since the war began in March 2011", "by Monday", "as of 14 January 2017", "Saturday (14 January)",
        "Tuesday [3 May]", "2017-01-14", "06/03/2017", "in recent months", "the same day", "next week", "overnight on Friday", "the day before yesterday",
    ];

    private static Arbitrary<LocalDate> AnyDay { get; } =
        Gen.Choose(0, 3_652_058).Select(days => new LocalDate(1, 1, 1).PlusDays(days)).ToArbitrary();

    [Fact]
    public void Resolve_PastExpression_StartsNotAfterPublication() =>
        Prop.ForAll(
            Gen.Elements(Past).ToArbitrary(),
            AnyDay,
            (expression, published) => TimeExpression.Resolve(expression, published) is not { } date || date.First <= published)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Resolve_PastDayOrSpan_EndsNotAfterPublication() =>
        Prop.ForAll(
            Gen.Elements(Past).ToArbitrary(),
            AnyDay,
            (expression, published) => TimeExpression.Resolve(expression, published) is not { } date
                || date.EndPrecision != DatePrecision.Day || date.Last <= published)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Resolve_Weekday_IsThatDayWithinAWeek() =>
        Prop.ForAll(
            Gen.Elements("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday").ToArbitrary(),
            AnyDay.Filter(day => day.Year > 1),
            (weekday, published) =>
            {
                var day = TimeExpression.Resolve("on " + weekday, published)!.Value.First!.Value;
                return day.DayOfWeek.ToString() == weekday && Period.DaysBetween(day, published) is >= 0 and < 7;
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Resolve_FullDateInAnyWording_IsThatDay() =>
        Prop.ForAll(
            AnyDay.Filter(day => day.Year is >= 1900 and <= 2099),
            AnyDay,
            (day, published) => new[]
                {
                    $"{day.Day} {Month(day)} {day.Year}", $"{Month(day)} {day.Day}, {day.Year}", $"on {day.DayOfWeek} ({day.Day} {Month(day)} {day.Year})",
                    $"{day.Year}-{day.Month:00}-{day.Day:00}",
                }
                .All(expression => TimeExpression.Resolve(expression, published) == EventDate.Day(day)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Resolve_AnyText_NeverThrows() =>
        Prop.ForAll(
            Texts.Near(Valid, "0123456789 -/.,()[]'aeonstMJS\n"),
            AnyDay,
            (text, published) =>
            {
                TimeExpression.Resolve(text, null);
                TimeExpression.Resolve(text, published);
                return true;
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void When_OfAnyClaim_LiesInItsSentence() =>
        Prop.ForAll(
            Texts.Near([.. Valid.Select(expression => $"A raid killed 12 people {expression}, the ministry said on Sunday.")], "0123456789 -/.,()[];'aeonst"),
            text =>
            {
                using var reader = new ClaimReader(text);
                while (reader.Read())
                {
                    var claim = reader.Current;
                    if (claim.When.Start.Value < claim.When.End.Value
                        && (claim.When.Start.Value < claim.Sentence.Start.Value || claim.When.End.Value > claim.Sentence.End.Value))
                    {
                        return false;
                    }
                }

                return true;
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static string Month(LocalDate day) => day.ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture);
}
