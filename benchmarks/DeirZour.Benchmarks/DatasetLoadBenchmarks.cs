using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using DeirZour.Json;
using DeirZour.Seeds;

namespace DeirZour.Benchmarks;

/// <summary>
/// Reading the embedded dataset, with every check and with positions for findings, against one plain source-generated
/// deserialisation of the same bytes.
/// </summary>
[MemoryDiagnoser]
public class DatasetLoadBenchmarks
{
    private readonly JsonTypeInfo<PlainEnvelope> _plain = PlainEnvelope.Contract();
    private byte[] _envelope = [];
    private byte[] _lines = [];

    [GlobalSetup]
    public void Setup()
    {
        using var envelope = new MemoryStream();
        using (var json = SeedDataset.OpenJson())
        {
            json.CopyTo(envelope);
        }

        _envelope = envelope.ToArray();

        using var lines = new MemoryStream();
        DatasetJson.WriteNdjson(lines, SeedDataset.Default.Dataset.Records());
        _lines = lines.ToArray();
    }

    [Benchmark(Baseline = true)]
    public int PlainDeserialize() => Checked(JsonSerializer.Deserialize(_envelope, _plain)!.Claims.Length);

    [Benchmark]
    public int ReadEnvelope() => Checked(DatasetJson.Read(_envelope).Dataset.Claims.Count);

    [Benchmark]
    public int ReadEnvelopeStream() => Checked(DatasetJson.Read(new MemoryStream(_envelope)).Dataset.Claims.Count);

    [Benchmark]
    public int ReadLines() => Checked(DatasetJson.Read(_lines).Dataset.Claims.Count);

    private static int Checked(int claims) =>
        claims == SeedDataset.Default.Dataset.Claims.Count ? claims : throw new InvalidOperationException($"Read {claims} claims.");
}
