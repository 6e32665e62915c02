using System.Text;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>Each text marks the count with brackets; the second column is its text form.</summary>
public sealed partial class CountPhraseTests
{
    public static TheoryData<string, string> Numerals { get; } = new()
    {
        { "[73] people", "73" },
        { "[7].", "7" },
        { "[0] casualties", "0" },
        { "[1,200] people", "1200" },
        { "[1,234,567] people", "1234567" },
        { "[12 000] people", "12000" },
        { "[12\u00A0000] people", "12000" },
        { "[12\u202F000] people", "12000" },
        { "[12\u2009000\u2009000] people", "12000000" },
        { "[1.2 million] people", "1200000" },
        { "[1.25\u00A0million] people", "1250000" },
        { "[6 million] people", "6000000" },
        { "[3 dozen] people", "36" },
        { "[1.2 billion] people", "1200000000" },
        { "[999999999999999] people", "999999999999999" },
        { "[20]\tpeople", "20" },
        { "[2016] people", "2016" },
    };

    public static TheoryData<string, string> Words { get; } = new()
    {
        { "[two] others", "2" },
        { "[Ninety-two] people", "92" },
        { "[twenty one] people", "21" },
        { "[TWENTY\u2010ONE] PEOPLE", "21" },
        { "[two hundred and ten] people", "210" },
        { "[two hundred ten] people", "210" },
        { "[one thousand two hundred and thirty-four] people", "1234" },
        { "[two thousand and five] people", "2005" },
        { "[three hundred thousand] people", "300000" },
        { "[one million two hundred thousand and one] people", "1200001" },
        { "[nine billion] people", "9000000000" },
        { "[two hundred and fifty thousand] people", "250000" },
        { "[one thousand and two hundred] people", "1200" },
        { "[a hundred] and two hundred people", "100" },
        { "[two dozen] and three people", "24" },
        { "[twenty-five hundred] people", "2500" },
        { "[two and a half million] people", "2500000" },
        { "[a hundred] people", "100" },
        { "[a hundred and fifty] people", "150" },
        { "[a thousand] people", "1000" },
        { "[half a million] people", "500000" },
        { "[a dozen] people", "12" },
        { "[half a dozen] people", "6" },
        { "[half-a-dozen] people", "6" },
        { "[two dozen] people", "24" },
        { "[both] men", "2" },
        { "[a pair of] brothers", "2" },
        { "[a single] survivor", "1" },
        { "[zero] casualties", "0" },
        { "[two hundred] both young and old", "200" },
        { "[20] one of them a child", "20" },
        { "[two million] thousand", "2000000" },
    };

    public static TheoryData<string, string> Modifiers { get; } = new()
    {
        { "[at least 73] people", "73+" },
        { "[at least\n73] people", "73+" },
        { "[At least seven] people", "7+" },
        { "[no fewer than 30] people", "30+" },
        { "[more than 100] people", ">100" },
        { "[over 50] people", ">50" },
        { "[well over two hundred] people", ">200" },
        { "[just over 50] people", ">50" },
        { "[over hundred] people", ">100" },
        { "[more than a hundred] people", ">100" },
        { "[more than a 100] people", ">100" },
        { "[more than a dozen] people", ">12" },
        { "[as many as 20] people", "..20" },
        { "[up to 1,500] people", "..1500" },
        { "[no more than ten] people", "..10" },
        { "[fewer than 20] people", "..19" },
        { "[less than a dozen] people", "..11" },
        { "[nearly three] people", "~3" },
        { "[some 50] people", "~50" },
        { "[some two hundred] people", "~200" },
        { "[Some hundred] people", "~100" },
        { "[an estimated 30] people", "~30" },
        { "[around half a million] people", "~500000" },
        { "[another 40] people", "40" },
        { "[another dozen] people", "12" },
        { "[an additional six] people", "6" },
        { "[a further 10] people", "10" },
        { "[a total of 21] people", "21" },
        { "[at least another 40] people", "40+" },
        { "[up to an estimated 30] people", "..30" },
        { "[fewer than some 20] people", "..19" },
        { "[about as many as 20] people", "..20" },
        { "[50 or more] people", "50+" },
        { "[one or more] people", "1+" },
        { "[50 or fewer] people", "..50" },
        { "[50 or so] people", "~50" },
        { "[50+] people", "50+" },
        { "[six] more people", "6" },
        { "[all three] men", "3" },
    };

    public static TheoryData<string, string> Ranges { get; } = new()
    {
        { "[between 10 and 15] people", "10..15" },
        { "[Between ten and fifteen] people", "10..15" },
        { "[between 1,000 and 1.2 million] people", "1000..1200000" },
        { "[between 10 to 15] people", "10..15" },
        { "[between two and three hundred] people", "200..300" },
        { "[between a hundred and two hundred] people", "100..200" },
        { "[between a hundred and two thousand] people", "100..2000" },
        { "[between one thousand and two thousand] people", "1000..2000" },
        { "[between two hundred and ten and three hundred] people", "210..300" },
        { "[10-15] people", "10..15" },
        { "[10\u201315] people", "10..15" },
        { "[10 \u2013 15] people", "10..15" },
        { "[0\u20131] people", "0..1" },
        { "[3\u20133] people", "3" },
        { "[15 to 20] people", "15..20" },
        { "[two to three] people", "2..3" },
        { "[two or three] people", "2..3" },
        { "[two or three dozen] people", "24..36" },
        { "[10 to 15 thousand] people", "10000..15000" },
        { "[ten to twelve hundred thousand] people", "1000000..1200000" },
        { "[500 to 1 million] people", "500..1000000" },
        { "[some 10 to 15] people", "~10..15" },
        { "[at least 10 to 15] people", "10..15" },
        { "[20] to 15 people", "20" },
        { "[8]\u201418 people", "8" },
    };

    public static TheoryData<string, string> VagueOnes { get; } = new()
    {
        { "[dozens of] people", "dozens" },
        { "[Dozens] dead", "dozens" },
        { "[tens of thousands of] people", "tens of thousands" },
        { "[hundreds of thousands of] people", "hundreds of thousands" },
        { "[hundreds of] them", "hundreds" },
        { "[scores of] people", "scores" },
        { "[several] people", "several" },
        { "[several dozen] people", "dozens" },
        { "[several hundred] people", "hundreds" },
        { "[several hundred thousand] people", "hundreds of thousands" },
        { "[a few thousands] people", "thousands" },
        { "[many] people", "many" },
        { "[many of] them", "many" },
        { "[numerous] people", "numerous" },
        { "[a few] people", "a few" },
        { "[a number of] people", "a number" },
        { "[a couple of] people", "a couple" },
        { "[a couple dozen] people", "dozens" },
        { "[a handful of] people", "a handful" },
        { "[some] people", "some" },
        { "[at least several] people", "several" },
        { "[more than a few] people", "a few" },
    };

    public static TheoryData<string, string> Ones { get; } = new()
    {
        { "[a] child was killed", "1" },
        { "[An] elderly woman was hurt", "1" },
        { "[another] child was killed", "1" },
        { "[one] was hurt", "1" },
    };

    [Theory]
    [MemberData(nameof(Numerals))]
    [MemberData(nameof(Words))]
    [MemberData(nameof(Modifiers))]
    [MemberData(nameof(Ranges))]
    [MemberData(nameof(VagueOnes))]
    [MemberData(nameof(Ones))]
    public void TryReadStart_Count_GivesItWithItsModifiers(string marked, string count)
    {
        var text = Unmark(marked, out var start, out var length);

        Assert.True(CountPhrase.TryReadStart(text, out var phrase));
        Assert.True(CountPhrase.TryReadStart(Encoding.UTF8.GetBytes(text), out var utf8Phrase));

        Assert.Equal((text.Substring(start, length), count, 0), (text.Substring(phrase.Start, phrase.Length), phrase.Count.ToString(), phrase.Start));
        Assert.Equal(phrase, utf8Phrase);
    }

    [Theory]
    [MemberData(nameof(Words))]
    [MemberData(nameof(Modifiers))]
    [MemberData(nameof(Ranges))]
    [MemberData(nameof(VagueOnes))]
    [MemberData(nameof(Ones))]
    public void TryFind_CountWithinText_GivesTheSame(string marked, string count)
    {
        var text = Unmark($"السبت — officials said the strike hit {marked}", out var start, out var length);

        Assert.True(CountPhrase.TryFind(text, out var phrase));
        Assert.True(CountPhrase.TryFind(Encoding.UTF8.GetBytes(text), out var utf8Phrase));

        Assert.Equal((text.Substring(start, length), count), (text.Substring(phrase.Start, phrase.Length), phrase.Count.ToString()));
        Assert.Equal(phrase, utf8Phrase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("people")]
    [InlineData(" 12 people")]
    [InlineData("1.2 people")]
    [InlineData("1.200 people")]
    [InlineData("2.00 p.m.")]
    [InlineData("12-year-old boy")]
    [InlineData("twelve-year-old boy")]
    [InlineData("two-thirds")]
    [InlineData("two and a half hours")]
    [InlineData("30mm shells")]
    [InlineData("21st")]
    [InlineData("50%")]
    [InlineData("7:30")]
    [InlineData("15/11")]
    [InlineData("15-11-2014")]
    [InlineData("9999999999999999 people")]
    [InlineData("a school")]
    [InlineData("a large market")]
    [InlineData("another attack")]
    [InlineData("an")]
    [InlineData("a")]
    [InlineData("over the city")]
    [InlineData("between the lines")]
    [InlineData("at least")]
    [InlineData("at least at least at least at least at least at least at least 5")]
    [InlineData("hundred people")]
    [InlineData("half")]
    [InlineData("٧٣ people")]
    [InlineData("\ud83d 12")]
    public void TryReadStart_NoCountThere_GivesNothing(string text)
    {
        Assert.False(CountPhrase.TryReadStart(text, out var phrase));
        Assert.False(CountPhrase.TryReadStart(Encoding.UTF8.GetBytes(text), out _));
        Assert.Equal(default, phrase);
    }

    [Theory]
    [InlineData("Nothing happened.")]
    [InlineData("It happened in 2016.")]
    [InlineData("on 24 August")]
    [InlineData("on August 24")]
    [InlineData("a 12-year-old school")]
    [InlineData("at 7:30 local time")]
    [InlineData("worth $1,200")]
    [InlineData("worth €1.2 million")]
    [InlineData("dated 12.05.2014")]
    [InlineData("a school and another market")]
    [InlineData("an M16 and an AK-47")]
    [InlineData("")]
    public void TryFind_NoCount_GivesNothing(string text)
    {
        Assert.False(CountPhrase.TryFind(text, out var phrase));
        Assert.False(CountPhrase.TryFind(Encoding.UTF8.GetBytes(text), out _));
        Assert.Equal(default, phrase);
    }

    [Fact]
    public void Spans_OfUtf8Text_CountUtf16Units()
    {
        var text = "قُتل 😀 “at least 73” people";

        Assert.True(CountPhrase.TryFind(Encoding.UTF8.GetBytes(text), out var phrase));

        Assert.Equal((text.IndexOf("at", StringComparison.Ordinal), "at least 73".Length), (phrase.Start, phrase.Length));
    }

    private static string Unmark(string marked, out int start, out int length)
    {
        start = marked.IndexOf('[', StringComparison.Ordinal);
        length = marked.IndexOf(']', StringComparison.Ordinal) - start - 1;
        return marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
    }
}
