using System.Text.Json;
using DeirZour.Json;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Json;

public sealed partial class DatasetJsonTests
{
    [Fact]
    public void Write_EveryMemberFilled_IsTheGoldenEnvelope() =>
        Golden.Check(Sample.Text(Sample.Envelope(Sample.Dataset)), "envelope-1.0.approved.json");

    [Fact]
    public void WriteNdjson_EveryMemberFilled_IsTheGoldenText() =>
        Golden.Check(Sample.Text(Sample.Lines(Sample.Dataset.Records())), "lines-1.0.approved.ndjson");

    [Fact]
    public void Write_EmptyDataset_HasEverySectionOnOneLine() =>
        Assert.Equal(
            "{\n\"schema\":\"deirzour/1.0\",\n\"sources\":[],\n\"documents\":[],\n\"actors\":[],\n\"places\":[],\n\"events\":[],\n\"claims\":[],\n\"statements\":[]\n}\n",
            Sample.Text(Sample.Envelope(new Dataset())));

    [Fact]
    public void Read_WhatWasWritten_IsEqual()
    {
        var result = DatasetJson.Read(Sample.Envelope(Sample.Dataset));

        Assert.Empty(result.Diagnostics);
        Assert.False(result.HasErrors);
        Assert.Equal(Sample.Dataset, result.Dataset);
    }

    [Fact]
    public void Read_LinesThatWereWritten_AreEqual()
    {
        var result = DatasetJson.Read(Sample.Lines(Sample.Dataset.Records()));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Sample.Dataset, result.Dataset);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_AnotherLayout_IsEqual(bool indented)
    {
        using var document = JsonDocument.Parse(Sample.Envelope(Sample.Dataset));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\r\n" }))
        {
            document.WriteTo(writer);
        }

        var result = DatasetJson.Read(stream.ToArray());

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Sample.Dataset, result.Dataset);
    }

    [Fact]
    public async Task WriteAsync_AnyDataset_WritesTheSameBytes()
    {
        using var envelope = new MemoryStream();
        using var lines = new MemoryStream();

        await DatasetJson.WriteAsync(envelope, Sample.Dataset);
        await DatasetJson.WriteNdjsonAsync(lines, Sample.Dataset.Records());

        Assert.Equal(Sample.Envelope(Sample.Dataset), envelope.ToArray());
        Assert.Equal(Sample.Lines(Sample.Dataset.Records()), lines.ToArray());
    }
}
