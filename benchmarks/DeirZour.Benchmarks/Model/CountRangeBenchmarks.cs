using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace DeirZour.Benchmarks.Model;

/// <summary>Parsing the text form of counts against a source-generated regular expression that gives the same answers.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class CountRangeBenchmarks
{
    private const string Utf16 = "UTF-16";
    private const string Utf8 = "UTF-8";

    private readonly string[] _texts = CountTexts.Mixed();
    private readonly byte[][] _utf8Texts = CountTexts.MixedUtf8();

    [Benchmark(Baseline = true, OperationsPerInvoke = CountTexts.Number), BenchmarkCategory(Utf16)]
    public long RegexUtf16()
    {
        var answer = new Answer();
        foreach (var text in _texts)
        {
            answer.Add(CountRangeRegex.TryParse(text, out var count), count);
        }

        return answer.Sum;
    }

    [Benchmark(OperationsPerInvoke = CountTexts.Number), BenchmarkCategory(Utf16)]
    public long CountRangeUtf16()
    {
        var answer = new Answer();
        foreach (var text in _texts)
        {
            answer.Add(CountRange.TryParse(text, out var count), count);
        }

        return answer.Sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CountTexts.Number), BenchmarkCategory(Utf8)]
    public long RegexUtf8()
    {
        var answer = new Answer();
        foreach (var text in _utf8Texts)
        {
            answer.Add(CountRangeRegex.TryParse(text, out var count), count);
        }

        return answer.Sum;
    }

    [Benchmark(OperationsPerInvoke = CountTexts.Number), BenchmarkCategory(Utf8)]
    public long CountRangeUtf8()
    {
        var answer = new Answer();
        foreach (var text in _utf8Texts)
        {
            answer.Add(CountRange.TryParse(text, out var count), count);
        }

        return answer.Sum;
    }

    /// <summary>Uses every part of every answer, so that none is optimised away, and tells different answers apart.</summary>
    private struct Answer
    {
        public long Sum { get; private set; }

        public void Add(bool parsed, CountRange count)
        {
            var one = parsed ? count.Min.GetValueOrDefault() + (3 * count.Max.GetValueOrDefault()) + (5 * (int)count.Qualifier) + 7 : 1;
            Sum = unchecked((Sum * 31) + one);
        }
    }
}
