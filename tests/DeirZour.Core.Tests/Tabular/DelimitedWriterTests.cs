using System.Text;
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
        Assert.Throws<ArgumentOutOfRangeException>(() => new DelimitedWriter(Stream.Null, '"'));
    }

    private static byte[] Copy(Stream input)
    {
        using var output = new MemoryStream();
        using (var writer = new DelimitedWriter(output))
        {
            var reader = new DelimitedReader(input);
            while (reader.Read())
            {
                if (reader.HasRow)
                {
                    writer.Write(reader.Row);
                }
            }
        }

        return output.ToArray();
    }
}
