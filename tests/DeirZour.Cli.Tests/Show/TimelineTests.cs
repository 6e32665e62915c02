using DeirZour.Cli.Show;
using static DeirZour.Cli.Tests.Support.Claims;

namespace DeirZour.Cli.Tests.Show;

public sealed class TimelineTests
{
    [Fact]
    public void Arrange_Dates_ComeInOrderAndUndatedLast() => Assert.Equal(
        "year day until since undated open",
        Arrange(Event("undated"), Event("open", "../.."), Event("since", "1999-05/.."), Event("until", "../1999-04"), Event("day", "1999-03-03"), Event("year", "1999")));

    [Fact]
    public void Arrange_SubEvents_FollowTheirParent() => Assert.Equal(
        "first -early --deep -late second",
        Arrange(
            Event("second", "1999-03-04"),
            Event("late", "1999-06", "first"),
            Event("deep", "1999-02", "early"),
            Event("early", "1999-05", "first"),
            Event("first", "1999-03-03")));

    [Fact]
    public void Arrange_MissingParent_IsNoParent() => Assert.Equal("child", Arrange(Event("child", "1999", "gone")));

    [Fact]
    public void Arrange_ParentsInACircle_StartAtTheEarliest() => Assert.Equal(
        "root a -b --c",
        Arrange(Event("c", "1999-03", "b"), Event("b", "1999-02", "a"), Event("a", "1999-01", "c"), Event("root", "2001")));

    [Fact]
    public void Arrange_SameIdTwice_KeepsTheFirst() => Assert.Equal("a", Arrange(Event("a", "1999"), Event("a", "1998")));

    [Fact]
    public void Arrange_LongChainOfParents_IsArranged()
    {
        const int Length = 100_000;

        var timeline = Timeline.Arrange(Enumerable.Range(0, Length).Select(number => Event($"e{number}", parent: $"e{number + 1}")));

        Assert.Equal(Length, timeline.Count);
        Assert.Equal(Length - 1, timeline[^1].Depth);
    }

    private static string Arrange(params ConflictEvent[] events) =>
        string.Join(' ', Timeline.Arrange(events).Select(node => new string('-', node.Depth) + node.Event.Id));
}
