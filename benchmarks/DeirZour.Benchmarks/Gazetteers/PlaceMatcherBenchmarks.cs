using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks.Gazetteers;

/// <summary>Finding 7,000 names in 1 MB of news: the matcher, which folds spellings, against peers that only ignore case.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class PlaceMatcherBenchmarks
{
    private const string SearchValues = "7,000 names, against SearchValues";
    private const string FoldedWords = "7,000 names, against folded words";
    private const int NameCount = 7_000;
    private const int TextLength = 1_000_000;
    private readonly string _text;
    private readonly byte[] _utf8;
    private readonly PlaceMatcher _matcher;
    private readonly NaivePlaceFinders _naive;

    public PlaceMatcherBenchmarks()
    {
        var names = NamedTexts.Names(NameCount);
        _text = NamedTexts.News(names, TextLength);
        _utf8 = Encoding.UTF8.GetBytes(_text);
        _matcher = new PlaceMatcher(NamedTexts.Places(names));
        _naive = new NaivePlaceFinders(names);
    }

    [Benchmark(Baseline = true), BenchmarkCategory(SearchValues)]
    public int SearchValuesIgnoreCase() => _naive.CountBySearchValues(_text);

    [Benchmark, BenchmarkCategory(SearchValues)]
    public int Utf16() => Count(_matcher.Find(_text));

    [Benchmark, BenchmarkCategory(SearchValues)]
    public int Utf8() => Count(_matcher.Find(_utf8));

    [Benchmark(Baseline = true), BenchmarkCategory(FoldedWords)]
    public int SplitFoldLookUp() => _naive.CountByFoldedWords(_text);

    [Benchmark, BenchmarkCategory(FoldedWords)]
    public int Utf16AgainstFoldedWords() => Count(_matcher.Find(_text));

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
