using DeirZour.Json;

namespace DeirZour.Tests.Json;

public sealed partial class DatasetJsonTests
{
    [Fact]
    public void ReadRecords_Lines_AreDeliveredBeforeTheStreamEnds()
    {
        using var stream = new RepeatingStream("", BrokenText.Line(BrokenText.A) + "\n", long.MaxValue / 2, "");

        var ids = DatasetJson.ReadRecords(stream).Take(1000).Select(item => item.Record!.RecordId).Distinct();

        Assert.Equal(["a"], ids);
    }

    [Fact]
    public void ReadRecords_Records_KnowWhereTheyStart()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(BrokenText.Sources(BrokenText.A, BrokenText.B)));

        var positions = DatasetJson.ReadRecords(stream).Select(item => item.Position);

        Assert.Equal([new TextPosition(41, 4, 3), new TextPosition(83, 5, 3)], positions);
    }

    [Fact]
    public void ReadRecords_NullStream_ThrowsAtOnce()
    {
        Assert.Equal("utf8", Assert.Throws<ArgumentNullException>(() => DatasetJson.ReadRecords(null!)).ParamName);
        Assert.Equal("utf8", Assert.Throws<ArgumentNullException>(() => DatasetJson.ReadRecordsAsync(null!)).ParamName);
    }

    [Fact]
    public void Write_NullArguments_Throws()
    {
        Assert.Equal("utf8", Assert.Throws<ArgumentNullException>(() => DatasetJson.Write(null!, new Dataset())).ParamName);
        Assert.Equal("dataset", Assert.Throws<ArgumentNullException>(() => DatasetJson.Write(Stream.Null, null!)).ParamName);
        Assert.Equal("utf8", Assert.Throws<ArgumentNullException>(() => DatasetJson.WriteNdjson(null!, [])).ParamName);
        Assert.Equal("records", Assert.Throws<ArgumentNullException>(() => DatasetJson.WriteNdjson(Stream.Null, null!)).ParamName);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await DatasetJson.ReadAsync(new MemoryStream("{}"u8.ToArray()), null, cancellation.Token));
    }

    [Fact]
    public void Read_Stream_IsNotClosed()
    {
        using var stream = new MemoryStream(Sample.Envelope(Sample.Dataset));

        DatasetJson.Read(stream);

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Write_DefaultId_ThrowsAndSaysWhatWasExpected()
    {
        var dataset = new Dataset { Sources = [Sample.Source with { Id = default }] };

        var exception = Assert.Throws<InvalidOperationException>(() => DatasetJson.Write(Stream.Null, dataset));

        Assert.Equal("Cannot write an empty value: expected an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes.", exception.Message);
    }

    [Fact]
    public void Write_EnumerationOutOfRange_Throws()
    {
        var dataset = new Dataset { Claims = [Sample.Claim with { Scope = (Scope)17 }] };

        var exception = Assert.Throws<InvalidOperationException>(() => DatasetJson.Write(Stream.Null, dataset));

        Assert.Equal("Cannot write 17 as Scope: expected one of \"incident\", \"window\", \"cumulative\", \"background\".", exception.Message);
    }

    [Fact]
    public void Write_HalfASurrogatePair_IsReplaced()
    {
        var written = Sample.Envelope(new Dataset { Sources = [Sample.Source with { Name = "A\uD800" }] });

        Assert.Equal("A\uFFFD", Assert.Single(DatasetJson.Read(written).Dataset.Sources).Name);
    }

    [Fact]
    public void Write_ManyRecords_ReadsBackEqual()
    {
        var dataset = new Dataset { Sources = [.. Enumerable.Range(0, 2000).Select(number => Sample.Source with { Id = Id<Source>.Parse($"s{number}") })] };

        Assert.Equal(dataset, DatasetJson.Read(Sample.Envelope(dataset)).Dataset);
        Assert.Equal(dataset, DatasetJson.Read(new MemoryStream(Sample.Lines(dataset.Records()))).Dataset);
    }
}
