using System.Text;
using DeirZour.Seeds;
using DeirZour.Tabular;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Tabular;

public sealed class ClaimMappingTests
{
    [Fact]
    public void RoundTrip_SeedDataset_GivesEqualClaimsAndStatements()
    {
        var seeds = SeedDataset.Default.Dataset;

        var read = ReadBack(Write(seeds));

        Assert.Equal(seeds.Claims, read.Claims);
        Assert.Equal(seeds.Statements, read.Statements);
        Assert.Empty(read.Places);
    }

    [Fact]
    public void RoundTrip_SeedDataset_KeepsWhatTheColumnsSayOfTheRest()
    {
        var seeds = SeedDataset.Default;

        var read = ReadBack(Write(seeds.Dataset));

        Assert.NotEmpty(read.Events);
        Assert.All(read.Events, happened =>
        {
            var before = seeds.Find(happened.Id)!;
            Assert.Equal((before.Kind, before.Summary, before.When?.Date), (happened.Kind, happened.Summary, happened.When?.Date));
            Assert.Equal((before.Where?.AsWritten, before.Where?.Precision), (happened.Where?.AsWritten, happened.Where?.Precision));
            Assert.Equal(before.Where?.Point ?? (before.Where?.Place is { } place ? seeds.Find(place)?.Point : null), happened.Where?.Point);
        });
        Assert.All(read.Documents, document =>
        {
            var before = seeds.Find(document.Id)!;
            Assert.Equal(
                (before.Publisher, before.PublisherBasis, before.Title, before.PublishedOn, before.PublishedBasis),
                (document.Publisher, document.PublisherBasis, document.Title, document.PublishedOn, document.PublishedBasis));
        });
        Assert.Equal(seeds.Dataset.Documents.Count, read.Documents.Count);
        Assert.All(read.Sources, source => Assert.Equal(seeds.Find(source.Id)!.Name, source.Name));
    }

    [Fact]
    public void RoundTrip_TwiceWritten_IsTheSameText()
    {
        var once = Write(SeedDataset.Default.Dataset);

        Assert.Equal(Encoding.UTF8.GetString(once), Encoding.UTF8.GetString(Write(ReadBack(once))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RoundTrip_AnyClaims_AreEqual(bool withHxlTags) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var claims = new RandomClaims(seed).Make(8);
            var dataset = new Dataset { Claims = [.. claims.OfType<CasualtyClaim>()], Statements = [.. claims.OfType<Statement>()] };

            var read = ReadBack(Write(dataset, withHxlTags));

            Assert.Equal(dataset.Claims, read.Claims);
            Assert.Equal(dataset.Statements, read.Statements);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void ToRows_CasualtyClaim_SaysEverythingByItself()
    {
        var row = ClaimMapping.ToRows(SeedDataset.Default).Single(row => row.RecordId == "bbc-2017-01-14.q03");

        Assert.Equal((ClaimRowType.Claim, Outcome.Killed, CountRange.Exact(12), 12L, 12L), (row.Type, row.Outcome, row.Count, row.CountMin, row.CountMax));
        Assert.Equal(("sohr", "sohr", "Syrian Observatory for Human Rights"), (row.Claimant?.Value, row.Speaker?.Value, row.SpeakerName));
        Assert.Equal(("BBC News", "Deir al-Zour", 35.33588), (row.PublisherName, row.EventWhere, row.EventLatitude));
    }

    [Fact]
    public void ToRecords_RowsThatTellAnEventTwice_BelieveTheFirstAndSaySo()
    {
        var claim = new RandomClaims(1).Make(8).OfType<CasualtyClaim>().First() with { Event = Id<ConflictEvent>.Parse("raid") };
        var row = ClaimMapping.ToRows(new DatasetIndex(new Dataset { Claims = [claim] })).Single() with { EventSummary = "A raid" };
        var findings = new List<Diagnostic>();

        var records = ClaimMapping.ToRecords([row, row with { Id = Id<Claim>.Parse("second"), EventSummary = "Another raid" }], findings.Add).ToList();

        Assert.Equal("A raid", Assert.Single(records.OfType<ConflictEvent>()).Summary);
        Assert.Equal(2, records.OfType<CasualtyClaim>().Count());
        Assert.Equal(["DZ3405: event_summary: expected \"A raid\", as rows above tell about \"raid\", found \"Another raid\""], findings.Select(finding => finding.ToString()["offset 0: ".Length..]));
    }

    [Fact]
    public void Calls_NullArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimMapping.ToRows(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimMapping.ToRecords(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimMapping.ToDataset(null!));
        Assert.Throws<ArgumentNullException>("rows", () => ClaimMapping.ToDataset([null!]));
        Assert.Throws<ArgumentNullException>(() => new ClaimTableWriter(null!));
        Assert.Throws<ArgumentNullException>(() => new ClaimTableWriter(Stream.Null).Write(null!));
    }

    internal static byte[] Write(Dataset dataset, bool withHxlTags = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new ClaimTableWriter(stream, withHxlTags))
        {
            foreach (var row in ClaimMapping.ToRows(new DatasetIndex(dataset)))
            {
                writer.Write(row);
            }
        }

        return stream.ToArray();
    }

    private static Dataset ReadBack(byte[] table)
    {
        var reads = ClaimTableReader.Read(new MemoryStream(table), Reads.Options).ToList();
        Assert.DoesNotContain(reads, read => read.Diagnostic is { Severity: not Severity.Information } finding && finding.Rule != TabularRules.NulByte);
        return ClaimMapping.ToDataset(reads.Rows(), finding => Assert.Fail(finding.ToString()));
    }
}
