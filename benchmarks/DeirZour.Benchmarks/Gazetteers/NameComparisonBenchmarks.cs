using BenchmarkDotNet.Attributes;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks.Gazetteers;

/// <summary>Comparing two spellings: the time a pair of the labelled ones takes.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class NameComparisonBenchmarks
{
    private const int Number = 160;
    private readonly (string One, string Other)[] _pairs = [.. NamePairs.All.Take(Number).Select(pair => (pair.One, pair.Other))];

    [Benchmark(OperationsPerInvoke = Number)]
    public double Compare()
    {
        var sum = 0.0;
        foreach (var (one, other) in _pairs)
        {
            sum += PlaceNames.Compare(one, other).Score;
        }

        return sum;
    }
}
