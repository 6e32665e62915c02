using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class DelimiterSnifferTests
{
    [Theory]
    [InlineData("", ',')]
    [InlineData("one\ntwo\n", ',')]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ';')]
    [InlineData("a\tb\nx, y, z\t1\nx, y\t2\n", '\t')]
    [InlineData("a|b\r\n1;2;3|4\r\n1|2\r\n", '|')]
    [InlineData("a\tb\rc, d\te\r", '\t')]
    [InlineData("a;b", ';')]
    [InlineData("\"x;y;z\nx;y;z\nx;y;z\",1\n\"x;y\",2\n3,4\n", ',')]
    [InlineData("Terms, conditions, and so on\n\na\tb\tc\n1\t2\t3\n4, 5\t6\t7\n", '\t')]
    [InlineData("\"never closed\na\tb\n1\t2\n3\t4\n", '\t')]
    [InlineData("\"he said \"\"no\"\", then left\";b\n\"c,d\";e\n", ';')]
    public void Sniff_FirstLines_AgreeOnADelimiter(string head, char expected) =>
        Assert.Equal(expected, DelimiterSniffer.Sniff(Encoding.UTF8.GetBytes(head), hasQuotes: true));

    [Fact]
    public void Sniff_QuotesThatAreText_DoNotHideDelimiters() =>
        Assert.Equal('\t', DelimiterSniffer.Sniff("\"a\tb\n\"c\td\n"u8, hasQuotes: false));
}
