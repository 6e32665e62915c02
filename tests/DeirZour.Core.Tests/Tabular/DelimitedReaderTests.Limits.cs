using System.Diagnostics;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Cells and rows beyond the limits, and input made to cost time or memory.</summary>
public sealed partial class DelimitedReaderTests
{
    private static readonly TabularReadOptions Small = new() { File = "t.csv", MaxCellBytes = 10, MaxRowBytes = 30 };

    [Theory]
    [InlineData("a,0123456789\nb\n", new[] { "[a][0123456789]", "[b]" }, new string[0])]
    [InlineData("a,01234567890\nb\n", new[] { "[b]" }, new[] { "t.csv(1,3): DZ3105: expected a cell of at most 10 bytes, found a longer one; its row is skipped" })]
    [InlineData("a\n01234567890", new[] { "[a]" }, new[] { "t.csv(2,1): DZ3105: expected a cell of at most 10 bytes, found a longer one; its row is skipped" })]
    [InlineData("\"12\n4\",5,01234567890,\"x\ny\nz\n", new[] { "[y]", "[z]" }, new[] { "t.csv(2,6): DZ3105: expected a cell of at most 10 bytes, found a longer one; its row is skipped" })]
    [InlineData("012345678,012345678,0123456789\nb\n", new[] { "[012345678][012345678][0123456789]", "[b]" }, new string[0])]
    [InlineData("012345678,012345678,012345678,0\r\nb\n", new[] { "[b]" }, new[] { "t.csv(1,1): DZ3106: expected a row of at most 30 bytes, found a longer one; it is skipped" })]
    public void Read_BeyondALimit_SkipsTheRowAndGoesOnWhereverBytesAreSplit(string text, string[] rows, string[] findings)
    {
        foreach (var bufferSize in new[] { 1, 2, 3, 5, 8, 4096 })
        {
            var read = Cells.Read(text, bufferSize, Small);

            Assert.Equal(rows, read.Rows);
            Assert.Equal(findings, read.Findings);
        }
    }

    [Fact]
    public void Read_TooManyCells_SkipsTheRow()
    {
        var read = Cells.Read(new string(',', 16_384) + "\na\n");

        Assert.Equal(["[a]"], read.Rows);
        Assert.Equal(["t.csv(1,1): DZ3106: expected a row of at most 16,384 cells, found more; it is skipped"], read.Findings);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a,")]
    [InlineData("\"")]
    [InlineData("\"a")]
    [InlineData(",\"")]
    [InlineData("\0")]
    public void Read_OneLineOf100Megabytes_TakesConstantMemoryAndLinearTime(string unit)
    {
        using var stream = new RepeatingStream(unit, 100_000_000);
        var reader = new DelimitedReader(stream, new TabularReadOptions { File = "t.csv" });
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var findings = 0;
        while (reader.Read())
        {
            findings += reader.Findings.Count;
        }

        Assert.InRange(findings, 1, 100_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("\"\"x\n")]
    [InlineData("\"\"\"x\n")]
    [InlineData("\"a \"b\n")]
    [InlineData("a,\"b\n")]
    [InlineData("a,\"b,\"\n")]
    [InlineData("a\"\",\"\"\",b\n")]
    [InlineData("\"a \"b,x \"c,\"d \"\"e\n")]
    [InlineData("\"a\n\"b \"c\n")]
    public void Read_ManyStrayQuotes_TakesLinearTime(string line)
    {
        using var stream = new RepeatingStream(line, 2_000_000);
        var reader = new DelimitedReader(stream, new TabularReadOptions { File = "t.csv" });
        var watch = Stopwatch.StartNew();

        while (reader.Read())
        {
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
