using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DeirZour.Text;

namespace DeirZour.Benchmarks.Text;

/// <summary>Reading count expressions and casualty strings against source-generated regular expressions that give the same answers.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class CountPhraseBenchmarks
{
    private const string Start = "at the start";
    private const string Anywhere = "anywhere in a sentence";
    private const string News = "every count of 1 MB conflict news";
    private const string Casualties = "casualty string";
    private const int NewsLength = 1_000_000;

    private readonly string[] _starts = CountPhraseTexts.AtStart();
    private readonly byte[][] _utf8Starts = CountPhraseTexts.Utf8(CountPhraseTexts.AtStart());
    private readonly string[] _sentences = CountPhraseTexts.InSentence();
    private readonly byte[][] _utf8Sentences = CountPhraseTexts.Utf8(CountPhraseTexts.InSentence());
    private readonly string _news = NewsTexts.Make(sentencesPerClaim: 8, NewsLength);
    private readonly byte[] _utf8News = Encoding.UTF8.GetBytes(NewsTexts.Make(sentencesPerClaim: 8, NewsLength));
    private readonly string[] _casualties = CountPhraseTexts.Casualties();
    private readonly byte[][] _utf8Casualties = CountPhraseTexts.Utf8(CountPhraseTexts.Casualties());

    [Benchmark(Baseline = true, OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Start)]
    public long RegexStart()
    {
        long sum = 0;
        foreach (var text in _starts)
        {
            sum = Add(sum, CountPhraseRegex.TryReadStart(text, out var count, out var start, out var length), count, start, length);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Start)]
    public long Utf16Start()
    {
        long sum = 0;
        foreach (var text in _starts)
        {
            sum = Add(sum, CountPhrase.TryReadStart(text, out var phrase), phrase.Count, phrase.Start, phrase.Length);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Start)]
    public long Utf8Start()
    {
        long sum = 0;
        foreach (var text in _utf8Starts)
        {
            sum = Add(sum, CountPhrase.TryReadStart(text, out var phrase), phrase.Count, phrase.Start, phrase.Length);
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Anywhere)]
    public long RegexAnywhere()
    {
        long sum = 0;
        foreach (var text in _sentences)
        {
            sum = Add(sum, CountPhraseRegex.TryFind(text, out var count, out var start, out var length), count, start, length);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Anywhere)]
    public long Utf16Anywhere()
    {
        long sum = 0;
        foreach (var text in _sentences)
        {
            sum = Add(sum, CountPhrase.TryFind(text, out var phrase), phrase.Count, phrase.Start, phrase.Length);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Anywhere)]
    public long Utf8Anywhere()
    {
        long sum = 0;
        foreach (var text in _utf8Sentences)
        {
            sum = Add(sum, CountPhrase.TryFind(text, out var phrase), phrase.Count, phrase.Start, phrase.Length);
        }

        return sum;
    }

    [Benchmark(Baseline = true), BenchmarkCategory(News)]
    public int RegexNews() => CountPhraseRegex.Count(_news);

    [Benchmark, BenchmarkCategory(News)]
    public int Utf16News()
    {
        using var reader = new CountPhraseReader(_news);
        return Count(reader);
    }

    [Benchmark, BenchmarkCategory(News)]
    public int Utf8News()
    {
        using var reader = new CountPhraseReader((ReadOnlySpan<byte>)_utf8News);
        return Count(reader);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Casualties)]
    public long RegexCasualties()
    {
        long sum = 0;
        foreach (var text in _casualties)
        {
            sum = Add(sum, CountPhraseRegex.TryParseCasualties(text, out var total, out var parts), total, parts, 0);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Casualties)]
    public long Utf16Casualties()
    {
        long sum = 0;
        foreach (var text in _casualties)
        {
            sum = Add(sum, CasualtyString.TryParse(text, out var figure), figure.Total, Parts(figure), 0);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = CountPhraseTexts.Number), BenchmarkCategory(Casualties)]
    public long Utf8Casualties()
    {
        long sum = 0;
        foreach (var text in _utf8Casualties)
        {
            sum = Add(sum, CasualtyString.TryParse(text, out var figure), figure.Total, Parts(figure), 0);
        }

        return sum;
    }

    private static int Count(CountPhraseReader reader)
    {
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static long Parts(in CasualtyString figure)
    {
        long sum = 0;
        foreach (var part in figure.Parts)
        {
            sum += part.Count.Min!.Value + (7 * part.Count.Max!.Value) + (49 * (int)part.Group);
        }

        return sum;
    }

    /// <summary>Uses every part of every answer, so that none is optimised away, and tells different answers apart.</summary>
    private static long Add(long sum, bool read, CountRange count, long first, long second)
    {
        var one = read ? count.Min.GetValueOrDefault() + (3 * count.Max.GetValueOrDefault()) + (5 * (int)count.Qualifier) + (11 * first) + (13 * second) + 7 : 1;
        return unchecked((sum * 31) + one);
    }
}
