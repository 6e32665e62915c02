namespace DeirZour.Cli.Tests;

public sealed class ToolConsoleTests
{
    [Theory]
    [InlineData(null, "xterm-256color", true)]
    [InlineData("", "xterm-256color", true)]
    [InlineData("1", "xterm-256color", false)]
    [InlineData("0", "xterm-256color", false)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, true)]
    public void WantsColor_Environment_Decides(string? noColor, string? terminal, bool expected) =>
        Assert.Equal(expected, ToolConsole.WantsColor(name => name == "NO_COLOR" ? noColor : terminal));

    [Theory]
    [InlineData(null, 80)]
    [InlineData("", 80)]
    [InlineData("wide", 80)]
    [InlineData("-5", 80)]
    [InlineData("0", 80)]
    [InlineData("140", 140)]
    public void WidthFrom_Columns_IsThatOr80(string? columns, int width) => Assert.Equal(width, ToolConsole.WidthFrom(columns));
}
