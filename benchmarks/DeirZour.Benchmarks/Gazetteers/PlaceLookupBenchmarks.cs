using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks.Gazetteers;

/// <summary>Looking up one name of 7,000: the matcher, which folds it, against a dictionary of names without marks and capitals.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class PlaceLookupBenchmarks
{
    private const int NameCount = 7_000;
    private readonly string[] _names = NamedTexts.Names(NameCount);
    private readonly PlaceMatcher _matcher;
    private readonly Dictionary<string, int> _naive;

    public PlaceLookupBenchmarks()
    {
        _matcher = new PlaceMatcher(NamedTexts.Places(_names));
        _naive = _names.Index().ToDictionary(item => Fold(item.Item), item => item.Index, StringComparer.Ordinal);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = NameCount)]
    public int NormaliseAndLookUp()
    {
        var found = 0;
        foreach (var name in _names)
        {
            found += _naive.ContainsKey(Fold(name)) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = NameCount)]
    public int PlaceOf()
    {
        var found = 0;
        foreach (var name in _names)
        {
            found += _matcher.PlaceOf(name) is null ? 0 : 1;
        }

        return found;
    }

    private static string Fold(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant();
}
