using System.Text;
using DeirZour.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Internal;

public sealed class ClipTests
{
    private static readonly string Forty = new('x', 40);
    private static readonly string ThirtyNine = new('x', 39);

    public static TheoryData<string, string> Quoted { get; } = new()
    {
        { "", "nothing" },
        { " ", "\" \"" },
        { "sixty", "\"sixty\"" },
        { "دير الزور", "\"دير الزور\"" },
        { "a\nb\rc\u2028d\u2029e", "\"a⏎b⏎c⏎d⏎e\"" },
        { "a\tb", "\"a⇥b\"" },
        { "a\0b\u001bc\u0085d\u007f", "\"a\uFFFDb\uFFFDc\uFFFDd\uFFFD\"" },
        { "a\ud83d", "\"a\uFFFD\"" },
        { "\ude00a", "\"\uFFFDa\"" },
        { "😀", "\"😀\"" },
        { Forty, $"\"{Forty}\"" },
        { Forty + "x", $"\"{ThirtyNine}…\"" },
        { ThirtyNine + "😀", $"\"{ThirtyNine}…\"" },
        { new string('x', 38) + "😀x", $"\"{new string('x', 38)}…\"" },
        { new string('x', 38) + "😀", $"\"{new string('x', 38)}😀\"" },
        { ThirtyNine + "\ude00x", $"\"{ThirtyNine}…\"" },
    };

    [Theory]
    [MemberData(nameof(Quoted))]
    public void Quote_Utf16_StaysWithin40UnitsAndOnOneLine(string text, string expected) => Assert.Equal(expected, Clip.Quote(text));

    [Fact]
    public void Quote_Utf8_IsTheSameWhereTheTextIsWellFormed() =>
        Assert.All(
            Quoted.Select(row => ((string)row[0], (string)row[1])).Where(pair => !pair.Item1.EnumerateRunes().Contains(Rune.ReplacementChar)),
            pair => Assert.Equal(pair.Item2, Clip.Quote(Encoding.UTF8.GetBytes(pair.Item1))));

    [Fact]
    public void Quote_BrokenUtf8_ShowsReplacements() =>
        Assert.Equal("\"a\uFFFDb\uFFFD\"", Clip.Quote([(byte)'a', 0xFF, (byte)'b', 0xF0, 0x9F]));

    [Fact]
    public void Quote_Megabytes_LooksAtTheBeginningOnly()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("😀", 500_000)));

        Assert.Equal($"\"{string.Concat(Enumerable.Repeat("😀", 19))}…\"", Clip.Quote(text));
        Assert.InRange(Support.Allocations.Bytes(() => Clip.Quote(text)), 1, 4096);
    }

    [Fact]
    public void Quote_AnyBytes_IsShortValidTextOnOneLine() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            byte[] all = [.. bytes, .. bytes, .. bytes];
            var quoted = Clip.Quote(all);
            Assert.InRange(quoted.Length, 2, 42);
            Assert.DoesNotContain(quoted, char.IsControl);
            Assert.Equal(quoted, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(quoted)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
