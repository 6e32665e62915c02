using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class ClaimTableReaderTests
{
    private const string Head = "type,id,document,voice,outcome,count,count_min,count_qualifier,victim_group,scope,statement_kind,summary,unit,where_latitude,where_longitude,evidence_start,evidence_length,relays,links,publisher,speaker\n";
    private const string Claim = "claim,c1,d1,own,killed,73,,,unspecified,incident,,,,,,,,,,,\n";

    [Theory]
    [InlineData("claim,,d1,own,killed,73,,,unspecified,incident,,,,,,,,,,,", "(2,7): DZ3401: id: expected a value, found none; the row is left out")]
    [InlineData("claim,c1,d1,own,,73,,,unspecified,incident,,,,,,,,,,,", "(2,17): DZ3401: outcome: expected a value, found none; the row is left out")]
    [InlineData("statement,s1,d1,own,,,,,,,,words,,,,,,,,,", "(2,27): DZ3401: statement_kind: expected a value, found none; the row is left out")]
    [InlineData(",c1,d1,own,killed,73,,,unspecified,incident,,,,,,,,,,,", "(2,1): DZ3401: type: expected a value, found none; the row is left out")]
    public void ReadRecords_RowWithoutWhatItNeeds_IsLeftOutWithAFinding(string line, string finding)
    {
        var reads = Records(Head + line + "\n");

        Assert.Equal([Reads.File + finding], Warnings(reads));
        Assert.DoesNotContain(reads, read => read.IsRecord);
    }

    [Theory]
    [InlineData("claim,c1,d1,own,killed,73,70,,unspecified,incident,,,,,,,,,,,", "(2,24): DZ3402: count: expected the count that the cells beside it say, found 73, which is believed")]
    [InlineData("claim,c1,d1,own,killed,73,,,unspecified,incident,,,,35.3,,,,,,,", "(2,53): DZ3403: where_latitude: expected latitude and longitude in degrees, found \"35.3\" and \"\"; the point is left out")]
    [InlineData("claim,c1,d1,own,killed,73,,,unspecified,incident,,,,95,40,,,,,,", "(2,53): DZ3403: where_latitude: expected latitude and longitude in degrees, found \"95\" and \"40\"; the point is left out")]
    [InlineData("claim,c1,d1,own,killed,73,,,unspecified,incident,,,,,,7,,,,,", "(2,55): DZ3403: evidence_start: expected start and length of the evidence, each 0 or more, found something else; the evidence is left out")]
    [InlineData("claim,c1,d1,own,killed,73,,,unspecified,incident,siege,,,,,,,,,,", "(2,50): DZ3404: statement_kind: expected nothing in a claim, found a value; it is left out")]
    [InlineData("statement,s1,d1,own,,,,,,,siege,words,rockets,,,,,,,,", "(2,39): DZ3403: unit: expected a count with the unit, found none; the unit is left out")]
    [InlineData("claim,c1,d1,own,killed,73,,,unspecified,incident,,,,,,,,a b;c,,,", "(2,57): DZ1004: relays: expected ids separated by semicolons, found \"a b\"")]
    [InlineData("claim,c1,d1,own,killed,73,,,unspecified,incident,,,,,,,,,partOf:,,", "(2,58): DZ3207: links: expected links such as \"partOf:q01\" separated by semicolons, found \"partOf:\"")]
    public void ReadRecords_CellsThatDoNotGoTogether_AreLeftOutWithAFinding(string line, string finding)
    {
        var reads = Records(Head + line + "\n");

        Assert.Equal([Reads.File + finding], Warnings(reads));
        Assert.Single(reads, read => read.IsRecord);
    }

    [Fact]
    public void ReadRecords_UnknownWords_AreFindings()
    {
        var reads = Records(Head + "claim,c1,d1,loud,killed,x73,,,unspecified,incident,,,,,,,,,,,\n");

        Assert.Equal(
            [
                "events.csv(2,25): DZ1001: count: expected a count such as \"73\", \"73+\", \"20..30\", \"~30\" or \"dozens\", found \"x73\"",
                "events.csv(2,13): DZ3207: voice: expected one of own, reported, quoted, found \"loud\"",
                "events.csv(2,13): DZ3401: voice: expected a value that can be read, found none; the row is left out",
                "events.csv(2,25): DZ3401: count: expected a value that can be read, found none; the row is left out",
            ],
            Warnings(reads));
    }

    [Fact]
    public void ReadRecords_CountInParts_IsTheSameCount()
    {
        var claim = Assert.IsType<CasualtyClaim>(Records(Head + "claim,c1,d1,own,killed,,73,atLeast,unspecified,incident,,,,,,,,,,,\n").Single(read => read.IsRecord).Record);

        Assert.Equal(CountRange.AtLeast(73), claim.Count);
    }

    [Fact]
    public void ReadRecords_SpeakerAlone_IsTheClaimantUnlessItIsThePublisher()
    {
        var reads = Records(Head + "claim,c1,d1,reported,killed,1,,,unspecified,incident,,,,,,,,,,paper,sohr\nclaim,c2,d1,own,killed,1,,,unspecified,incident,,,,,,,,,,paper,paper\n");

        Assert.Equal(["sohr", null], reads.Select(read => read.Record).OfType<CasualtyClaim>().Select(claim => claim.Attribution.Claimant?.Value));
    }

    [Fact]
    public void ReadRecords_Records_HaveThePositionsOfTheirRows() =>
        Assert.Equal(2, Records(Head + Claim).Single(read => read.IsRecord).Position.Line);

    [Fact]
    public void ReadRecords_TableFromASpreadsheet_IsReadAllTheSame()
    {
        var text = "\uFEFF" + (Head + Claim).Replace(',', ';').Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Single(Records(text), read => read.IsRecord);
    }

    [Theory]
    [InlineData("voice;id;type;document;count\n", "deirzour-csv")]
    [InlineData("id,event_summary,relays,statement_kind\n", "deirzour-csv")]
    [InlineData("id,claim,outcome,count,count_min,count_qualifier,evidence_phrase,victim_group,voice,scope,when,place\n", null)]
    [InlineData("type,document,title\n", null)]
    public void Detect_Header_TellsOurTableFromOthers(string head, string? code) => Assert.Equal(code, TableSchemas.Detect(Encoding.UTF8.GetBytes(head))?.Code);

    [Fact]
    public async Task ReadAsync_Table_GivesTheRowsOfRead()
    {
        var rows = new List<ClaimRow>();
        await foreach (var read in ClaimTableReader.ReadAsync(Reads.StreamOf(Head + Claim), Reads.Options))
        {
            rows.AddRange(read.Record is { } row ? [row] : []);
        }

        Assert.Equal(ClaimTableReader.Read(Reads.StreamOf(Head + Claim), Reads.Options).Rows(), rows);
    }

    private static IReadOnlyList<RecordRead<IRecord>> Records(string text) =>
        [.. ClaimTableReader.ReadRecords(Reads.StreamOf(text), Reads.Options with { Delimiter = text.Contains("type;") ? ';' : ',' })];

    private static IEnumerable<string> Warnings(IEnumerable<RecordRead<IRecord>> reads) =>
        reads.Where(read => read.Diagnostic is { Severity: not Severity.Information }).Select(read => read.Diagnostic!.ToString());
}
