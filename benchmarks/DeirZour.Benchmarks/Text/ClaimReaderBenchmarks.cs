using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DeirZour.Text;

namespace DeirZour.Benchmarks.Text;

/// <summary>Finding casualty claims with all that belongs to them, against a source-generated regular expression that only finds "number … casualty verb".</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public partial class ClaimReaderBenchmarks
{
    private const int Length = 1_000_000;
    private const string Sparse = "sparse: general news";
    private const string Conflict = "conflict news";
    private const string Dense = "dense: a claim a sentence";

    private readonly News _sparse = new(200);
    private readonly News _conflict = new(8);
    private readonly News _dense = new(1);

    [Benchmark(Baseline = true), BenchmarkCategory(Sparse)]
    public int RegexSparse() => NumberThenVerb().Count(_sparse.Utf16);

    [Benchmark, BenchmarkCategory(Sparse)]
    public int Utf8Sparse() => CountUtf8(_sparse.Utf8);

    [Benchmark, BenchmarkCategory(Sparse)]
    public int Utf16Sparse() => CountUtf16(_sparse.Utf16);

    [Benchmark(Baseline = true), BenchmarkCategory(Conflict)]
    public int RegexConflict() => NumberThenVerb().Count(_conflict.Utf16);

    [Benchmark, BenchmarkCategory(Conflict)]
    public int Utf8Conflict() => CountUtf8(_conflict.Utf8);

    [Benchmark, BenchmarkCategory(Conflict)]
    public int Utf16Conflict() => CountUtf16(_conflict.Utf16);

    [Benchmark(Baseline = true), BenchmarkCategory(Dense)]
    public int RegexDense() => NumberThenVerb().Count(_dense.Utf16);

    [Benchmark, BenchmarkCategory(Dense)]
    public int Utf8Dense() => CountUtf8(_dense.Utf8);

    [Benchmark, BenchmarkCategory(Dense)]
    public int Utf16Dense() => CountUtf16(_dense.Utf16);

    private static int CountUtf8(byte[] text)
    {
        using var reader = new ClaimReader((ReadOnlySpan<byte>)text);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static int CountUtf16(string text)
    {
        using var reader = new ClaimReader(text);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    [GeneratedRegex(@"\b(\d[\d,]*|three|nine|twenty-one|dozens)\b[^.]{0,60}?\b(killed|wounded|injured|died)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberThenVerb();

    private sealed class News(int sentencesPerClaim)
    {
        public string Utf16 { get; } = NewsTexts.Make(sentencesPerClaim, Length);

        public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(NewsTexts.Make(sentencesPerClaim, Length));
    }
}
