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
        var reader = new DelimitedReader(Reads.StreamOf("\uFEFFa,b\n"), (byte)',', new TabularReadOptions());

        Assert.True(reader.Read());
        Assert.Equal("a", reader.Record.Text(0));
        Assert.Equal(new TextPosition(3, 1, 1), reader.Record.PositionOf(0));
        Assert.Equal(new TextPosition(5, 1, 3), reader.Record.PositionOf(1));
    }

    [Theory]
    [InlineData("utf-16", 1)]
    [InlineData("utf-16", 4096)]
    [InlineData("utf-16BE", 4096)]
    [InlineData("utf-32", 4096)]
    public void Read_Utf16OrUtf32Mark_SaysSoAndEnds(string encoding, int bufferSize)
    {
        var target = Encoding.GetEncoding(encoding);
        var read = Cells.Read([.. target.GetPreamble(), .. target.GetBytes("id,best\n1,2\n")], bufferSize);

        Assert.Empty(read.Rows);
        Assert.Equal(["t.csv(1,1): DZ3002: expected UTF-8, found the byte-order mark of UTF-16 or UTF-32; convert the file"], read.Findings);
    }

    [Fact]
    public void PositionOf_CellsBehindOtherScriptsAndLineBreaks_CountsUtf16UnitsOfTheLine()
    {
        // 😀 is two units and four bytes, ز one unit and two bytes.
        const string Text = "a\n😀,\"ز\nbc\r\nd\",e\n";
        var reader = new DelimitedReader(Reads.StreamOf(Text), (byte)',', new TabularReadOptions());
        Assert.True(reader.Read());
        Assert.True(reader.Read());
        var record = reader.Record;

        TextPosition[] expected = [new(2, 2, 1), new(7, 2, 4), new(18, 4, 4)];

        Assert.Equal(expected, Enumerable.Range(0, 3).Select(record.PositionOf));
        var kept = record.Positions([0, 1, 2]);
        Assert.False(reader.Read());
        Assert.Equal(expected.Cast<TextPosition?>(), Enumerable.Range(0, 3).Select(kept.Of));
        Assert.Equal(expected[0], kept.Row);
    }

    [Fact]
    public void Read_LineNumbers_CountEveryKindOfLineEndOnce()
    {
        var reader = new DelimitedReader(Reads.StreamOf("a\r\nb\rc\nd\r\n\r\n\r\re\n\"f\r\n\"\ng"), (byte)',', new TabularReadOptions());
        var lines = new List<(string, long)>();
        while (reader.Read())
        {
            lines.Add((reader.Record.Text(0), reader.Record.Line));
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
        var reader = new DelimitedReader(stream, (byte)',', new TabularReadOptions());

        Assert.Throws<ObjectDisposedException>(() => reader.Read());
    }
}
