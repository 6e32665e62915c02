using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Tests.Rendering;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("two\r\nlines\tand a tab", "two  lines and a tab")]
    [InlineData("\u001b[31mred\u001b[0m", "\uFFFD[31mred\uFFFD[0m")]
    [InlineData("\u009b2J", "\uFFFD2J")]
    [InlineData("\u202Edesrever\u202C", "\uFFFDdesrever\uFFFD")]
    [InlineData("a\u2028b", "a b")]
    [InlineData("می‌خواهم", "می‌خواهم")]
    public void Clean_Text_CannotMoveTheCursor(string text, string clean) => Assert.Equal(clean, SafeText.Clean(text));

    [Theory]
    [InlineData("دير الزور", true)]
    [InlineData("Deir ez-Zor — “quoted”", false)]
    public void RunsRightToLeft_Letters_Tell(string text, bool expected) => Assert.Equal(expected, SafeText.RunsRightToLeft(text));
}
