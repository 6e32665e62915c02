using System.Text;
using BenchmarkDotNet.Attributes;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks.Gazetteers;

/// <summary>Finding 500,000 names in 1 MB of news.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class LargeMatcherBenchmarks
{
    private const int NameCount = 500_000;
    private const int TextLength = 1_000_000;
    private string _text = "";
    private byte[] _utf8 = [];
    private PlaceMatcher? _matcher;

    [GlobalSetup]
    public void MakeNames()
    {
        var names = NamedTexts.Names(NameCount);
        _text = NamedTexts.News(names, TextLength);
        _utf8 = Encoding.UTF8.GetBytes(_text);
        _matcher = new PlaceMatcher(NamedTexts.Places(names));
    }

    [Benchmark(Baseline = true)]
    public int Utf16() => Count(_matcher!.Find(_text));

    [Benchmark]
    public int Utf8() => Count(_matcher!.Find(_utf8));

    private static int Count(PlaceMentions mentions)
    {
        var count = 0;
        while (mentions.MoveNext())
        {
            count++;
        }

        return count;
    }
}
