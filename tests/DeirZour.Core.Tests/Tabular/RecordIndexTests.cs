using System.Numerics;
using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Every way to look at 64 bytes does what the scalar one does, and the index what the tokenizer does byte by byte.</summary>
public sealed class RecordIndexTests
{
    private static readonly string[] Pieces =
        ["a", "bc", ",", ",", "\n", "\r\n", "\r", "\"\"", ",\"x\",", ",\"y\nz\",", ",\"q\"\"\",", "é", "\0", new string('w', 40), new string('v', 90)];

    private static readonly string[] StrayPieces = [.. Pieces, "\"", ",\"", "\","];

    [Fact]
    public void Ways_RandomBlocks_ClassifyAndWriteAsTheScalarOne()
    {
        CheckBlocks<Vector128Block>();
        CheckBlocks<Vector256Block>();
        CheckBlocks<Vector512Block>();
    }

    [Fact]
    public void Ways_TablesAtEveryOffset_FindTheSameRecords()
    {
        CheckRecords<Vector128Block>();
        CheckRecords<Vector256Block>();
        CheckRecords<Vector512Block>();
    }

    [Fact]
    public void Parity_AnyBits_IsTheSameByMultiplicationAndByShifts()
    {
        var random = new Random(3);
        for (var round = 0; round < 10_000; round++)
        {
            var bits = (ulong)random.NextInt64() & (ulong)random.NextInt64();
            var expected = 0UL;
            for (var i = 0; i < 64; i++)
            {
                expected |= (ulong)(BitOperations.PopCount(bits << (63 - i)) & 1) << i;
            }

            Assert.Equal(expected, Parity.ByShifts(bits));
            Assert.Equal(expected, Parity.Of(bits));
        }
    }

    [Fact]
    public void Index_TablesWithAndWithoutStrayQuotes_GivesTheRowsThatReadingByteByByteGives()
    {
        var random = new Random(1871);
        for (var round = 0; round < 4000; round++)
        {
            var bytes = Table(random, round % 2 == 0 ? Pieces : StrayPieces, random.Next(60));
            if (round % 5 == 0)
            {
                bytes[random.Next(bytes.Length)] = 0xE9;
            }

            var expected = Rows(bytes, new RecordIndex((byte)',', hasQuotes: true, (_, _, _, _) => { }));

            Assert.Equal(expected, Rows(bytes, new RecordIndex((byte)',', hasQuotes: true, RecordIndex.Find<ScalarBlock>)));
            Assert.Equal(expected, Rows(bytes, new RecordIndex((byte)',', hasQuotes: true)));
        }
    }

    private static void CheckBlocks<TBlock>()
        where TBlock : struct, IByteBlock<TBlock>
    {
        if (!TBlock.IsSupported)
        {
            return;
        }

        var random = new Random(64);
        byte[] alphabet = [.. "\",\n\r;a"u8, 0, 0x7F, 0x80, 0xFF];
        for (var round = 0; round < 3000; round++)
        {
            var block = random.GetItems(alphabet, ByteBlock.Length);
            if (round % 3 == 0)
            {
                block.AsSpan(random.Next(60)).Fill((byte)'a');
            }

            Assert.Equal(Describe<ScalarBlock>(block), Describe<TBlock>(block));
        }
    }

    private static string Describe<TBlock>(byte[] block)
        where TBlock : struct, IByteBlock<TBlock>
    {
        var way = TBlock.Start;
        way.Classify(in block[0], (byte)',', out var quotes, out var delimiters, out var lineFeeds);
        var ends = new int[2 * ByteBlock.Length];
        TBlock.WriteEnds(delimiters, 1000, ref ends[0]);
        var written = string.Join(' ', ends.Take(BitOperations.PopCount(delimiters)));
        return $"{quotes:x} {delimiters:x} {lineFeeds:x} {TBlock.CarriageReturns(in block[0]):x} {TBlock.NonAscii(in block[0]):x} {way.HasCarriageReturn} {way.HasNul} {way.TakeNonAscii()} {way.TakeNonAscii()} {written}";
    }

    private static void CheckRecords<TBlock>()
        where TBlock : struct, IByteBlock<TBlock>
    {
        if (!TBlock.IsSupported)
        {
            return;
        }

        var random = new Random(512);
        for (var round = 0; round < 3000; round++)
        {
            var table = Table(random, round % 2 == 0 ? Pieces : StrayPieces, random.Next(40));
            var start = random.Next(Math.Min(table.Length, 70));
            var isFinal = random.Next(2) == 0;

            Assert.Equal(Found<ScalarBlock>(table, start, isFinal), Found<TBlock>(table, start, isFinal));
        }
    }

    private static string Found<TBlock>(byte[] table, int start, bool isFinal)
        where TBlock : struct, IByteBlock<TBlock>
    {
        var index = new RecordIndex((byte)',', hasQuotes: true, RecordIndex.Find<TBlock>);
        var text = new StringBuilder();
        index.Find(table, start, isFinal);
        while (index.MoveNext())
        {
            text.Append(string.Join(' ', index.Ends.ToArray())).Append(index.HasQuotedBreaks ? " breaks" : "").Append(index.HasNonAscii ? " text" : "").Append('|');
        }

        return $"{text} {index.HasNul} {index.NeedsInput}";
    }

    private static List<string> Rows(byte[] bytes, RecordIndex index)
    {
        var rows = new List<string>();
        var findings = new FindingList(null);
        var tokenizer = new DelimitedTokenizer((byte)',', hasQuotes: true, TabularReadOptions.Default with { MaxCellBytes = 500 }, findings, index);
        TokenizerStatus status;
        while ((status = tokenizer.Read(bytes, isFinal: true)) != TokenizerStatus.End)
        {
            rows.AddRange(findings.Items.Select(finding => finding.ToString()));
            findings.Clear();
            if (status == TokenizerStatus.Record)
            {
                rows.Add(Show(tokenizer.Row(bytes)));
            }
        }

        return rows;
    }

    private static string Show(DelimitedRow row)
    {
        var text = new StringBuilder($"{row.Line} {row.Offset}: ");
        foreach (var cell in row)
        {
            text.Append('[').Append(cell.ToString()).Append(']');
        }

        return text.ToString();
    }

    private static byte[] Table(Random random, string[] pieces, int count) =>
        Encoding.UTF8.GetBytes(string.Concat(random.GetItems(pieces, count + 1)));
}
