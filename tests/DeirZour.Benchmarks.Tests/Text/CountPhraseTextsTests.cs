using System.Text;
using DeirZour.Benchmarks.Text;
using DeirZour.Text;

namespace DeirZour.Benchmarks.Tests.Text;

public sealed class CountPhraseTextsTests
{
    [Fact]
    public void AtStart_EveryText_IsReadAlikeByTheRegex() =>
        Assert.All(CountPhraseTexts.AtStart(), text =>
        {
            var read = CountPhrase.TryReadStart(text, out var phrase);
            Assert.Equal((CountPhraseRegex.TryReadStart(text, out var count, out var start, out var length), count, start, length), (read, phrase.Count, phrase.Start, phrase.Length));
            Assert.Equal((read, phrase), (CountPhrase.TryReadStart(Encoding.UTF8.GetBytes(text), out var utf8Phrase), utf8Phrase));
        });

    [Fact]
    public void InSentence_EveryText_IsReadAlikeByTheRegex() =>
        Assert.All(CountPhraseTexts.InSentence(), text =>
        {
            var read = CountPhrase.TryFind(text, out var phrase);
            Assert.Equal((CountPhraseRegex.TryFind(text, out var count, out var start, out var length), count, start, length), (read, phrase.Count, phrase.Start, phrase.Length));
            Assert.Equal((read, phrase), (CountPhrase.TryFind(Encoding.UTF8.GetBytes(text), out var utf8Phrase), utf8Phrase));
        });

    [Fact]
    public void Casualties_EveryText_HasTheSameTotalByTheRegex() =>
        Assert.All(CountPhraseTexts.Casualties(), text =>
            Assert.Equal(
                (CountPhraseRegex.TryParseCasualties(text, out var total, out _), total),
                (CasualtyString.TryParse(text, out var figure), figure.Total)));

    [Fact]
    public void Texts_OfEachKind_HoldCountsOfEveryWordingAndSomeWithoutAny()
    {
        var texts = CountPhraseTexts.AtStart();
        var kinds = texts.Select(text => CountPhrase.TryReadStart(text, out var phrase) ? phrase.Count.Qualifier : CountQualifier.None).Distinct();

        Assert.Equal(Enum.GetValues<CountQualifier>().Except([CountQualifier.Unquantified]).Order(), kinds.Order());
        Assert.Contains(CountPhraseTexts.InSentence(), text => !CountPhrase.TryFind(text, out _));
        Assert.Contains(CountPhraseTexts.Casualties(), text => !CasualtyString.TryParse(text, out _));
        Assert.Contains(CountPhraseTexts.Casualties(), text => CasualtyString.TryParse(text, out var figure) && figure.Parts.Count > 1);
    }
}
