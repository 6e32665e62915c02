using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class CellLengthsTests
{
    private static readonly int[] Boundaries = [0, 1, 254, 255, 256, 32_767, 32_768, 65_535, 65_536, 1_000_000];

    /// <summary>Every number of cells around the blocks of sixteen, with cells that a byte does not hold and opening quotes that are text.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(2)]
    public void Pack_AnyNumberOfCells_IsTheSameBothWaysAndReadsBack(int longOneIn)
    {
        var random = new Random(longOneIn);
        for (var count = 0; count <= 70; count++)
        {
            var lengths = Enumerable.Range(0, count)
                .Select(_ => longOneIn > 0 && random.Next(longOneIn) == 0 ? Boundaries[random.Next(Boundaries.Length)] : random.Next(255))
                .ToArray();
            var before = random.Next(1000) - 1;
            var end = before;
            var ends = lengths.Select(length => (end += length + 1) | (random.Next(3) == 0 ? DelimitedRow.LiteralMark : 0)).ToArray();

            var packed = Packed(before, ends, isVector: true);

            Assert.Equal(Packed(before, ends, isVector: false), packed);
            var at = 0;
            Assert.Equal(lengths, lengths.Select(_ => CellLengths.Read(packed, ref at)));
            Assert.Equal(packed.Length, at);
        }
    }

    private static byte[] Packed(int before, int[] ends, bool isVector)
    {
        var room = new byte[ends.Length * CellLengths.MaxBytes];
        return room[..CellLengths.Pack(before, ends, room, isVector)];
    }
}
