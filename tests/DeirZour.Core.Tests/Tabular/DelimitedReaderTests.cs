using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed partial class DelimitedReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "[a]" })]
    [InlineData("a,b\nc,d\n", new[] { "[a][b]", "[c][d]" })]
    [InlineData("a,b\nc,d", new[] { "[a][b]", "[c][d]" })]
    [InlineData("a,\n,b\n,", new[] { "[a][]", "[][b]", "[][]" })]
    [InlineData("a\nb\r\nc\rd\r\ne", new[] { "[a]", "[b]", "[c]", "[d]", "[e]" })]
    [InlineData("a\n\n\r\n\rb\n\n", new[] { "[a]", "[b]" })]
    [InlineData("\"a\",\"\",\"b,c\"\n\"\"\n", new[] { "[a][][b,c]", "[]" })]
    [InlineData("\"a\"\"b\",\"\"\"\",\"\"\"c\"\"\"\n", new[] { "[a\"b][\"][\"c\"]" })]
    [InlineData("\"a\nb\",\"c\r\nd\",\"e\rf\"\r\ng\n", new[] { "[a⏎b][c⇠⏎d][e⇠f]", "[g]" })]
    [InlineData("\"a\n\n\nb\"\nc\n", new[] { "[a⏎⏎⏎b]", "[c]" })]
    [InlineData("a\"b,c\"\"d\n5' 6\"\n", new[] { "[a\"b][c\"\"d]", "[5' 6\"]" })]
    [InlineData(" a , \"b\"\n", new[] { "[ a ][ \"b\"]" })]
    [InlineData("دير الزور,\"الزور, دير\",😀\n", new[] { "[دير الزور][الزور, دير][😀]" })]
    public void Read_WellFormedText_CutsItIntoCells(string text, string[] expected)
    {
        foreach (var bufferSize in new[] { 1, 2, 3, 7, 65536 })
        {
            var read = Cells.Read(text, bufferSize);

            Assert.Equal(expected, read.Rows);
            Assert.Empty(read.Findings);
        }
    }

    [Theory]
    [InlineData('\t', "a,b\tc\n", "[a,b][c]")]
    [InlineData(';', "a;\"b;c\"\n", "[a][b;c]")]
    [InlineData('|', "a|b,c\n", "[a][b,c]")]
    public void Read_OtherDelimiter_CutsThere(char delimiter, string text, string expected) =>
        Assert.Equal([expected], Cells.Read(text, delimiter: delimiter).Rows);

    [Fact]
    public void Read_ByteOrderMark_IsNoPartOfTheFirstCellOrColumn()
    {
        var reader = new DelimitedReader(Reads.StreamOf("\uFEFFa,b\n"));

        Assert.True(reader.Read());
        Assert.Equal("a", reader.Row[0].ToString());
        Assert.Equal(new TextPosition(3, 1, 1), reader.Row.PositionOf(0));
        Assert.Equal(new TextPosition(5, 1, 3), reader.Row.PositionOf(1));
    }

    [Theory]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16BE")]
    [InlineData("utf-16BE", false, "UTF-16BE")]
    [InlineData("utf-32", true, "UTF-32")]
    [InlineData("utf-32BE", true, "UTF-32BE")]
    public void Read_Utf16OrUtf32_IsTranscodedWithAFinding(string encoding, bool hasMark, string name)
    {
        var target = Encoding.GetEncoding(encoding);
        var text = "id,best\n1,\"دير 😀\"\n" + string.Concat(Enumerable.Repeat("2,é😀\n", 9000));
        byte[] bytes = [.. hasMark ? target.GetPreamble() : [], .. target.GetBytes(text)];

        foreach (var bufferSize in new[] { 1, 3, 4096, 65536 })
        {
            var read = Cells.Read(bytes, bufferSize);

            Assert.Equal(["[id][best]", "[1][دير 😀]"], read.Rows.Take(2));
            Assert.Equal(9000, read.Rows.Count(row => row == "[2][é😀]"));
            Assert.Equal([$"t.csv(1,1): DZ3002: expected UTF-8, found {name}; it is transcoded, and offsets count bytes of UTF-8"], read.Findings);
        }
    }

    [Fact]
    public void Read_Windows1252OnRequest_DecodesOnlyTheCellsThatAreNotUtf8()
    {
        byte[] bytes = [.. "Deir é,caf"u8, 0xE9, .. ",\"\"\""u8, 0x96, .. "\"\"\"\nb\n"u8];

        var read = Cells.Read(bytes, options: new TabularReadOptions { File = "t.csv", InvalidUtf8 = InvalidUtf8Reading.Windows1252 });

        Assert.Equal(["[Deir é][café][\"–\"]", "[b]"], read.Rows);
        Assert.Equal(
            [
                "t.csv(1,11): DZ3107: expected UTF-8, found the bytes E9, the cell is read as Windows-1252",
                "t.csv(1,16): DZ3107: expected UTF-8, found the bytes 96, the cell is read as Windows-1252",
            ],
            read.Findings);
    }

    [Theory]
    [InlineData("a\0b\0c\0,x\n1,2\n", "[a\0b\0c\0][x]", "[1][2]")]
    [InlineData("\0a\0b,\n1,2\n", "[\0a\0b][]", "[1][2]")]
    public void Read_NulsAtTheStartOfUtf8_AreNoUtf16(string text, string first, string second)
    {
        var read = Cells.Read(text);

        Assert.Equal([first, second], read.Rows);
        Assert.All(read.Findings, finding => Assert.Contains("DZ3108: expected text, found a NUL byte; it is kept", finding, StringComparison.Ordinal));
    }

    [Fact]
    public void PositionOf_CellsBehindOtherScriptsAndLineBreaks_CountsUtf16UnitsOfTheLine()
    {
        // 😀 is two units and four bytes, ز one unit and two bytes.
        const string Text = "a\n😀,\"ز\nbc\r\nd\",e\n";
        var reader = new DelimitedReader(Reads.StreamOf(Text));
        Assert.True(reader.Read());
        Assert.True(reader.Read());

        TextPosition[] expected = [new(2, 2, 1), new(7, 2, 4), new(18, 4, 4)];

        Assert.Equal(expected, new[] { reader.Row.PositionOf(0), reader.Row.PositionOf(1), reader.Row.PositionOf(2) });
        var kept = CellPositions.Of(reader.Row, [0, 1, 2], new PackedBytes());
        Assert.False(reader.Read());
        Assert.Equal(expected.Cast<TextPosition?>(), Enumerable.Range(0, 3).Select(kept.Of));
        Assert.Equal(expected[0], kept.Row);
    }

    [Fact]
    public void PositionOf_KeptForAnyCells_IsThatOfTheRow()
    {
        string[] parts = ["a", "bc", "ز", "😀", "–", "\t", "\u0001", "", "", new('n', 300), "\"q\nr\"", "\"s\r\nt\""];
        var random = new Random(7);
        for (var columns = 1; columns < 60; columns++)
        {
            var text = string.Join(',', Enumerable.Range(0, columns).Select(_ => parts[random.Next(columns % 3 == 0 ? 2 : parts.Length)])) + ",end\n";
            var reader = new DelimitedReader(Reads.StreamOf("first\n" + text), new TabularReadOptions { Delimiter = ',' });
            Assert.True(reader.Read());
            Assert.True(reader.Read());
            var kept = CellPositions.Of(reader.Row, [.. Enumerable.Range(0, columns + 2)], new PackedBytes());

            for (var cell = 0; cell <= columns; cell++)
            {
                Assert.Equal(reader.Row.PositionOf(cell), kept.Of(cell));
            }

            Assert.Null(kept.Of(columns + 1));
        }
    }

    [Fact]
    public void Read_LineNumbers_CountEveryKindOfLineEndOnce()
    {
        var reader = new DelimitedReader(Reads.StreamOf("a\r\nb\rc\nd\r\n\r\n\r\re\n\"f\r\n\"\ng"));
        var lines = new List<(string, long)>();
        while (reader.Read())
        {
            lines.Add((reader.Row[0].ToString(), reader.Row.Line));
        }

        Assert.Equal([("a", 1), ("b", 2), ("c", 3), ("d", 4), ("e", 8), ("f\r\n", 9), ("g", 11)], lines);
    }

    [Fact]
    public void Read_InvalidUtf8_NamesFirstBytesOfEachCellAndReadsReplacementCharacters()
    {
        byte[] bytes = [.. "a\n😀x"u8, 0xE9, (byte)'y', 0xFF, (byte)',', (byte)'b', (byte)',', 0xC3, (byte)'\n', .. "c\n"u8];

        foreach (var bufferSize in new[] { 1, 4096 })
        {
            var read = Cells.Read(bytes, bufferSize);

            Assert.Equal(["[a]", "[😀x\uFFFDy\uFFFD][b][\uFFFD]", "[c]"], read.Rows);
            Assert.Equal(
                [
                    "t.csv(2,4): DZ3107: expected UTF-8, found the bytes E9, read as U+FFFD",
                    "t.csv(2,10): DZ3107: expected UTF-8, found the bytes C3, read as U+FFFD",
                ],
                read.Findings);
        }
    }

    [Fact]
    public void Read_NulBytes_KeepsThemAndSaysWhere()
    {
        var read = Cells.Read("a,b\0c\0\n\"\0\"\n");

        Assert.Equal(["[a][b\0c\0]", "[\0]"], read.Rows);
        Assert.Equal(
            [
                "t.csv(1,4): DZ3108: expected text, found a NUL byte; it is kept",
                "t.csv(2,2): DZ3108: expected text, found a NUL byte; it is kept",
            ],
            read.Findings);
    }

    [Fact]
    public void Read_StreamFails_PassesTheErrorThrough()
    {
        var stream = Reads.StreamOf("a\n");
        stream.Dispose();
        var reader = new DelimitedReader(stream);

        Assert.Throws<ObjectDisposedException>(() => reader.Read());
    }
}
