using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Quotes that break RFC 4180: each may cost its own row at most.</summary>
public sealed partial class DelimitedReaderTests
{
    [Fact]
    public void Read_QuoteNeverClosed_ReadsItAsTextAndLosesNoRow()
    {
        var read = Cells.Read("a,b\nc,\"d\ne,f\ng,h\n");

        Assert.Equal(["[a][b]", "[c][\"d]", "[e][f]", "[g][h]"], read.Rows);
        Assert.Equal(["t.csv(2,3): DZ3101: expected the quote that opens this cell to be closed before the end of the file; it is read as text"], read.Findings);
    }

    [Fact]
    public void Read_StrayQuoteBeforeALaterQuotedCell_ReadsItAsTextAndLosesNoRow()
    {
        var read = Cells.Read("a,\"b\nc,d\ne,\"f,\nx\"\ng\n");

        Assert.Equal(["[a][\"b]", "[c][d]", "[e][f,⏎x]", "[g]"], read.Rows);
        Assert.Equal(["t.csv(1,3): DZ3101: expected the quote that opens this cell to be closed before the next quoted cell at (3,3); it is read as text"], read.Findings);
    }

    [Fact]
    public void Read_QuoteNotClosedBeforeTheNextCell_KeepsTheNumberOfCells()
    {
        var read = Cells.Read("\"a,\"b\",c\n");

        Assert.Equal(["[\"a][b][c]"], read.Rows);
        Assert.Equal(["t.csv(1,1): DZ3101: expected the quote that opens this cell to be closed before the next quoted cell at (1,4); it is read as text"], read.Findings);
    }

    [Fact]
    public void Read_QuoteNotClosedWithinTheLimit_ReadsItAsTextAndLosesNoRow()
    {
        var options = new TabularReadOptions { File = "t.csv", MaxCellBytes = 20 };
        var text = $"a,\"b\n{string.Concat(Enumerable.Repeat("c,d\n", 10))}e,\"f\"\n";

        foreach (var bufferSize in new[] { 1, 16, 4096 })
        {
            var read = Cells.Read(text, bufferSize, options);

            Assert.Equal(["[a][\"b]", .. Enumerable.Repeat("[c][d]", 10), "[e][f]"], read.Rows);
            Assert.Equal(["t.csv(1,3): DZ3101: expected the quote that opens this cell to be closed within 20 bytes; it is read as text"], read.Findings);
        }
    }

    [Fact]
    public void Read_LoneQuotesInAQuotedCell_ReadsThemAsTextAndFindsTheFirst()
    {
        var read = Cells.Read("\"he said \"no\", then left\",b\nc,d\n");

        Assert.Equal(["[he said \"no][ then left\"][b]", "[c][d]"], read.Rows);
        Assert.Equal(["t.csv(1,10): DZ3102: expected a doubled quote or the end of the cell, found a quote followed by text; it is read as text"], read.Findings);

        read = Cells.Read("\"he said \"no\" and left\",b\nc,d\n");

        Assert.Equal(["[he said \"no\" and left][b]", "[c][d]"], read.Rows);
        Assert.Equal(["t.csv(1,10): DZ3102: expected a doubled quote or the end of the cell, found a quote followed by text; it is read as text"], read.Findings);
    }

    [Theory]
    [InlineData("\"North Wire\" reports,b\nc,d\n")]
    [InlineData("\"North Wire\" reports,b\nsaid \"no\" twice,d\n")]
    [InlineData("\"North Wire\" reports,b\nsaid \"no\",d\n")]
    public void Read_TextBehindTheClosingQuote_EndsTheRowWithItsLine(string text)
    {
        var read = Cells.Read(text);

        Assert.Equal("[\"North Wire\" reports][b]", read.Rows[0]);
        Assert.Equal(2, read.Rows.Count);
        Assert.Equal(["t.csv(1,1): DZ3101: expected the quote that opens this cell to be closed on the same line, as the cell holds a lone quote; it is read as text"], read.Findings);
    }

    [Fact]
    public void Read_DoubledQuotesAroundTextWithoutQuotes_AreText()
    {
        var read = Cells.Read("\"\"no\"\" they said,b\n");

        Assert.Equal(["[\"\"no\"\" they said][b]"], read.Rows);
        Assert.Equal(["t.csv(1,1): DZ3102: expected text between the quotes, found an empty cell with text behind it; the quotes are read as text"], read.Findings);
    }

    [Fact]
    public void Read_LineBreakBeforeALoneQuote_EndsTheRowWithItsLine()
    {
        var read = Cells.Read("\"a\nb \"c\" d\",e\n");

        Assert.Equal(["[\"a]", "[b \"c\" d\"][e]"], read.Rows);
        Assert.Equal(["t.csv(1,1): DZ3101: expected the quote that opens this cell to be closed on the same line, as the cell holds a lone quote; it is read as text"], read.Findings);
    }

    /// <summary>One quote too many, at any place of a table: the rows before and behind are as they were.</summary>
    [Fact]
    public void Read_StrayQuoteAnywhere_LeavesAllOtherRowsAsTheyWere()
    {
        var random = new Random(20170905);
        for (var round = 0; round < 2000; round++)
        {
            var lines = Enumerable.Range(0, 12).Select(_ => string.Join(',', Enumerable.Range(0, 4).Select(_ => Cell(random))) + "\n").ToArray();
            var expected = Cells.Read(string.Concat(lines)).Rows;
            var damaged = random.Next(lines.Length);

            lines[damaged] = lines[damaged].Insert(random.Next(lines[damaged].Length), "\"");
            var read = Cells.Read(string.Concat(lines), bufferSize: 1 + random.Next(50)).Rows;

            Assert.Equal(expected.Take(damaged), read.Take(damaged));
            Assert.Equal(expected.Skip(damaged + 1), read.TakeLast(expected.Count - damaged - 1));
        }

        static string Cell(Random random) => random.Next(5) switch
        {
            0 => $"\"x{random.Next(10)}, y\"",
            1 => $"\"x\n{random.Next(10)}\"",
            2 => $"\"x \"\"{random.Next(10)}\"\"\"",
            3 => $"x{random.Next(100)}",
            _ => "y",
        };
    }
}
