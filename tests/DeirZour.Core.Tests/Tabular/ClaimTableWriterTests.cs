using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class ClaimTableWriterTests
{
    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+963", "'+963")]
    [InlineData("-7", "'-7")]
    [InlineData("@home", "'@home")]
    [InlineData("\tindented", "'\tindented")]
    [InlineData("'=quoted", "''=quoted")]
    [InlineData("'plain", "'plain")]
    [InlineData("a=b", "a=b")]
    public void Write_TextThatBeginsLikeAFormula_HasAnApostropheInFront(string text, string written)
    {
        var table = Write(new ClaimRow { Summary = text });

        Assert.Contains($",{written},", table, StringComparison.Ordinal);
        Assert.Equal(text, ClaimTableReader.Read(Reads.StreamOf(table)).Rows().Single().Summary);
    }

    [Fact]
    public void Write_NegativeNumber_StaysANumber() =>
        Assert.Contains(",-40.5,", Write(new ClaimRow { WhereLongitude = -40.5 }), StringComparison.Ordinal);

    [Fact]
    public void Write_HxlTags_StandUnderTheHeaderEachOnce()
    {
        using var stream = new MemoryStream();
        new ClaimTableWriter(stream, withHxlTags: true).Dispose();

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal(ClaimColumns.All.Select(column => column.ToName()), lines[0].Split(','));
        Assert.Equal(ClaimColumns.All.Select(column => column.ToHxlTag()), lines[1].Split(','));
        Assert.Distinct(lines[1].Split(','));
        Assert.All(lines[1].Split(','), tag => Assert.Matches(@"^#[a-z][a-z0-9_]*( ?\+[a-z][a-z0-9_]*)*$", tag));
    }

    [Fact]
    public void Columns_NoColumn_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ClaimColumn)99).ToName());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ClaimColumn)99).ToHxlTag());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ClaimColumn)99).ToMeaning());
    }

    private static string Write(ClaimRow row)
    {
        using var stream = new MemoryStream();
        using (var writer = new ClaimTableWriter(stream))
        {
            writer.Write(row);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
