using System.Globalization;
using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>What the quick ways read is what the standard library reads; what they refuse is for others to judge.</summary>
public sealed class DigitParserTests
{
    private static readonly string[] Pieces = ["0", "1", "7", "9", "12", "305", "4096", ".", "-", "+", " ", ":", "/", "a", "é", "00"];

    [Fact]
    public void TryParseWholeNumber_AnyTextAnywhereInARow_IsThatOfTheStandardLibraryOrRefused()
    {
        var random = new Random(10);
        for (var round = 0; round < 20_000; round++)
        {
            var (row, end, text) = Cell(random, random.Next(6));

            var isRead = DigitParser.TryParseWholeNumber(row, end, Encoding.UTF8.GetByteCount(text), out var value);

            var isPlain = text.Length is >= 1 and <= 8 && text.All(char.IsAsciiDigit) && row.Length >= 8;
            Assert.Equal(isPlain, isRead);
            Assert.True(!isPlain || value == int.Parse(text, CultureInfo.InvariantCulture), $"{text} was read as {value}");
        }
    }

    [Fact]
    public void TryParseDecimal_AnyTextAnywhereInARow_IsThatOfTheStandardLibraryOrRefused()
    {
        var random = new Random(11);
        var read = 0;
        for (var round = 0; round < 40_000; round++)
        {
            var (row, end, text) = Cell(random, random.Next(9));
            if (!DigitParser.TryParseDecimal(row, end, Encoding.UTF8.GetByteCount(text), out var value))
            {
                continue;
            }

            Assert.True(
                double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var expected), $"{text} was read as {value}");
            Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(value));
            read++;
        }

        Assert.True(read > 4000, $"{read} numbers are too few to tell");
    }

    [Theory]
    [InlineData("35.3359")]
    [InlineData("-120.123456")]
    [InlineData("4.12345678901234")]
    [InlineData("40")]
    public void TryParseDecimal_Coordinate_IsReadTheQuickWay(string text)
    {
        var row = Encoding.UTF8.GetBytes("12345678," + text);

        Assert.True(DigitParser.TryParseDecimal(row, row.Length, text.Length, out var value));
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), value);
    }

    [Fact]
    public void DigitGroups_AnyCells_AreReadAsOneByOne()
    {
        var random = new Random(12);
        for (var round = 0; round < 500; round++)
        {
            var (together, alone) = (new DigitGroups(), new DigitGroups());
            var set = 0UL;
            for (var index = 0; index < DigitGroups.Count; index++)
            {
                var (row, end, text) = Cell(random, random.Next(5));
                if (DigitParser.TryTakeDigits(row, end, Encoding.UTF8.GetByteCount(text), out var digits))
                {
                    together.Set(index, digits);
                    alone.Set(index, digits);
                    set |= 1UL << index;
                }
            }

            var read = together.Read(set);

            Assert.Equal(alone.ReadOneByOne(set), read);
            for (var index = 0; index < DigitGroups.Count; index++)
            {
                Assert.True((read >> index & 1) == 0 || alone[index] == together[index], $"{alone[index]} was read as {together[index]}");
            }
        }
    }

    /// <summary>A text made of some pieces, with others around it.</summary>
    private static (byte[] Row, int End, string Text) Cell(Random random, int pieces)
    {
        var text = string.Concat(random.GetItems(Pieces.AsSpan(0, random.Next(2) == 0 ? 8 : Pieces.Length).ToArray(), pieces));
        var before = string.Concat(random.GetItems(Pieces, random.Next(8)));
        var behind = string.Concat(random.GetItems(Pieces, random.Next(8)));
        return (Encoding.UTF8.GetBytes(before + text + behind), Encoding.UTF8.GetByteCount(before + text), text);
    }
}
