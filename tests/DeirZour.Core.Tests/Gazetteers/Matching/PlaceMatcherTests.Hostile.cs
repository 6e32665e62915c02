using System.Text;
using DeirZour.Gazetteers;
using DeirZour.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Gazetteers.Matching;

public partial class PlaceMatcherTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("'A")]
    [InlineData("Deir ")]
    [InlineData("Deir al-")]
    [InlineData("ش")]
    [InlineData("ش ")]
    [InlineData("\uD83D\u200F")]
    [InlineData("between Homs and ")]
    [InlineData("Homs")]
    public void Find_EndlessText_TakesLinearTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        var started = Environment.TickCount64;

        foreach (var mention in Matcher.Find(text))
        {
            Assert.InRange(mention.Length, 1, 64);
        }

        foreach (var mention in Matcher.Find(Encoding.UTF8.GetBytes(text)))
        {
            Assert.InRange(mention.Length, 1, 64);
        }

        Assert.InRange(Environment.TickCount64 - started, 0, 10_000);
    }

    [Fact]
    public void Find_AnyBytes_NeverThrowsAndStaysInTheText()
    {
        var pieces = Gen.Elements<byte[]>([.. "Deir |Raqqa|Homs|al-|ez-|'s| km|20|between |and |دير|الزور".Split('|').Select(Encoding.UTF8.GetBytes), [0xC3], [0x80], [0xE2, 0x80], [0xFF]]);
        var texts = pieces.ListOf().Select(list => list.SelectMany(piece => piece).ToArray()).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var last = 0;
            foreach (var mention in Matcher.Find(text))
            {
                Assert.True(mention.Start >= last && mention.Length > 0);
                last = mention.Start + mention.Length;
            }

            return last <= text.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Find_ManyMentions_AllocatesNothing()
    {
        const string text = "Shells fell 20 km south of Raqqa, between Homs and Hama, in Deir al-Zour province and on Samra's edge. قصف دير الزور";
        var bytes = Encoding.UTF8.GetBytes(text);

        Allocations.None(() =>
        {
            foreach (var mention in Matcher.Find(text))
            {
                _ = mention.Precision;
            }

            foreach (var mention in Matcher.Find(bytes))
            {
                _ = mention.Precision;
            }
        });
    }

    [Fact]
    public void Constructor_NullPlaces_IsRefused() => Assert.Throws<ArgumentNullException>(() => new PlaceMatcher(null!));
}
