using System.Text;
using DeirZour.Json.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Json.Reading;

public sealed class TextCursorTests
{
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("ab", 1, 3)]
    [InlineData("a\n", 2, 1)]
    [InlineData("a\r\n\n  b", 3, 4)]
    [InlineData("مرصد", 1, 5)]
    [InlineData("€😀x", 1, 5)]
    public void Advance_Text_CountsLinesAndUtf16(string text, long line, int column)
    {
        var cursor = new TextCursor().Past(Encoding.UTF8.GetBytes(text));

        Assert.Equal(new TextPosition(Encoding.UTF8.GetByteCount(text), line, column), cursor.Position);
    }

    [Fact]
    public void Advance_InPieces_ComesToTheSamePlace()
    {
        var texts = Gen.Elements("a", "\n", "\r\n", " ", "\t", "é", "€", "😀", "{").ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var whole = new TextCursor().Past(utf8);
            var piecewise = new TextCursor();
            foreach (var unit in utf8)
            {
                piecewise.Advance([unit]);
            }

            return whole.Position == piecewise.Position && whole.OnlyBlanksBefore == piecewise.OnlyBlanksBefore;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("  \t", true)]
    [InlineData("a\n  ", true)]
    [InlineData("a ", false)]
    [InlineData("\n[ ", false)]
    public void OnlyBlanksBefore_Text_TellsHowTheLineBegan(string text, bool expected) =>
        Assert.Equal(expected, new TextCursor().Past(Encoding.UTF8.GetBytes(text)).OnlyBlanksBefore);
}
