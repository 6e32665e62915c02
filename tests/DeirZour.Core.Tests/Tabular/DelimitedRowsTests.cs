using System.Text;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class DelimitedRowsTests
{
    [Fact]
    public void Enumerate_Table_GivesRowsWithTypedCells()
    {
        var seen = new List<(string, int, double, LocalDate, bool)>();
        foreach (var row in DelimitedReader.Enumerate("\"a \"\"b\"\"\"; 62 ;35.5;2017-01-14;TRUE\n;-1;1e2;2017-01-15 00:00:00;0\n"u8))
        {
            Assert.True(row[1].TryGetInt32(out var number));
            Assert.True(row[2].TryGetDouble(out var degrees));
            Assert.True(row[3].TryGetDate(out var date));
            Assert.True(row[4].TryGetBoolean(out var flag));
            seen.Add((row[0].ToString(), number, degrees, date, flag));
        }

        Assert.Equal([("a \"b\"", 62, 35.5, new LocalDate(2017, 1, 14), true), ("", -1, 100, new LocalDate(2017, 1, 15), false)], seen);
    }

    [Fact]
    public void Enumerate_Cells_ShowRawBytesAndText()
    {
        foreach (var row in DelimitedReader.Enumerate("\"a\"\"b\",\"\",c\n"u8))
        {
            var cells = new List<(string, string, bool)>();
            foreach (var cell in row)
            {
                cells.Add((Encoding.UTF8.GetString(cell.Raw), cell.ToString(), cell.IsEmpty));
            }

            Assert.Equal([("\"a\"\"b\"", "a\"b", false), ("\"\"", "", true), ("c", "c", false)], cells);
            Assert.Equal("\"a\"\"b\",\"\",c", Encoding.UTF8.GetString(row.Bytes));
        }
    }

    [Fact]
    public void Enumerate_TextsOfOneRow_StayWhileTheRowLasts()
    {
        foreach (var row in DelimitedReader.Enumerate("\"a\"\"1\",\"b\"\"22222222222222\",\"c\"\"333333333333333333333333333333333333333\"\n"u8))
        {
            var first = row[0].Utf8;
            var second = row[1].Utf8;
            _ = row[2].Utf8;

            Assert.Equal(["a\"1", "b\"22222222222222"], [Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(second)]);
        }
    }

    [Fact]
    public void Enumerate_Findings_AreReportedBeforeTheirRow()
    {
        var log = new List<string>();
        foreach (var row in DelimitedReader.Enumerate([.. "a\n"u8, 0xFF, .. "\nlong cell\nb\n\"c\n"u8], new TabularReadOptions { MaxCellBytes = 8 }, finding => log.Add(finding.Rule.Id)))
        {
            log.Add(row[0].ToString());
        }

        Assert.Equal(["a", "DZ3107", "\uFFFD", "DZ3105", "b", "DZ3101", "\"c"], log);
    }

    [Fact]
    public void Enumerate_Utf16_IsTranscoded()
    {
        var log = new List<string>();
        foreach (var row in DelimitedReader.Enumerate([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("دير,1\n")], report: finding => log.Add(finding.Rule.Id)))
        {
            log.Add(row[0].ToString());
        }

        Assert.Equal(["DZ3002", "دير"], log);
    }

    [Fact]
    public void Enumerate_WellFormedTable_AllocatesNothingForARow()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,\"a \"\"b\"\"\",2017-01-14,35.5,دير\n", 2000)));

        var few = Allocations.Bytes(() => Sum(bytes.AsSpan(0, bytes.Length / 10)));
        var all = Allocations.Bytes(() => Sum(bytes));

        Assert.Equal(few, all);
    }

    [Fact]
    public void Read_WellFormedTable_AllocatesNothingForARow()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,\"a \"\"b\"\"\",2017-01-14,35.5,دير\n", 20_000)));

        var few = Allocations.Bytes(() => Sum(new MemoryStream(bytes, 0, bytes.Length / 4)));
        var all = Allocations.Bytes(() => Sum(new MemoryStream(bytes)));

        Assert.Equal(few, all);
    }

    private static double Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0.0;
        foreach (var row in DelimitedReader.Enumerate(bytes))
        {
            sum += Sum(row);
        }

        return sum;
    }

    private static double Sum(Stream stream)
    {
        var sum = 0.0;
        var reader = new DelimitedReader(stream);
        while (reader.Read())
        {
            sum += Sum(reader.Row);
        }

        return sum;
    }

    private static double Sum(DelimitedRow row)
    {
        row[0].TryGetInt32(out var number);
        row[2].TryGetDate(out var date);
        row[3].TryGetDouble(out var degrees);
        return number + date.Day + degrees + row[1].Utf8.Length + row[4].Utf8.Length;
    }
}
