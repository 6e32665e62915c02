using Xunit.Sdk;

namespace DeirZour.Tests.Support;

public sealed class ReadmeSectionTests
{
    [Fact]
    public void Replace_BetweenMarkers_KeepsTheRest() =>
        Assert.Equal(
            "before\n<!-- a:begin -->\nnew\n<!-- a:end -->\nafter",
            ReadmeSection.Replace("before\n<!-- a:begin -->\nold\nold\n<!-- a:end -->\nafter", "a", "new\n"));

    [Theory]
    [InlineData("no markers")]
    [InlineData("<!-- a:end --> <!-- a:begin -->")]
    public void Replace_WithoutMarkers_Fails(string text) => Assert.Throws<FailException>(() => ReadmeSection.Replace(text, "a", "new"));

    [Fact]
    public void Markdown_OfARule_EscapesWhatWouldBreakTheTable() =>
        Assert.Equal(
            "| Id | Name | Severity | What it demands |\n|---|---|---|---|\n| DZ9 | `nine` | warning | a \\| b &gt; c |\n",
            RuleTable.Markdown([new Rule("DZ9", "nine", Severity.Warning, "a | b > c")]));
}
