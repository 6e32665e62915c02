using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks;

/// <summary>Making the embedded gazetteer ready for look-ups by id, against one plain source-generated deserialisation of the same places.</summary>
[MemoryDiagnoser]
public class SyriaLoadBenchmarks
{
    private readonly JsonTypeInfo<PlainEnvelope> _plain = PlainEnvelope.Contract();
    private byte[] _json = [];

    [GlobalSetup]
    public void Setup() => _json = ColdLoad.PlacesAsJson();

    [Benchmark(Baseline = true)]
    public int PlainDeserialize() => JsonSerializer.Deserialize(_json, _plain)!.Places.Length;

    [Benchmark]
    public int Load() => Gazetteer.LoadSyria().Places.Count;
}
