using System.Text;
using DeirZour.Seeds;
using DeirZour.Tabular;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Tabular;

public sealed class DelimitedWriterTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a,\"b\"\"\nx\"\r\nc,d\re;,\n\"stray,b\nlast")]
    [InlineData("دير;\"😀\"\r\nb;c\r\n")]
    [InlineData("a\rb\r")]
    public void Write_RowsOfAFile_GivesTheSameBytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        foreach (var piece in new[] { 1, 2, 3, 7, 65536 })
        {
            Assert.Equal(text, Encoding.UTF8.GetString(Copy(new TrickleStream(bytes, piece))));
        }
    }

    public static TheoryData<string> Datasets => ["ucdp-ged", "acled", "pitf", "ibc", "gdelt", "deirzour-csv"];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Write_RowsOfADataset_GivesTheSameBytesWhateverTheLineEndsAndMark(string dataset)
    {
        var text = TextOf(dataset);
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            foreach (var (mark, end) in new[] { ("", lineEnd), ("\uFEFF", lineEnd), ("", "") })
            {
                var bytes = Encoding.UTF8.GetBytes(mark + text.ReplaceLineEndings(lineEnd).TrimEnd('\r', '\n') + end);

                Assert.Equal(bytes, Copy(new MemoryStream(bytes)));
            }
        }
    }

    private static string TextOf(string dataset) => dataset switch
    {
        "ucdp-ged" => new GedText().Add(1, ("where_description", "the \"bridge\"\nand, beyond"), ("where_coordinates", "دير")).Add(2, ("gwnob", "\"stray")).ToString(),
        "acled" => AcledText.Export().Add(("notes", "Of \"dozens\", some\nfled")).Add().ToString(),
        "pitf" => string.Join('\n', "a preamble", AtrocityText.Header, AtrocityText.Line((AtrocityColumn.Description, "\"Six\" of them")), AtrocityText.Line()),
        "ibc" => IraqBodyCountText.File().Add().Add(("town", "\"Ford, Town\"")).ToString(),
        "gdelt" => string.Join('\n', GdeltText.Line(0), GdeltText.Line(1)),
        _ => Encoding.UTF8.GetString(ClaimMappingTests.Write(SeedDataset.Default.Dataset, withHxlTags: true)),
    };

    [Theory]
    [InlineData("\r\n", "a\r\n")]
    [InlineData("\r", "a\r")]
    public void Write_TextsWithAnotherLineBreak_EndInIt(string lineBreak, string expected)
    {
        using var stream = new MemoryStream();
        using (var writer = new DelimitedWriter(stream, lineBreak: lineBreak))
        {
            writer.Write("a");
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [FactWhenPresent(Syria)]
    public void Write_RowsOfTheSyriaFile_GivesTheSameBytes()
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.PathOf(Syria));

        Assert.True(bytes.AsSpan().SequenceEqual(Copy(new MemoryStream(bytes))));
    }

    [Fact]
    public void Write_Texts_QuotesWhereNeeded()
    {
        using var stream = new MemoryStream();
        using (var writer = new DelimitedWriter(stream, ';'))
        {
            writer.Write("a", null, "b;c", "d\"e", "f\ng", "h,i", "دير");
        }

        Assert.Equal("a;;\"b;c\";\"d\"\"e\";\"f\ng\";h,i;دير\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Construct_BadArguments_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new DelimitedWriter(null!));
        Assert.Throws<ArgumentOutOfRangeException>("delimiter", () => new DelimitedWriter(Stream.Null, '"'));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DelimitedWriter(Stream.Null, lineBreak: "\n\r"));
        Assert.Throws<ArgumentNullException>(() => new DelimitedWriter(Stream.Null, lineBreak: null!));
    }

    [Fact]
    public void Write_BehindALastRowWithoutLineBreak_BeginsALine()
    {
        using var stream = new MemoryStream();
        using (var writer = new DelimitedWriter(stream))
        {
            foreach (var row in DelimitedReader.Enumerate("a,b\r\n1,2"u8))
            {
                writer.Write(row);
            }

            foreach (var row in DelimitedReader.Enumerate("3,4"u8))
            {
                writer.Write(row);
            }

            writer.Write("5", "6");
        }

        Assert.Equal("a,b\r\n1,2\n3,4\n5,6\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Write_SingleEmptyCells_AreRowsWhenReadAgain()
    {
        var written = Write([""], [null], ["a"], ["", ""]);

        Assert.Equal("\"\"\n\"\"\na\n,\n", Encoding.UTF8.GetString(written));
        Assert.Equal(["", "", "a", "|"], Texts(written));
    }

    [Fact]
    public void Write_FirstCellBeginsWithAByteOrderMark_IsReadAgainWithIt()
    {
        var written = Write(["\uFEFFid", "b"], ["1", "2"]);

        Assert.Equal(["\uFEFFid|b", "1|2"], Texts(written));
    }

    [Fact]
    public void WriteByteOrderMark_BehindSomething_Throws()
    {
        using var stream = new MemoryStream();
        using (var writer = new DelimitedWriter(stream))
        {
            writer.WriteByteOrderMark();
            writer.Write("a");

            var exception = Assert.Throws<InvalidOperationException>(writer.WriteByteOrderMark);
            Assert.Equal("Expected to write the byte-order mark before all else.", exception.Message);
        }

        Assert.Equal("\uFEFFa\n"u8, stream.ToArray());
    }

    [Fact]
    public void Calls_AfterDispose_Throw()
    {
        using var stream = new MemoryStream();
        var writer = new DelimitedWriter(stream);
        writer.Write("a");
        writer.Dispose();
        writer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => writer.Write("b"));
        Assert.Throws<ObjectDisposedException>(() => writer.Write(default(DelimitedRow)));
        Assert.Throws<ObjectDisposedException>(writer.WriteByteOrderMark);
        Assert.Equal("a\n"u8, stream.ToArray());
    }

    private static byte[] Write(params string?[][] rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new DelimitedWriter(stream))
        {
            foreach (var row in rows)
            {
                writer.Write(row);
            }
        }

        return stream.ToArray();
    }

    private static List<string> Texts(byte[] table)
    {
        var texts = new List<string>();
        foreach (var row in DelimitedReader.Enumerate(table, new TabularReadOptions { Delimiter = ',' }))
        {
            var cells = new List<string>();
            foreach (var cell in row)
            {
                cells.Add(cell.ToString());
            }

            texts.Add(string.Join('|', cells));
        }

        return texts;
    }

    private static byte[] Copy(Stream input)
    {
        using var output = new MemoryStream();
        using (var writer = new DelimitedWriter(output))
        {
            var reader = new DelimitedReader(input);
            for (var isFirst = true; reader.Read();)
            {
                if (isFirst && reader.HasByteOrderMark)
                {
                    writer.WriteByteOrderMark();
                }

                isFirst = false;
                if (reader.HasRow)
                {
                    writer.Write(reader.Row);
                }
            }
        }

        return output.ToArray();
    }
}
