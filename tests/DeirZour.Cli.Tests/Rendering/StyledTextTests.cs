using DeirZour.Cli.Rendering;
using FsCheck;
using FsCheck.Fluent;
using Spectre.Console.Rendering;

namespace DeirZour.Cli.Tests.Rendering;

public sealed class StyledTextTests
{
    [Theory]
    [InlineData("at least 73 fighters", 8, "at least|73|fighters")]
    [InlineData("  two   blanks ", 20, "two blanks")]
    [InlineData("unbreakable", 4, "unbr|eaka|ble")]
    [InlineData("a unbreakable", 4, "a|unbr|eaka|ble")]
    [InlineData("until\u00A01999 and", 8, "until 19|99 and")]
    [InlineData("so until\u00A01999", 11, "so|until 1999")]
    [InlineData("مدينة الفرات القديمة", 13, "مدينة الفرات|القديمة")]
    [InlineData("日本語の文", 4, "日本|語の|文")]
    [InlineData("e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301")]
    [InlineData("", 5, "")]
    public void Wrap_Width_BreaksAtBlanksOrCutsLongWords(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', new StyledText().Add(text).Wrap(width).Select(Text)));

    [Fact]
    public void Wrap_StyleChangesWithinAWord_KeepsTheWordTogether() => Assert.Equal(
        ["The Gazette,", "own voice"],
        new StyledText().Add("The Gazette").Add(", own voice", Ink.Faint).Wrap(13).Select(Text));

    [Fact]
    public void Wrap_BlankBeforeAnotherStyle_KeepsItsOwn()
    {
        var line = new StyledText().Add("killed ").Add("at least 12", Ink.Strong).Add(" people").Wrap(40).Single();

        Assert.Equal(
            [("killed", Ink.Plain), (" ", Ink.Plain), ("at", Ink.Strong), (" ", Ink.Strong), ("least", Ink.Strong), (" ", Ink.Strong), ("12", Ink.Strong), (" ", Ink.Plain), ("people", Ink.Plain)],
            line.Select(segment => (segment.Text, segment.Style)));
    }

    [Fact]
    public void Wrap_AnyText_FitsAndLosesNothing()
    {
        var words = ArbMap.Default.GeneratorFor<NonNull<string>>().ArrayOf().Select(parts => string.Join(' ', parts.Select(part => part.Get)));
        var input = words.Zip(Gen.Choose(4, 30), (text, width) => (Text: text, Width: width)).ToArbitrary();

        Prop.ForAll(input, item =>
        {
            var text = new StyledText().Add(item.Text);
            var lines = text.Wrap(item.Width);
            return lines.All(line => Segment.CellCount(line) <= item.Width) &&
                Squeezed(string.Concat(lines.Select(Text))) == Squeezed(text.ToString());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static string Text(List<Segment> line) => string.Concat(line.Select(segment => segment.Text));

    private static string Squeezed(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\u00A0", string.Empty, StringComparison.Ordinal);
}
