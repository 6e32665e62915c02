using System.Text;
using DeirZour.Benchmarks.Model;

namespace DeirZour.Benchmarks.Tests.Model;

public sealed class CountTextsTests
{
    [Fact]
    public void Mixed_EveryText_IsReadAlikeByBothParsers()
    {
        var texts = CountTexts.Mixed();

        Assert.Equal(CountTexts.Number, texts.Length);
        Assert.All(texts, text =>
        {
            Assert.Equal(CountRange.TryParse(text, out var count), CountRangeRegex.TryParse(text, out var peer));
            Assert.Equal(count, peer);
            Assert.Equal(count.Qualifier, CountRangeRegex.TryParse(Encoding.UTF8.GetBytes(text), out peer) ? peer.Qualifier : default);
        });
    }

    [Fact]
    public void Mixed_AllTexts_HoldEveryKindAndSomeThatAreMalformed()
    {
        var texts = CountTexts.Mixed();
        var kinds = texts.Where(text => CountRange.TryParse(text, out _)).Select(text => CountRange.Parse(text).Qualifier).Distinct();

        Assert.Equal(Enum.GetValues<CountQualifier>().Except([CountQualifier.None]).Order(), kinds.Order());
        Assert.Contains(texts, text => !CountRange.TryParse(text, out _));
    }
}
