using System.Text;
using DeirZour.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Text;

public sealed class ClaimReaderTests
{
    private const string Report =
        "At least 12 villagers were killed and 30 wounded on Sunday, the Valley Observatory for Peace (VOP) said. " +
        "“Three of the dead were children,” its head, Nadim Saleh, told Delta News. It added that 400 people had fled. " +
        "The army reported no casualties. Two days later the death toll rose to 15, Saleh said.";

    [Fact]
    public void Read_Report_GivesCountsSpansAndSpeakers()
    {
        using var reader = new ClaimReader(Report);
        List<string> claims = [];
        while (reader.Read())
        {
            var claim = reader.Current;
            claims.Add($"{WireNames.Get(claim.Outcome)} {claim.Count} '{Report.Substring(claim.Start, claim.Length)}' {Report[claim.Claimant]}");
        }

        Assert.Equal(
            [
                "killed 12+ 'At least 12' Valley Observatory for Peace",
                "wounded 30 '30' Valley Observatory for Peace",
                "killed 3 'Three' Nadim Saleh",
                "displaced 400 '400' Nadim Saleh",
                "killedOrWounded 0 'no' army",
                "killed 15 '15' Nadim Saleh",
            ],
            claims);
    }

    [Fact]
    public void Read_Utf8_GivesTheAnswersOfUtf16()
    {
        Assert.Equal(All(Report), All(Encoding.UTF8.GetBytes(Report)));
    }

    [Fact]
    public void Read_AnyText_NeverThrowsAndAgreesInBothEncodings()
    {
        string[] words = ["killed", "12", "people", "at least", "said", "the", ",", ".", "\u00A0", "–", "“", "two", "of them", "including", "wounded", "were", "toll", "rose to", "no", "[", "]", "(", "children", "among", "\uD83D\uDE00", "دير", "\n", "-", "million", "million million", "2016", "that", "who", "IS", "'s"];
        var texts = Gen.Elements(words).ListOf().Select(list => string.Join(' ', list)).ToArbitrary();

        Prop.ForAll(texts, text => All(text).SequenceEqual(All(Encoding.UTF8.GetBytes(text)))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || All(text).Count >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => bytes is null || All(bytes).Count >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0\0\0")]
    [InlineData("\uD800")]
    [InlineData("Les soldats ont pris la ville hier.")]
    [InlineData("قتل عشرة أشخاص")]
    public void Read_TextWithoutEnglishClaims_GivesNone(string text)
    {
        Assert.Empty(All(text));
    }

    [Fact]
    public void Read_LineThatEndsInTheMiddleOfACount_GoesOnInTheNext()
    {
        var claim = Assert.Single(All("The raid on the market killed at least\n12 people on Monday."));

        Assert.Equal(CountRange.AtLeast(12), claim.Count);
    }

    [Fact]
    public void Read_NameBrokenByTheEndOfAWrappedLine_IsWhole()
    {
        const string Text = "At least 73 porters were killed at the weir, the Valley Observatory for Human\nRights said on Sunday. It was the worst night of the month in that place.";
        using var reader = new ClaimReader(Text);

        Assert.True(reader.Read());
        Assert.Equal("Valley Observatory for Human\nRights", Text[reader.Current.Claimant]);
    }

    [Fact]
    public void Read_HeadlineOverItsText_IsASentenceOfItsOwn()
    {
        const string Text = "Raid kills nine in Tarim, officials say\nNine porters were killed in a raid on the market of Tarim on Sunday, the town\ncouncil said.";
        using var reader = new ClaimReader(Text);

        Assert.True(reader.Read());
        Assert.Equal("officials", Text[reader.Current.Claimant]);
        Assert.True(reader.Read());
        Assert.Equal("town\ncouncil", Text[reader.Current.Claimant]);
    }

    [Fact]
    public void Read_HostileLengths_StayLinear()
    {
        foreach (var text in new[]
        {
            new string('9', 1_000_000) + " people were killed.",
            new string('a', 1_000_000) + " killed",
            string.Concat(Enumerable.Repeat("\"", 10_000)) + "three people were killed" + new string('"', 10_000),
            string.Concat(Enumerable.Repeat("killed and ", 100_000)),
            string.Concat(Enumerable.Repeat("two people, including ", 50_000)),
            string.Concat(Enumerable.Repeat("a monitor said 3 people died. ", 20_000)),
        })
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            _ = All(text);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{text[..20]}… took {clock.Elapsed}");
        }
    }

    [Fact]
    public void Read_WarmedUp_AllocatesNothing()
    {
        var bytes = Encoding.UTF8.GetBytes(Report);
        Count(bytes);
        Count(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Count(bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(6, count);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Toll_OfReport_TakesTheLatestFigureAndSaysWhatItLeftOut()
    {
        using var reader = new ClaimReader(Report);
        var toll = reader.Toll(Outcome.Killed)!;

        Assert.Equal(CountRange.Exact(15), toll.Count);
        Assert.Equal(15, toll.Best);
        Assert.Equal([5], toll.Claims);
        Assert.Contains((0, TollExclusion.Superseded), toll.LeftOut);
        Assert.Contains((2, TollExclusion.Part), toll.LeftOut);
        Assert.Null(reader.Toll(Outcome.Missing));
    }

    [Fact]
    public void ToClaim_MakesARecordWithLinksAndEvidence()
    {
        const string Text = "Ten villagers, two of them girls, were killed, Dr. Hana Aziz told Delta News.";
        var context = new ClaimContext { Document = Id<Document>.Parse("delta-1"), SourceOf = name => Id<Source>.Parse(name.Replace(' ', '-')) };
        using var reader = new ClaimReader(Text);
        List<CasualtyClaim> claims = [];
        while (reader.Read())
        {
            claims.Add(reader.Current.ToClaim(Text, context));
        }

        Assert.Equal(["delta-1.c01", "delta-1.c02"], claims.Select(claim => claim.Id.Value));
        Assert.Equal("Dr.-Hana-Aziz", claims[0].Attribution.Claimant?.Value);
        Assert.Equal(["Delta-News"], claims[0].Attribution.Relays.Select(relay => relay.Value));
        Assert.Equal(new Evidence(0, 3, "Ten"), claims[0].Evidence);
        Assert.Equal([new ClaimLink { Kind = LinkKind.PartOf, Target = Id<Claim>.Parse("delta-1.c01") }], claims[1].Links);
        Assert.Equal(new Victims { Group = VictimGroup.Child, Phrase = "girls" }, claims[1].Victims);
    }

    private static List<ExtractedClaim> All(string text)
    {
        using var reader = new ClaimReader(text);
        List<ExtractedClaim> claims = [];
        while (reader.Read())
        {
            claims.Add(reader.Current);
        }

        return claims;
    }

    private static List<ExtractedClaim> All(byte[] utf8)
    {
        using var reader = new ClaimReader((ReadOnlySpan<byte>)utf8);
        List<ExtractedClaim> claims = [];
        while (reader.Read())
        {
            claims.Add(reader.Current);
        }

        return claims;
    }

    private static int Count(byte[] utf8)
    {
        using var reader = new ClaimReader((ReadOnlySpan<byte>)utf8);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
