using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Columns are found by name; what differs from the known releases is said by name.</summary>
public sealed partial class UcdpGedReaderTests
{
    /// <summary>The columns of the 19.1 generation, in their order.</summary>
    private static readonly string[] Columns41 =
    [
        "id", "year", "active_year", "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name", "side_a_new_id",
        "side_a", "side_b_new_id", "gwnob", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
        "source_headline", "source_original", "where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt",
        "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
        "deaths_civilians", "deaths_unknown", "low", "best", "high",
    ];

    [Fact]
    public void Read_HeaderOfThe19Generation_FindsEveryColumnByName()
    {
        var reads = Reads.All(new GedText(Columns41).Add(1).ToString());

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal((5, 6, 9), (row.Low, row.Best, row.High));
        Assert.Equal("Hill Front", row.SideB);
        Assert.Null(row.RelationalId);
        Assert.Null(row.PositionOf(UcdpGedColumn.RelationalId));
    }

    [Fact]
    public void Read_OlderNamesOfEstimates_AreTheSameColumnsAndReported()
    {
        var columns = Columns41.Select(column => column is "low" or "best" or "high" ? column + "_est" : column).ToArray();
        var text = new GedText(columns).Add(1, ("low_est", "5"), ("best_est", "6"), ("high_est", "9")).ToString();

        var reads = Reads.All(text);

        Assert.Equal(
            [
                "events.csv(1,431): DZ3011: low_est: expected \"low\" as releases of today have it, found \"low_est\"",
                "events.csv(1,439): DZ3011: best_est: expected \"best\" as releases of today have it, found \"best_est\"",
                "events.csv(1,448): DZ3011: high_est: expected \"high\" as releases of today have it, found \"high_est\"",
            ],
            reads.Findings());
        Assert.Equal((5, 6, 9), (reads.Rows()[0].Low, reads.Rows()[0].Best, reads.Rows()[0].High));
    }

    [Fact]
    public void Read_OtherOrderUpperCaseAndBlanks_FindsEveryColumnByName()
    {
        var columns = GedText.Columns.Reverse().ToArray();
        var lines = new GedText(columns).Add(1).ToString().Split('\n', 2);

        var reads = Reads.All($"{lines[0].Replace(",", " , ", StringComparison.Ordinal).ToUpperInvariant()}\n{lines[1]}");

        Assert.Equal(["events.csv(1,639): DZ3012: id: expected the columns in the order of release 19.1, found \"id\", \"year\", \"active_year\" and 35 more elsewhere"], reads.Findings());
        Assert.Equal(reads.Rows()[0] with { Origin = null }, Reads.All(new GedText().Add(1).ToString()).Rows()[0] with { Origin = null });
    }

    [Fact]
    public void Read_MissingColumns_NamesThemAndDeliversTheRows()
    {
        var columns = GedText.Columns.Except(["best", "region", "relid"]).ToArray();

        var reads = Reads.All(new GedText(columns).Add(1).ToString());

        Assert.Equal(
            [
                "events.csv(1,1): DZ3005: region: expected a column \"region\", found none of that name",
                "events.csv(1,1): DZ3004: best: expected a column \"best\", found none of that name",
            ],
            reads.Findings());
        Assert.Null(Assert.Single(reads.Rows()).Best);
    }

    [Fact]
    public void Read_UnknownAndRepeatedColumns_NamesThemAndKeepsTheirCells()
    {
        string[] columns = [.. GedText.Columns, "best_est", "note"];

        var reads = Reads.All(new GedText(columns).Add(1, ("best_est", "8"), ("note", "kept, too")).Add(2).ToString());

        Assert.Equal(
            [
                "events.csv(1,547): DZ3007: best_est: expected \"best\" once, found it again; the first one counts",
                "events.csv(1,556): DZ3006: note: expected a column of UCDP GED, found \"note\"; its cells are kept as text",
            ],
            reads.Findings());
        Assert.Equal([6, 6], reads.Rows().Select(row => row.Best));
        Assert.Equal([("best_est", "8"), ("note", "kept, too")], reads.Rows()[0].UnreadCells.Select(cell => (cell.Column, cell.Text)));
        Assert.Empty(reads.Rows()[1].UnreadCells);
    }

    [Fact]
    public void Read_AColumnElsewhere_IsNamedAndFound()
    {
        string[] columns = [.. Columns41[..^3], "best", "high", "low"];
        (columns[1], columns[2]) = (columns[2], columns[1]);

        var reads = Reads.All(new GedText(columns).Add(1).ToString());

        Assert.Equal(["events.csv(1,4): DZ3012: active_year: expected the columns in the order of release 20.1, found \"active_year\", \"gwnob\" elsewhere"], reads.Findings());
        Assert.Equal((5, 6, 9, 2017), (reads.Rows()[0].Low, reads.Rows()[0].Best, reads.Rows()[0].High, reads.Rows()[0].Year));
    }

    [Fact]
    public void Read_RowsAboveTheHeader_AreSkippedWithOneFinding()
    {
        var reads = Reads.All("\"Downloaded in spring\nby hand\"\n,,Estimates,,\n" + new GedText(Columns41).Add(1));

        Assert.Equal(["events.csv(1,1): DZ3010: expected the header, found 2 rows above it; skipped"], reads.Findings());
        Assert.Equal((1, 4L), (Assert.Single(reads.Rows()).Id, Assert.Single(reads.Rows()).Position!.Value.Line - 1));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Read_OtherDelimiter_IsSeenFromTheFirstLines(char delimiter)
    {
        var text = new GedText("id", "type_of_violence", "side_a", "best").Add(1, ("side_a", "Front, Army")).Add(2).ToString();

        var reads = Reads.All(text.Replace("Front, Army", "Front. Army", StringComparison.Ordinal).Replace(',', delimiter).Replace("Front. Army", "Front, Army", StringComparison.Ordinal));

        Assert.Equal(["Front, Army", "Government of Northland"], reads.Rows().Select(row => row.SideA));
        Assert.Equal([6, 6], reads.Rows().Select(row => row.Best));
    }

    [Fact]
    public void Read_HxlRowUnderTheHeader_IsSkipped()
    {
        var tags = string.Join(',', GedText.Columns.Select(column => column == "relid" ? "" : $"#ged+{column}"));
        var header = new GedText().ToString();

        var reads = Reads.All(header + tags + "\n" + new GedText().Add(1).ToString()[header.Length..]);

        Assert.Equal(["events.csv(2,1): DZ3008: found a row of HXL tags under the header; it is skipped"], reads.Findings());
        Assert.Equal([1], reads.Rows().Select(row => row.Id));
    }

    [Fact]
    public void Read_HeaderRepeatedBetweenRows_IsSkipped()
    {
        var text = new GedText().Add(1).ToString();

        var reads = Reads.All(text + text);

        Assert.Equal(["events.csv(3,1): DZ3009: expected a row, found the header once more; it is skipped"], reads.Findings());
        Assert.Equal([1, 1], reads.Rows().Select(row => row.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n\n")]
    public void Read_EmptyFile_SaysSo(string text) =>
        Assert.Equal(["events.csv(1,1): DZ3001: expected a header row, found nothing"], Reads.All(text).Findings());

    [Fact]
    public void Read_HeaderOnly_SaysThatThereAreNoRows()
    {
        Assert.Equal(["events.csv(1,1): DZ3013: expected rows below the header, found none"], Reads.All(new GedText().ToString()).Findings());
        Assert.DoesNotContain(Reads.All(new GedText().Add(1).ToString()), read => read.Diagnostic is not null);
    }

    [Fact]
    public void Enumerate_HeaderOnly_SaysThatThereAreNoRows()
    {
        var findings = new List<Diagnostic>();
        foreach (var row in UcdpGedReader.Enumerate(Encoding.UTF8.GetBytes(new GedText().ToString()), report: findings.Add))
        {
            Assert.Fail($"a row on line {row.Cells.Line}");
        }

        Assert.Equal(TabularRules.NoRows, Assert.Single(findings).Rule);
    }

    [Fact]
    public void Read_OtherTable_SaysWhatWasFoundAndEnds()
    {
        var reads = Reads.All("event_id,event_date,country,fatalities\n1,2017-03-04,Northland,6\n");

        Assert.Equal(
            ["events.csv(1,1): DZ3003: expected the header of UCDP GED with columns such as \"type_of_violence\", \"date_prec\", \"best\", found \"event_id,event_date,country,fatalities\""],
            reads.Findings());
        Assert.Empty(reads.Rows());
    }

    [Fact]
    public void Read_BinaryFile_SaysThatItIsNoSuchTable()
    {
        var bytes = new byte[100_000];
        new Random(3).NextBytes(bytes);

        var reads = Reads.All(bytes);

        Assert.Empty(reads.Rows());
        Assert.Contains("DZ3003", reads.Findings()[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderBeyondTheLimit_SaysThatItWasSkipped()
    {
        var reads = Reads.All(new GedText().Add(1).ToString(), Reads.Options with { MaxRowBytes = 300 });

        Assert.Equal("events.csv(1,1): DZ3106: expected a row of at most 300 bytes, found a longer one; it is skipped", reads.Findings()[0]);
        Assert.Empty(reads.Rows());
    }
}
