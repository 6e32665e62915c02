using System.Text;
using DeirZour.Tests.Support;
using DeirZour.Text;
using NodaTime;

namespace DeirZour.Tests.Text;

public sealed class TimeExpressionFinderTests
{
    [Theory]
    [InlineData("A rocket killed 12 people on Saturday.", "on Saturday")]
    [InlineData("On Saturday, a rocket killed 12 people.", "On Saturday")]
    [InlineData("Twelve people were killed on Saturday (14 January).", "on Saturday (14 January)")]
    [InlineData("Twelve people were killed on Tuesday [3 May] in the village.", "on Tuesday [3 May]")]
    [InlineData("Twelve people were killed Saturday in a raid.", "Saturday")]
    [InlineData("Friday's attack killed 12 people.", "Friday")]
    [InlineData("The Friday attack killed 12 people.", "Friday")]
    [InlineData("A raid in the early hours of Sunday killed 12 people.", "in the early hours of Sunday")]
    [InlineData("A raid on 28 January 2022 killed 12 people.", "on 28 January 2022")]
    [InlineData("On 28 January 2022, in the north, a raid killed 12 people.", "On 28 January 2022")]
    [InlineData("Around 9 February 2022, a person was killed.", "Around 9 February 2022")]
    [InlineData("The raids killed nine herders in the last 24 hours.", "in the last 24 hours")]
    [InlineData("More than 170,000 people have been killed since March 2011.", "since March 2011")]
    [InlineData("Since Sept. 19, at least 359 civilians have been killed.", "Since Sept. 19")]
    [InlineData("More than 200,000 people have been killed since the revolt broke out in March 2011.", "since the revolt broke out in March 2011")]
    [InlineData("Some 40 people have been killed since the truce, a doctor said.", "since the truce")]
    [InlineData("Some 400 people were killed in 2013 in the two provinces.", "in 2013")]
    [InlineData("The gas attack of August 2013 left 400 people dead.", "August 2013")]
    [InlineData("Shelling killed 12 people overnight.", "overnight")]
    [InlineData("Twelve people were killed in an attack claimed by the group on a mosque on Friday.", "on Friday")]
    [InlineData("Clashes on Saturday and Sunday have left 12 people dead.", "on Saturday and Sunday")]
    [InlineData("Twelve people were killed in overnight shelling.", "overnight")]
    [InlineData("A raid in the north, on Monday night by unknown aircraft, killed 12 people.", "on Monday night")]
    [InlineData("Gunmen killed a driver of the company (NOC) on Monday, police sources said.", "on Monday")]
    [InlineData("Dozens of porters were killed and many hurt after rockets fell on the docks on Monday.", "on Monday", "on Monday")]
    [InlineData("Thousands of people have been trapped in the city for nearly three years.", "for nearly three years")]
    [InlineData("Over the past two years, 40 people have starved to death.", "Over the past two years")]
    [InlineData("Overnight shelling killed 12 people.", "Overnight")]
    [InlineData("Hunger has killed 12 people in recent months.", "in recent months")]
    [InlineData("The blast killed 12 people, and a second one two hours later wounded 5.", "", "two hours later")]
    [InlineData("The death toll had risen to 47 by Monday evening.", "by Monday evening")]
    public void When_OneTime_BelongsToTheClaim(string text, params string[] expected) => Assert.Equal(expected, Whens(text));

    [Theory]
    [InlineData("A rocket killed 12 people, a monitor said on Sunday.")]
    [InlineData("A rocket killed 12 people, said the ministry on Sunday.")]
    [InlineData("A rocket killed 12 people, the ministry said in a statement on Sunday.")]
    [InlineData("A rocket killed 12 people, a doctor told reporters by telephone late on Sunday.")]
    [InlineData("A monitor said on Sunday that a rocket had killed 12 people.")]
    [InlineData("A monitor said Sunday a rocket had killed 12 people.")]
    [InlineData("A monitor on Sunday reported that a rocket had killed 12 people.")]
    [InlineData("On Sunday, the ministry said a rocket had killed 12 people.")]
    [InlineData("On Sunday, the Committee, a local group, said a rocket had killed 12 people.")]
    [InlineData("A rocket killed 12 people, according to a statement by the ministry on Sunday.")]
    [InlineData("A rocket killed 12 people, says a report published on 3 May 2016.")]
    [InlineData("A rocket killed 12 people in an attack that the group claimed on Monday.")]
    public void When_TimeOfTheStatement_BelongsToNoClaim(string text) => Assert.All(Whens(text), Assert.Empty);

    [Theory]
    [InlineData("A rocket killed 12 people on Saturday, a monitor said on Sunday.", "on Saturday")]
    [InlineData("A monitor said on Sunday that a rocket had killed 12 people the previous day.", "the previous day")]
    [InlineData("A monitor said a rocket on Saturday killed 12 people.", "on Saturday")]
    [InlineData("A monitor said Saturday's rocket killed 12 people.", "Saturday")]
    [InlineData("A monitor said that on Saturday 12 people were killed.", "on Saturday")]
    [InlineData("The ministry said 12 people were killed on Saturday.", "on Saturday")]
    [InlineData("The ministry said overnight shelling killed 12 people.", "overnight")]
    [InlineData("On Saturday 12 people were killed, the ministry said.", "On Saturday")]
    [InlineData("On Saturday, gunmen attacked a village, the ministry said, killing 12 people.", "On Saturday")]
    [InlineData("Twelve people were killed on Saturday said the ministry.", "on Saturday")]
    public void When_TimesOfStatementAndDeed_TakesTheDeed(string text, string expected) => Assert.Equal([expected], Whens(text));

    [Theory]
    [InlineData("A raid killed 12 people and wounded 20 on Friday.", "on Friday", "on Friday")]
    [InlineData("On Friday a raid killed 12 people and wounded 20.", "On Friday", "On Friday")]
    [InlineData("Twelve people were killed and 20 wounded on Friday when a bomb that killed five others exploded.", "on Friday", "on Friday", "on Friday")]
    [InlineData("Twelve people died on Friday and 20 died on Saturday.", "on Friday", "on Saturday")]
    [InlineData("On Friday 12 people were killed, and on Saturday 20 were killed.", "On Friday", "on Saturday")]
    [InlineData("In the north 12 people died; in the south 20 people died on Saturday.", "", "on Saturday")]
    [InlineData("A raid killed 12 people in the city and on Saturday 20 people were killed.", "", "on Saturday")]
    [InlineData("A raid on Friday killed 12 people, including two children.", "on Friday", "on Friday")]
    [InlineData("Twelve people, including two children, were killed on Friday.", "on Friday", "on Friday")]
    [InlineData("A raid killed 12 people on Friday, a day after gunmen killed five people.", "on Friday", "")]
    [InlineData("A raid killed 12 people, days after gunmen killed five people on Thursday.", "", "on Thursday")]
    public void When_SeveralClaims_EachHasTheTimeOfItsClause(string text, params string[] expected) => Assert.Equal(expected, Whens(text));

    [Theory]
    [InlineData("Fighting that began on Saturday has killed 12 people.")]
    [InlineData("A raid killed 12 people in the fiercest fighting since the siege was broken in September.")]
    [InlineData("A raid killed 12 people in the worst attack since May.")]
    [InlineData("A raid killed 12 people in the biggest attack for months.")]
    [InlineData("The group released a video on Sunday showing the killing of 12 people.")]
    [InlineData("A raid killed 12 people in a town held by rebels since 2012.")]
    [InlineData("A raid killed 12 people, which the council will discuss next week.")]
    [InlineData("A raid killed 12 people, whose funerals were held on Sunday.")]
    [InlineData("A raid killed 12 people days after a truce was agreed in May.")]
    [InlineData("Published July 5 2016 A raid killed 12 people.")]
    [InlineData("15-11-2014 Army raid kills 12 people.")]
    [InlineData("DAMASCUS, July 5 (Agency) - A raid killed 12 people.")]
    [InlineData("The Sunday Times counted: a raid killed 12 people.")]
    [InlineData("They may have lost 12 people, 12 people died.")]
    public void When_TimeOfSomethingElse_BelongsToNoClaim(string text) => Assert.All(Whens(text), Assert.Empty);

    [Theory]
    [InlineData("06/03/2017: A raid killed 12 people.", "06/03/2017")]
    [InlineData("14 January 2017, Aleppo: a raid killed 12 people.", "14 January 2017")]
    public void When_EntryOfALog_BelongsToItsClaims(string text, string expected) => Assert.Equal([expected], Whens(text));

    [Theory]
    [InlineData("In May 12 people were killed.", "In May")]
    [InlineData("On May 3, 2000 people were killed.", "On May 3")]
    [InlineData("On May 3, 2016, 200 people were killed.", "On May 3, 2016")]
    public void When_CountBesideAMonth_IsNoDayOrYear(string text, string expected) => Assert.Equal([expected], Whens(text));

    [Fact]
    public void When_Utf8_IsTheSameRange()
    {
        const string Text = "Zürich – “At least 12 porters” died on Saturday\u00A0(14 January).";
        using var utf16 = new ClaimReader(Text);
        using var utf8 = new ClaimReader(Encoding.UTF8.GetBytes(Text));

        Assert.True(utf16.Read());
        Assert.True(utf8.Read());
        Assert.Equal("on Saturday\u00A0(14 January)", Text[utf16.Current.When]);
        Assert.Equal(utf16.Current, utf8.Current);
    }

    [Fact]
    public void ToDateReference_OfAClaim_ResolvesAgainstPublication()
    {
        const string Text = "Not fewer than 63 rebels died in the last 24 hours, an observer said on Sunday.";
        using var reader = new ClaimReader(Text);
        Assert.True(reader.Read());

        Assert.Equal(
            new DateReference { AsWritten = "in the last 24 hours", Date = EventDate.Parse("2017-10-28/2017-10-29"), Basis = Basis.Resolved },
            reader.Current.ToDateReference(Text, new LocalDate(2017, 10, 29)));
        Assert.Equal(
            new DateReference { AsWritten = "in the last 24 hours" },
            reader.Current.ToDateReference(Text, null));
    }

    [Fact]
    public void ToDateReference_NoTimeGiven_IsNull()
    {
        const string Text = "At least 73 fighters died.";
        using var reader = new ClaimReader(Text);
        Assert.True(reader.Read());

        Assert.Null(reader.Current.ToDateReference(Text, new LocalDate(2017, 10, 29)));
    }

    [Fact]
    public void Read_SentencesFullOfTimes_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat(
            "On Friday (13 January) a raid killed 12 people and wounded 20 in the last 24 hours, an observer said on Sunday, since the war began in 2011. ", 20));
        Allocations.None(() =>
        {
            using var reader = new ClaimReader(text);
            while (reader.Read())
            {
            }
        });
    }

    private static string[] Whens(string text)
    {
        var whens = new List<string>();
        using var reader = new ClaimReader(text);
        while (reader.Read())
        {
            whens.Add(text[reader.Current.When]);
        }

        Assert.NotEmpty(whens);
        return [.. whens];
    }
}
