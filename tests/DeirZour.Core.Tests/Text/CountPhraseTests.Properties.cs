using System.Globalization;
using System.Text;
using DeirZour.Tests.Support;
using DeirZour.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Text;

public sealed partial class CountPhraseTests
{
    private static readonly string[] Valid =
    [
        .. new[] { Numerals, Words, Modifiers, Ranges, VagueOnes, Ones }
            .SelectMany(rows => rows).Select(row => ((string)row[0]).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)),
    ];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static readonly Arbitrary<long> Numbers =
        (from magnitude in Gen.Choose(1, 12)
         from seed in Gen.Choose(0, int.MaxValue)
         select (seed * 2_147_483_647L) % (long)Math.Pow(10, magnitude)).ToArbitrary();

    [Fact]
    public void TryReadStart_NumberInWords_GivesTheNumber() =>
        Prop.ForAll(
            Numbers,
            number => new[] { NumberWords.Of(number, withAnd: true), NumberWords.Of(number, withAnd: false) }
                .All(words => Reads($"{words} people", words.Length, CountRange.Exact(number))))
            .Check(Many);

    [Fact]
    public void TryReadStart_NumberWithSeparators_GivesTheNumber() =>
        Prop.ForAll(
            Numbers,
            number => new[] { ",", " ", "\u00A0", "" }
                .Select(separator => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal))
                .All(numeral => Reads($"{numeral} people", numeral.Length, CountRange.Exact(number))))
            .Check(Many);

    [Fact]
    public void TryReadStart_AnyText_GivesTheSameForBothEncodings() =>
        Prop.ForAll(
            Texts.Near(Valid, "0123456789 ,.-–+%$ao\u00A0\n"),
            text =>
            {
                var found = CountPhrase.TryReadStart(text, out var phrase);
                var utf8Found = CountPhrase.TryReadStart(Encoding.UTF8.GetBytes(text), out var utf8Phrase);
                return (found, phrase) == (utf8Found, utf8Phrase) && phrase.Start == 0 && phrase.Length <= text.Length && found == phrase.Length > 0;
            })
            .Check(Many);

    /// <summary>What stands before a count may hide it, but never changes it.</summary>
    [Fact]
    public void Read_AnyText_GivesWhatStartsThere() =>
        Prop.ForAll(
            Texts.Near(Valid, "0123456789 ,.-–+%$ao\u00A0\n").Generator.ListOf(3).Select(parts => string.Join(" ", parts)).ToArbitrary(),
            text => Phrases(text).All(phrase =>
                CountPhrase.TryReadStart(text.AsSpan(phrase.Start), out var start) && (start.Count, start.Length) == (phrase.Count, phrase.Length)))
            .Check(Many);

    [Fact]
    public void Read_AnyBytes_GivesOrderedSpansWithinTheText() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<byte[]>(),
            bytes =>
            {
                var end = 0;
                using var reader = new CountPhraseReader(bytes);
                while (reader.Read())
                {
                    Assert.True(reader.Current.Start >= end && reader.Current.Length > 0);
                    end = reader.Current.Start + reader.Current.Length;
                }

                CountPhrase.TryReadStart(bytes, out _);
                return end <= bytes.Length;
            })
            .Check(Many);

    [Fact]
    public void TryReadStartAndTryFind_AnyText_AllocateNothing()
    {
        var text = "Officials — “سانا” — said at least two hundred and ten people, several hundred soldiers and a child were hit.";
        var utf8 = Encoding.UTF8.GetBytes(text);
        var count = text[text.IndexOf("at least", StringComparison.Ordinal)..];
        var utf8Count = Encoding.UTF8.GetBytes(count);

        Allocations.None(() =>
        {
            Assert.True(CountPhrase.TryReadStart(count, out _));
            Assert.True(CountPhrase.TryReadStart(utf8Count, out _));
            Assert.True(CountPhrase.TryFind(text, out _));
            Assert.True(CountPhrase.TryFind(utf8, out _));
            using var reader = new CountPhraseReader(utf8);
            while (reader.Read())
            {
            }
        });
    }

    private static bool Reads(string text, int length, CountRange count) =>
        CountPhrase.TryReadStart(text, out var phrase) && (phrase.Count, phrase.Length) == (count, length);

    private static List<CountPhrase> Phrases(ReadOnlySpan<char> text)
    {
        var phrases = new List<CountPhrase>();
        using var reader = new CountPhraseReader(text);
        while (reader.Read())
        {
            phrases.Add(reader.Current);
        }

        return phrases;
    }
}
