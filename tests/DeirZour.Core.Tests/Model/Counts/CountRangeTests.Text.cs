using System.Text;
using DeirZour.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Model.Counts;

public sealed partial class CountRangeTests
{
    private const string Alphabet = "019.+~>az- ";

    private static readonly string[] Forms =
    [
        "0", "73", "1407", "9223372036854775807", "73+", "0+", ">0", ">100", ">9223372036854775806", "..", "..0", "..20", "20..30",
        "~0", "~30", "~20..30", "dozens", "tens of thousands", "gazillions", "well-nigh uncounted", "unquantified",
    ];

    public static TheoryData<string, CountRange> Canonical { get; } = new()
    {
        { "0", CountRange.None },
        { "1", CountRange.Exact(1) },
        { "73", CountRange.Exact(73) },
        { "9223372036854775807", CountRange.Exact(long.MaxValue) },
        { "73+", CountRange.AtLeast(73) },
        { "0+", CountRange.AtLeast(0) },
        { "9223372036854775807+", CountRange.AtLeast(long.MaxValue) },
        { ">100", CountRange.MoreThan(100) },
        { ">0", CountRange.MoreThan(0) },
        { ">9223372036854775806", CountRange.MoreThan(long.MaxValue - 1) },
        { "..20", CountRange.AtMost(20) },
        { "..0", CountRange.AtMost(0) },
        { "..9223372036854775807", CountRange.AtMost(long.MaxValue) },
        { "20..30", CountRange.Between(20, 30) },
        { "0..9223372036854775807", CountRange.Between(0, long.MaxValue) },
        { "~30", CountRange.About(30) },
        { "~0", CountRange.About(0) },
        { "~20..30", CountRange.About(20, 30) },
        { "~9223372036854775806..9223372036854775807", CountRange.About(long.MaxValue - 1, long.MaxValue) },
        { "dozens", CountRange.Vague("dozens") },
        { "a few", CountRange.Vague("a few") },
        { "tens of thousands", CountRange.Vague("tens of thousands") },
        { "gazillions", CountRange.Vague("gazillions") },
        { "x", CountRange.Vague("x") },
        { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", CountRange.Vague(new string('a', 40)) },
        { "unquantified", CountRange.Unquantified },
        { "..", default },
    };

    public static TheoryData<string, int, string> Invalid { get; } = new()
    {
        { "", 0, "nothing" },
        { " 73", 0, "\" 73\"" },
        { "73 ", 2, "\"73 \"" },
        { "-1", 0, "\"-1\"" },
        { "+1", 0, "\"+1\"" },
        { "007", 1, "\"007\"" },
        { "1,407", 1, "\"1,407\"" },
        { "73x", 2, "\"73x\"" },
        { "73++", 3, "\"73++\"" },
        { "73.", 3, "\"73.\"" },
        { "20..", 4, "\"20..\"" },
        { "20.30", 3, "\"20.30\"" },
        { "20..3x", 4, "\"20..3x\"" },
        { "20..30+", 6, "\"20..30+\"" },
        { "20..030", 4, "\"20..030\"" },
        { ">", 1, "\">\"" },
        { ">>1", 1, "\">>1\"" },
        { ">1+", 2, "\">1+\"" },
        { ">9223372036854775807", 19, "\">9223372036854775807\"" },
        { ".", 1, "\".\"" },
        { ".20", 1, "\".20\"" },
        { "...", 2, "\"...\"" },
        { "..x", 2, "\"..x\"" },
        { "..20+", 4, "\"..20+\"" },
        { "~", 1, "\"~\"" },
        { "~30+", 3, "\"~30+\"" },
        { "~..30", 1, "\"~..30\"" },
        { "Dozens", 0, "\"Dozens\"" },
        { "dozenS", 5, "\"dozenS\"" },
        { "dozens!", 6, "\"dozens!\"" },
        { "tens  of", 5, "\"tens  of\"" },
        { "tens ", 5, "\"tens \"" },
        { "tens-", 5, "\"tens-\"" },
        { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 40, "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\"" },
        { "٧٣", 0, "\"٧٣\"" },
        { "7٣", 1, "\"7٣\"" },
        { "73\n", 2, "\"73⏎\"" },
        { "73\0", 2, "\"73\uFFFD\"" },
        { "\uFEFF73", 0, "\"\uFEFF73\"" },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void ParseAndFormat_CanonicalText_IsTheSameInEveryWay(string text, CountRange value) => TextFormContract.Canonical(text, value);

    [Theory]
    [InlineData("0..0", "0")]
    [InlineData("5..5", "5")]
    [InlineData("~5..5", "~5")]
    public void Parse_RangeOfEqualEnds_IsTheSingleNumber(string text, string canonical) =>
        TextFormContract.Reads(text, CountRange.Parse(canonical));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Parse_Malformed_SaysWhatAndWhere(string text, int offset, string found) =>
        TextFormContract.Refuses<CountRange>(
            text,
            $"offset {offset}: DZ1001: expected a count such as \"73\", \"73+\", \"20..30\", \"~30\" or \"dozens\", found {found}");

    [Theory]
    [InlineData("20..10", 4)]
    [InlineData("20..0", 4)]
    [InlineData("~30..20", 5)]
    public void Parse_ReversedRange_SaysSo(string text, int offset) =>
        TextFormContract.Refuses<CountRange>(
            text, $"offset {offset}: DZ1001: expected a range from the smaller number to the larger, found \"{text}\"");

    [Theory]
    [InlineData("9223372036854775808", 18)]
    [InlineData("10000000000000000000", 19)]
    [InlineData("73..10000000000000000000", 23)]
    public void Parse_NumberTooLarge_SaysHowLargeItMayBe(string text, int offset) =>
        TextFormContract.Refuses<CountRange>(
            text, $"offset {offset}: DZ1001: expected a number of at most 9223372036854775807, found \"{text}\"");

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>("s", () => CountRange.Parse((string)null!));

    [Fact]
    public void Parse_EveryPrefixOfEveryForm_IsTheSameInUtf16AndUtf8() =>
        Assert.All(Forms, TextFormContract.AgreesOnAllPrefixes<CountRange>);

    [Theory]
    [MemberData(nameof(Cultures.Different), MemberType = typeof(Cultures))]
    public void ParseAndFormat_OtherCulture_IsTheSame(string culture) =>
        Cultures.Under(culture, () => Assert.All(Canonical, row => TextFormContract.Canonical((string)row[0], (CountRange)row[1])));

    [Fact]
    public void TryParse_EveryShortText_AgreesWithTheReference() =>
        Assert.All(Texts.All(Alphabet, maxLength: 4), AgreesWithTheReference);

    [Fact]
    public void TryParse_NearlyValidText_AgreesWithTheReference() =>
        Prop.ForAll(Texts.Near(Forms, Alphabet), AgreesWithTheReference)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void TryParse_NearlyValidText_IsTheSameInUtf16AndUtf8() =>
        Prop.ForAll(Texts.Near(Forms, Alphabet), TextFormContract.Agrees<CountRange>)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Parse_WhatWasFormatted_GivesAnEqualValue() =>
        Prop.ForAll(CountRanges.Any, range => Assert.Equal(range, CountRange.Parse(range.ToString())))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("73")]
    [InlineData("9223372036854775807+")]
    [InlineData(">100")]
    [InlineData("..20")]
    [InlineData("~20..30")]
    [InlineData("tens of thousands")]
    [InlineData("unquantified")]
    [InlineData("20..10")]
    [InlineData("seventy three!")]
    [InlineData("")]
    public void TryParse_AnyTextButAnUncommonWord_AllocatesNothing(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);

        Allocations.None(() => _ = CountRange.TryParse(text, out _));
        Allocations.None(() => _ = CountRange.TryParse(utf8, out _));
    }

    [Theory]
    [MemberData(nameof(Canonical))]
    public void TryFormat_AnyCount_AllocatesNothing(string text, CountRange value)
    {
        var characters = new char[text.Length];
        var bytes = new byte[text.Length];

        Allocations.None(() => _ = value.TryFormat(characters, out _));
        Allocations.None(() => _ = value.TryFormat(bytes, out _));
    }

    [Fact]
    public void TryParse_CommonWord_SharesItsInstance() =>
        Assert.Same(CountRange.Parse("dozens").Word, CountRange.Parse("dozens"u8).Word);

    private static void AgreesWithTheReference(string text)
    {
        var parsed = CountRange.TryParse(text, out var value);

        Assert.Equal(CountRangeReference.Parse(text), parsed ? value : null);
    }
}
