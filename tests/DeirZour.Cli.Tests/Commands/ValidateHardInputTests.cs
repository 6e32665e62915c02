using System.Text;
using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Tabular;

namespace DeirZour.Cli.Tests.Commands;

/// <summary>Tables as nobody would wish them: each gives findings or one clear line, and no good row is lost.</summary>
public sealed class ValidateHardInputTests
{
    private static readonly string Header = string.Join(',', GedText.Columns);

    /// <summary>A row with one finding of its own, by which it is seen that it was read.</summary>
    private static readonly string GoodRow = new GedText().Add(7, ("low", "8")).ToString().Split('\n')[1];

    [Fact]
    public void Validate_HeaderAlone_LacksRows() => Check($"{Header}\n", rows: 0, "1,1 table-without-rows");

    [Fact]
    public void Validate_HeaderTwice_SkipsTheSecond() => Check($"{Header}\n{Header}\n{GoodRow}\n", rows: 1, "2,1 header-repeated", "3,421 ged-low-above-best");

    [Fact]
    public void Validate_HxlRow_IsSkipped() =>
        Check($"{Header}\n{string.Join(',', GedText.Columns.Select(column => "#" + column))}\n{GoodRow}\n", rows: 1, "2,1 hxl-row", "3,421 ged-low-above-best");

    [Fact]
    public void Validate_LinesThatEndWithCarriageReturns_AreCounted() => Check($"{Header}\r{GoodRow}\r", rows: 1, "2,421 ged-low-above-best");

    [Fact]
    public void Validate_NulBytes_AreReportedWhereTheyStand() => Check($"{Header}\n{GoodRow}\0\n", rows: 1, "2,427 nul-byte", "2,421 ged-low-above-best");

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Validate_OtherUnicode_IsTranscoded(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] mark = hasMark ? [.. encoding.Preamble] : [];

        Check([.. mark, .. encoding.GetBytes($"{Header}\n{GoodRow}\n")], rows: 1, "1,1 table-encoding", "2,421 ged-low-above-best");
    }

    [Fact]
    public void Validate_MillionCells_CostTheirRowOnly() =>
        Check($"{Header}\n7{new string(',', 1_000_000)}\n{GoodRow}\n", rows: 1, "2,1 row-too-long", "3,421 ged-low-above-best");

    [Fact]
    public void Validate_MillionColumns_AreNoHeader() =>
        Check($"{Header}{new string(',', 1_000_000)}\n{GoodRow}\n", rows: 0, "1,1 row-too-long", "2,1 table-header");

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void Validate_CellOfManyMegabytes_CostsItsRowOnlyAndLittleMemory(string quote)
    {
        using var input = new LongCell(Tool.Utf8($"{Header}\n7,{quote}"), 200 << 20, Tool.Utf8($"{quote}\n{GoodRow}\n"));
        var before = GC.GetTotalAllocatedBytes();

        var result = new Tool { InputStream = input }.Run("validate", "-", "--format", "csv");

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100 << 20);
        Assert.Equal(["cell-too-long", "ged-low-above-best"], result.Lines[1..].Select(line => line.Split(',')[1]).Where(name => name != "quote-unclosed"));
    }

    [Fact]
    public void Validate_OpenQuote_CostsItsRowOnly() =>
        Check($"{Header}\n\"{GoodRow}\n{GoodRow}\n", rows: 2, "2,1 quote-unclosed", "2,1 cell-whole-number", "2,422 ged-low-above-best", "3,421 ged-low-above-best");

    private static void Check(string table, int rows, params string[] findings) => Check(Tool.Utf8(table), rows, findings);

    private static void Check(byte[] table, int rows, params string[] findings)
    {
        var result = new Tool { Input = table }.Run("validate", "-", "--schema", "ucdp-ged", "--format", "csv");

        Assert.Equal(string.Empty, result.Error);
        Assert.Equal(findings, result.Lines[1..].Select(line => line.Split(',')).Select(cells => $"{cells[4]},{cells[5]} {cells[1]}"));
        Assert.EndsWith($"UCDP GED, {(rows == 0 ? "no records" : rows == 1 ? "1 record" : $"{rows} records")}", Kind(table), StringComparison.Ordinal);
    }

    private static string Kind(byte[] table) => new Tool { Input = table }.Run("validate", "-", "--schema", "ucdp-ged", "--format", "table")
        .Lines.Single(line => line.StartsWith("standard input: ", StringComparison.Ordinal));

    /// <summary>Some bytes, very many letters, and some bytes.</summary>
    private sealed class LongCell(byte[] before, long length, byte[] after) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var start = _position;
            if (start < before.Length)
            {
                return Copy(before.AsSpan((int)start), buffer);
            }

            start -= before.Length;
            if (start >= length)
            {
                return Copy(after.AsSpan((int)(start - length)), buffer);
            }

            var count = (int)Math.Min(length - start, buffer.Length);
            buffer[..count].Fill((byte)'x');
            _position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Copy(ReadOnlySpan<byte> source, Span<byte> buffer)
        {
            var count = Math.Min(source.Length, buffer.Length);
            source[..count].CopyTo(buffer);
            _position += count;
            return count;
        }
    }
}
