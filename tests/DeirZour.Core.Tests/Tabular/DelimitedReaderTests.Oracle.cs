using System.Text;

namespace DeirZour.Tests.Tabular;

/// <summary>The reader against what a generator meant, against CsvHelper, and against itself with other buffers.</summary>
public sealed partial class DelimitedReaderTests
{
    private static readonly string[] NastyPieces =
        ["a", "bc", "1", " ", ",", ",", "\"", "\"", "\"\"", "\n", "\r\n", "\r", "'", ";", "\t", "é", "ز", "😀", "\u00A0", "-"];

    [Fact]
    public void Read_GeneratedTables_GivesTheCellsThatWereWrittenAtEveryBufferSize()
    {
        var random = new Random(1014);
        for (var round = 0; round < 400; round++)
        {
            var (text, rows) = Table(random);
            var bytes = Encoding.UTF8.GetBytes(text);
            var expected = rows.Select(Cells.Show).ToArray();

            foreach (var bufferSize in new[] { 1, 2, 3, 5, 16, 64, 65536 })
            {
                var read = Cells.Read(bytes, bufferSize);

                Assert.Equal(expected, read.Rows);
                Assert.Empty(read.Findings);
            }

            Assert.Equal(expected, CsvHelperOracle.Read(Encoding.UTF8.GetBytes(text)).Select(Cells.Show));
        }
    }

    [Fact]
    public void Read_EveryShortTextOfNastyCharacters_IsTheSameAtEveryBufferSizeAndLosesNothing()
    {
        const string Alphabet = "a,\"\n\r";
        var texts = new List<string> { "" };
        for (var first = 0; texts[first].Length < 6; first++)
        {
            texts.AddRange(Alphabet.Select(unit => texts[first] + unit));
        }

        foreach (var text in texts)
        {
            var whole = Cells.Read(text);
            var trickled = Cells.Read(text, bufferSize: 1);

            Assert.Equal(whole.Rows, trickled.Rows);
            Assert.Equal(whole.Findings, trickled.Findings);
            Assert.Equal(text.Count(unit => unit == 'a'), string.Concat(whole.Rows).Count(unit => unit == 'a'));
            if (whole.Findings.Count == 0)
            {
                var expected = CsvHelperOracle.Read(Encoding.UTF8.GetBytes(text)).Select(Cells.Show);
                Assert.True(expected.SequenceEqual(whole.Rows), $"{Cells.Show([text])}: {string.Join(' ', expected)} and {string.Join(' ', whole.Rows)}");
            }
        }
    }

    [Fact]
    public void Read_EveryPrefixOfATable_EndsWithoutAnException()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFFid,\"na\"\"me\"\r\n1,\"دير\nالزور\"\r\n\"2\",😀\r3,\"x\"");

        for (var length = 0; length <= bytes.Length; length++)
        {
            var read = Cells.Read(bytes[..length], bufferSize: 1 + (length % 5));

            Assert.InRange(read.Rows.Count, 0, 6);
            Assert.InRange(read.Findings.Count, 0, 2);
        }
    }

    [Fact]
    public void Read_RandomBytes_EndsWithoutAnExceptionAndIsTheSameAtEveryBufferSize()
    {
        var random = new Random(77);
        byte[] alphabet = [.. ",,\"\"\n\r\0ab;\t"u8, 0x80, 0xBF, 0xC3, 0xE2, 0xF0, 0xFF];
        for (var round = 0; round < 2000; round++)
        {
            var bytes = random.GetItems(alphabet, random.Next(60));

            var whole = Cells.Read(bytes, options: Small);
            var trickled = Cells.Read(bytes, bufferSize: 1, Small);

            Assert.Equal(whole.Rows, trickled.Rows);
            Assert.Equal(whole.Findings, trickled.Findings);
        }
    }

    /// <summary>A table as text and as the cells that were written into it.</summary>
    private static (string Text, List<string[]> Rows) Table(Random random)
    {
        var text = new StringBuilder(random.Next(4) == 0 ? "\uFEFF" : "");
        var rows = new List<string[]>();
        var columns = 1 + random.Next(5);
        var lineEnds = new[] { new[] { "\n" }, ["\r\n"], ["\r"], ["\n", "\r\n"] }[random.Next(4)];
        for (var row = random.Next(8); row >= 0; row--)
        {
            var cells = new string[columns];
            for (var i = 0; i < columns; i++)
            {
                cells[i] = string.Concat(random.GetItems(NastyPieces, random.Next(6)));
                var mustQuote = cells[i].AsSpan().ContainsAny(",\r\n") || cells[i].StartsWith('"') || columns == 1;
                text.Append(i > 0 ? "," : "").Append(mustQuote || random.Next(3) == 0 ? $"\"{cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cells[i]);
            }

            rows.Add(cells);
            text.Append(row > 0 || random.Next(2) == 0 ? lineEnds[random.Next(lineEnds.Length)] : "");
        }

        return (text.ToString(), rows);
    }
}
