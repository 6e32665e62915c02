using DeirZour.Gazetteers;

namespace DeirZour.Tests.Gazetteers.Matching;

public class WordStartsTests
{
    private static readonly byte[] Bytes = [.. "aZ [@{`\u007F"u8, 0x80, 0xC2, 0xC3, 0xFF];

    [Fact]
    public void Mask_AnyUnitsAtAnyPlace_EqualsThePortablePath()
    {
        var random = new Random(20_170_905);
        foreach (var length in (int[])[0, 1, 63, 64, 65, 127, 128, 129, 300])
        {
            var bytes = new byte[length];
            var chars = new char[length];
            for (var round = 0; round < 50; round++)
            {
                for (var i = 0; i < length; i++)
                {
                    bytes[i] = Bytes[random.Next(Bytes.Length)];
                    chars[i] = "aZ [@{`\u007F\u00BF\u00C0\u0627\uFFFF"[random.Next(12)];
                }

                for (var at = 0; at < length; at++)
                {
                    Assert.Equal(WordStarts.PortableMask<byte>(bytes, at), WordStarts.Mask<byte>(bytes, at));
                    Assert.Equal(WordStarts.PortableMask<char>(chars, at), WordStarts.Mask<char>(chars, at));
                }
            }
        }
    }

    [Theory]
    [InlineData("Ab cD E.F", "0 6 8")]
    [InlineData("", "")]
    public void Mask_Capitals_MarksThoseThatNoLetterStandsBefore(string text, string expected)
    {
        var mask = WordStarts.Mask<char>(text, 0);

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, 64).Where(bit => (mask >> bit & 1) != 0)));
    }
}
