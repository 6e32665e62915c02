using System.Globalization;
using System.Text;
using DeirZour.Json;

namespace DeirZour.Tests.Json;

public sealed partial class DatasetJsonTests
{
    private const int HundredMegabytes = 100_000_000;

    [Theory]
    [InlineData("{\"schema\":\"deirzour/1.0\",\"sources\":[{\"id\":\"", "x", "\"},\n" + BrokenText.A + "]}", "DZ2008")]
    [InlineData("{\"schema\":\"deirzour/1.0\",\"sources\":[\n", "[", "\n" + BrokenText.A + "]}", "DZ2001")]
    [InlineData("{\"schema\":\"deirzour/1.0\",\"other\":\"", "y", "\",\"sources\":[" + BrokenText.A + "]}", "DZ2008")]
    [InlineData("{\"type\":\"source\",\"id\":\"", "x", "\"}\n{\"type\":\"source\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"x\"}", "DZ2008")]
    [InlineData("", "?", "\n{\"type\":\"source\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"x\"}", "DZ2008")]
    [InlineData("{\"type\":\"source\",\"id\":", "[", "\n{\"type\":\"source\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"x\"}", "DZ2008")]
    public void ReadRecords_HundredMegabytesOfOneLine_TakesLittleMemoryAndReadsWhatFollows(string start, string repeated, string end, string rule)
    {
        var options = new JsonReadOptions { MaxRecordBytes = 1 << 20, MaxDiagnostics = 2 };
        using var stream = new RepeatingStream(start, repeated, HundredMegabytes, end);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var items = DatasetJson.ReadRecords(stream, options).ToList();

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Contains(items, item => item.Diagnostic?.Rule.Id == rule);
        Assert.Equal("a", Assert.Single(items, item => item.IsRecord).Record!.RecordId);
        Assert.InRange(allocated, 0, HundredMegabytes / 10);
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("{\"id\"")]
    [InlineData("\"")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("}")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("{},")]
    [InlineData("\"claims\":")]
    public void ReadRecords_NothingButMistakes_EndsAndReadsWhatFollows(string repeated)
    {
        const int Length = 200_000;
        var start = "{\"schema\":\"deirzour/1.0\",\n\"sources\":[\n  ";
        using var stream = new RepeatingStream(start, repeated, Length, $"\n  {BrokenText.A}\n],\n\"actors\":[\n  {BrokenText.Actor}]}}");

        var items = DatasetJson.ReadRecords(stream).ToList();

        Assert.Equal("z", Assert.Single(items, item => item.Record is Actor).Record!.RecordId);
        Assert.InRange(items.Count(item => !item.IsRecord), 1, 101);
    }

    [Fact]
    public void Read_MoreFindingsThanAllowed_CountsTheRestAndReadsTheRecords()
    {
        var records = Enumerable.Range(0, 7).SelectMany(number => new[] { number.ToString(CultureInfo.InvariantCulture), BrokenText.A });

        var result = DatasetJson.Read(Encoding.UTF8.GetBytes(BrokenText.Sources([.. records])), new JsonReadOptions { MaxDiagnostics = 2 });

        Assert.Equal(
            [
                "(4,3): DZ2004: sources[0]: expected a source, found 0",
                "(6,3): DZ2004: sources[2]: expected a source, found 1",
                "(20,1): DZ2011: at least 5 more findings were not listed",
            ],
            result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(Severity.Error, result.Diagnostics[^1].Severity);
        Assert.Equal(7, result.Dataset.Sources.Count);
    }

    [Fact]
    public void Read_NoFindingsAllowed_OnlyCountsThem()
    {
        var result = DatasetJson.Read("?"u8, new JsonReadOptions { MaxDiagnostics = 0 });

        Assert.Equal("(1,2): DZ2011: at least 1 more findings were not listed", Assert.Single(result.Diagnostics).ToString());
        Assert.True(result.HasErrors);
    }

    [Fact]
    public void Read_OnlyInformationLeftOut_IsNoError()
    {
        var result = DatasetJson.Read("{\"schema\":\"deirzour/1.9\"}"u8, new JsonReadOptions { MaxDiagnostics = 0 });

        Assert.Equal(Severity.Information, Assert.Single(result.Diagnostics).Severity);
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void Read_RecordOfTheGreatestLength_IsRead()
    {
        const int Limit = 300;
        var record = BrokenText.A.Replace("\"A\"", $"\"{new string('A', Limit - BrokenText.A.Length + 1)}\"", StringComparison.Ordinal);
        var options = new JsonReadOptions { MaxRecordBytes = Limit };

        var fits = DatasetJson.Read(Encoding.UTF8.GetBytes(BrokenText.Sources(record)), options);
        var isTooLong = DatasetJson.Read(Encoding.UTF8.GetBytes(BrokenText.Sources(record.Replace("AA", "AAA", StringComparison.Ordinal), BrokenText.B)), options);

        Assert.Equal(Limit, record.Length);
        Assert.Empty(fits.Diagnostics);
        Assert.Equal("(4,3): DZ2008: sources[0]: expected at most 300 bytes, found more", Assert.Single(isTooLong.Diagnostics).ToString());
        Assert.Equal("b", Assert.Single(isTooLong.Dataset.Sources).Id.Value);
    }
}
